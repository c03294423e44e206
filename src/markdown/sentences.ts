import type { HastNode } from 'satteri';
import { componentType } from './vocabulary.ts';

/** Elements of HTML that stand in sentences. */
const inlineElements = new Set(
  'a b br code del em i img ins kbd q s samp span strong sub sup var'.split(' '),
);

/**
 * Puts sentences together again that are made of tags alone. MDX takes such tags out of their paragraph (“unravels”
 * it), and the spaces between them are lost, so that two badges in a row would be one word.
 *
 * @param nodes - the children of a node
 * @param text - the page that their positions are about
 * @param asParagraph - whether a sentence becomes a paragraph, as it does unless its surroundings are one line
 */
export function joinSentences(
  nodes: readonly HastNode[],
  text: string,
  asParagraph: boolean,
): readonly HastNode[] {
  if (!nodes.some(isInlineTag)) return nodes;
  const joined: HastNode[] = [];
  let run: HastNode[] = [];
  const end = (): void => {
    const [first] = run;
    const last = run.at(-1);
    if (first && last) joined.push(...(asParagraph ? [paragraphOf(run, first, last)] : run));
    run = [];
  };
  nodes.forEach((node, index) => {
    if (isInlineTag(node)) {
      const gap = gapBetween(run.at(-1), node, text);
      if (gap === null) end();
      else if (gap !== '') run.push({ type: 'text', value: ' ' });
      run.push(node);
    } else if (!isFiller(node) || !isInlineTag(nodes[index + 1])) {
      end();
      joined.push(node);
    }
  });
  end();
  return joined;
}

function isInlineTag(node: HastNode | undefined): boolean {
  return node?.type === 'mdxJsxFlowElement' && isInline(node);
}

/** Tells whether a node can stand in a sentence, and all that is in it. */
function isInline(node: HastNode): boolean {
  if (!('children' in node)) return true;
  const name = (node.type === 'element' ? node.tagName : 'name' in node ? node.name : null) ?? '';
  const allowed = componentType(name)?.kind === 'inline' || inlineElements.has(name);
  return allowed && node.children.every((child) => isInline(child));
}

/** What the parser puts between blocks, which stands nowhere in the page. */
function isFiller(node: HastNode): boolean {
  return node.type === 'text' && node.position === undefined && node.value.trim() === '';
}

/** What stands between two tags; null when they are of different paragraphs. */
function gapBetween(before: HastNode | undefined, after: HastNode, text: string): string | null {
  const [start, end] = [before?.position?.end.offset, after.position?.start.offset];
  if (start === undefined || end === undefined) return null;
  const gap = text.slice(start, end);
  return /^[\s>]*$/.test(gap) && !/\n[ \t>]*\n/.test(gap) ? gap : null;
}

function paragraphOf(children: readonly HastNode[], first: HastNode, last: HastNode): HastNode {
  const position =
    first.position && last.position ? { start: first.position.start, end: last.position.end } : undefined;
  return { type: 'element', tagName: 'p', properties: {}, children, position } as HastNode;
}
