import type { PhrasingContent, Text } from 'mdast';
import { keywordIn, type Mark } from '../syntax/index.ts';

/** A bracket that marks and what is in them could begin or end with. */
const bracket = /(\[(?:![A-Z][A-Z\d_-]+(?=\s|\]))?|\])/;

/**
 * Finds the marks in phrasing that Markdown has not looked into, that of an HTML block. Writers put marks there all
 * the same; nothing else in it is markup.
 */
export function marksIn(phrasing: readonly PhrasingContent[]): PhrasingContent[] {
  const root: PhrasingContent[] = [];
  const open: OpenBracket[] = [];
  const current = (): PhrasingContent[] => open.at(-1)?.children ?? root;
  const close = (end: string): void => {
    const last = open.pop();
    const mark = last && end !== '' ? markOf(last) : null;
    if (mark) current().push(mark);
    else current().push(...(last ? [last.bracket, ...last.children] : []), { type: 'text', value: end });
  };
  for (const node of phrasing) {
    if (node.type !== 'text') {
      current().push(node);
      continue;
    }
    for (const value of node.value.split(bracket)) {
      if (value === ']') close(value);
      else if (value.startsWith('[')) open.push({ bracket: { ...node, value }, children: [] });
      else current().push({ ...node, value });
    }
  }
  while (open.length > 0) close('');
  return root.filter(isThere);
}

/** A bracket whose end has not been found yet, with what stands behind it. */
interface OpenBracket {
  readonly bracket: Text;
  readonly children: PhrasingContent[];
}

/** The mark that a bracket with a keyword begins, or null for another bracket. */
function markOf({ bracket: { value, position }, children: [first, ...others] }: OpenBracket): Mark | null {
  const keyword = keywordIn(value.slice(1))?.keyword;
  if (keyword === undefined || !first) return null;
  const begin = first.type === 'text' ? { ...first, value: first.value.trimStart() } : first;
  return { type: 'mark', keyword, children: [begin, ...others].filter(isThere), position };
}

function isThere(node: PhrasingContent): boolean {
  return node.type !== 'text' || node.value !== '';
}
