import type { Blockquote, Paragraph, PhrasingContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { type FlowContent, jsxBlock } from '../jsx.ts';
import { trimEdges } from '../phrasing.ts';
import type { Mark } from '../syntax/index.ts';
import { type Pass, type PassContext, replaceChildren } from './pass.ts';

/** What each kind of alert becomes. */
const noteTypes: Readonly<Record<string, string>> = {
  NOTE: 'note',
  INFO: 'note',
  ADMIN: 'note',
  ADMINISTRATION: 'note',
  AVAILABILITY: 'note',
  TIP: 'tip',
  SUCCESS: 'tip',
  IMPORTANT: 'important',
  PREREQUISITES: 'important',
  WARNING: 'warning',
  ERROR: 'warning',
  DANGER: 'warning',
  CAUTION: 'caution',
};

/** Makes notes and related links of block quotes that begin with a mark: `>[!NOTE]`. */
export const alerts: Pass = (tree, context) => {
  replaceChildren(tree, ({ children }) =>
    children.map((node) => (node.type === 'blockquote' ? (alert(node, context) ?? node) : node)),
  );
};

function alert(quote: Blockquote, { convert }: PassContext): FlowContent | null {
  const marked = splitMark(quote);
  if (!marked) return null;
  const { mark, rest } = marked;
  const type = Object.hasOwn(noteTypes, mark.keyword) ? noteTypes[mark.keyword] : undefined;
  if (!type && mark.keyword !== 'MORELIKETHIS') return null;
  convert(type ? 'note' : 'related-links');
  const children = mark.children.length > 0 ? [titleOf(mark), ...rest] : rest;
  const block = type ? jsxBlock('Note', { type }, children) : jsxBlock('RelatedLinks', {}, children);
  return { ...block, position: quote.position };
}

/** The mark that a block quote begins with, and what else is in the quote. */
export function splitMark(quote: Blockquote): { mark: Mark; rest: FlowContent[] } | null {
  const [first, ...others] = quote.children;
  if (first?.type !== 'paragraph') return null;
  const [mark, ...phrasing] = capitalized(first.children);
  if (mark?.type !== 'mark') return null;
  const children = trimEdges(phrasing);
  return { mark, rest: children.length > 0 ? [{ ...first, children }, ...others] : others };
}

/** Writers also write `[!Note]`, which is no mark elsewhere. */
function capitalized(children: readonly PhrasingContent[]): readonly PhrasingContent[] {
  const [first, ...others] = children;
  const [whole = '', keyword = ''] = (first?.type === 'text' && /^\[!([a-z]+)\]\s*/i.exec(first.value)) || [];
  if (first?.type !== 'text' || !isAlert(keyword.toUpperCase())) return children;
  const mark: Mark = { type: 'mark', keyword: keyword.toUpperCase(), children: [] };
  return [mark, { ...first, value: first.value.slice(whole.length) }, ...others];
}

function isAlert(keyword: string): boolean {
  return Object.hasOwn(noteTypes, keyword) || keyword === 'MORELIKETHIS';
}

/** What stands in a mark beside its keyword is a title. Some writers put it in quotes. */
export function titleIn(mark: Mark): string {
  return toString(mark)
    .trim()
    .replace(/^"(.*)"$/s, '$1');
}

/** A title as a paragraph of its own. */
export function titleOf(mark: Mark): Paragraph {
  return {
    type: 'paragraph',
    children: [{ type: 'strong', children: [{ type: 'text', value: titleIn(mark) }] }],
  };
}
