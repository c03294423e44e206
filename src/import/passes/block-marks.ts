import type { Blockquote, Nodes, Paragraph, PhrasingContent, RootContent } from 'mdast';
import type { FlowContent } from '../jsx.ts';
import { trimEdges } from '../phrasing.ts';
import type { Mark } from '../syntax/index.ts';
import { holds, holdsFlow, type Pass, replaceChildren } from './pass.ts';

/** Marks that blocks stand between. */
const keywords = new Set(['BEGINTABS', 'TAB', 'ENDTABS', 'BEGINSHADEBOX', 'ENDSHADEBOX']);

/**
 * Gives marks that blocks stand between, `>[!BEGINTABS]`, a paragraph each, and takes them and what belongs to them out
 * of the block quotes that they are written in: so they stand side by side with those blocks.
 */
export const blockMarks: Pass = (tree) => {
  if (!holds(tree, isBlockMark)) return;
  replaceChildren(tree, (parent) =>
    holdsFlow(parent)
      ? parent.children.flatMap((node): RootContent[] => {
          if (node.type === 'paragraph') return parted(node);
          return node.type === 'blockquote' ? unquoted(node) : [node];
        })
      : parent.children,
  );
};

function isBlockMark(node: Nodes): node is Mark {
  return node.type === 'mark' && keywords.has(node.keyword);
}

/** The mark that is all that there is in a paragraph, one that blocks stand between; null for any other node. */
export function blockMark(node: RootContent | undefined): Mark | null {
  const [mark, ...others] = node?.type === 'paragraph' ? node.children : [];
  return mark && isBlockMark(mark) && others.length === 0 ? mark : null;
}

/** Parts a paragraph at the marks that a line of it begins with. */
function parted(paragraph: Paragraph): Paragraph[] {
  if (!paragraph.children.some(isBlockMark)) return [paragraph];
  const parts: PhrasingContent[][] = [[]];
  paragraph.children.forEach((node, index) => {
    if (isBlockMark(node) && endsLine(paragraph.children[index - 1])) parts.push([node], []);
    else parts.at(-1)?.push(node);
  });
  return parts
    .map((children) => trimEdges(children))
    .filter((children) => children.length > 0)
    .map((children) => {
      const position = children[0]?.position ?? paragraph.position;
      return { type: 'paragraph', children, ...(position && { position }) };
    });
}

function endsLine(before: PhrasingContent | undefined): boolean {
  if (before === undefined || before.type === 'break') return true;
  return before.type === 'text' ? /\n\s*$/.test(before.value) : isBlockMark(before);
}

/** A quote that begins with such a mark, or has one whose counterpart stands elsewhere, is there for the marks. */
function isForMarks({ children }: Blockquote): boolean {
  const marks = children.flatMap((node) => blockMark(node)?.keyword ?? []);
  const count = (keyword: string): number => marks.filter((mark) => mark === keyword).length;
  if (marks.length === 0 || blockMark(children[0])) return marks.length > 0;
  return (
    count('BEGINTABS') !== count('ENDTABS') ||
    count('BEGINSHADEBOX') !== count('ENDSHADEBOX') ||
    (count('TAB') > 0 && count('BEGINTABS') === 0)
  );
}

/** What belongs to no mark, and what another mark such as `[!NOTE]` begins, stays a quote. */
function unquoted(quote: Blockquote): FlowContent[] {
  if (!isForMarks(quote)) return [quote];
  const content: FlowContent[] = [];
  let run: FlowContent[] = [];
  let marked = false;
  const endRun = (): void => {
    const [first] = run;
    const isQuote = !marked || (first?.type === 'paragraph' && first.children[0]?.type === 'mark');
    if (isQuote && first)
      content.push({ ...quote, children: run, ...(first.position && { position: first.position }) });
    else content.push(...run);
    run = [];
  };
  for (const node of quote.children) {
    if (!blockMark(node)) run.push(node);
    else {
      endRun();
      marked = true;
      content.push(node);
    }
  }
  endRun();
  return content;
}
