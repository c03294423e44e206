import type { Nodes, Paragraph } from 'mdast';
import { type FlowContent, jsxBlock, jsxInline } from '../jsx.ts';
import { trimEdges } from '../phrasing.ts';
import type { CollapsibleFence } from '../syntax/index.ts';
import { holds, type Pass, type PassContext, replaceChildren } from './pass.ts';

/** Makes `<details>` of the blocks between `+++Title` and `+++`. */
export const collapsibles: Pass = (tree, context) => {
  if (!holds(tree, ({ type }) => type === 'collapsibleFence')) return;
  const fences = fencesIn(tree);
  const ends = endsOf(fences);
  const paired = new Set([...ends].flatMap(([begin, end]) => [begin, end.fence]));
  for (const { fence } of fences) {
    if (paired.has(fence)) continue;
    const outcome = isEnd(fence)
      ? 'This +++ ends no collapsible section: it is left out.'
      : 'This collapsible section does not end: it is shown.';
    const help = 'Begin a section with +++Title, and end it with +++.';
    context.warn('collapsible-unbalanced', fence, outcome, help);
  }
  replaceChildren(tree, ({ children }) =>
    children.some(({ type }) => type === 'collapsibleFence')
      ? gather(children as FlowContent[], ends, context)
      : children,
  );
};

/** A line that begins or ends a section, with all that is around it. */
interface PlacedFence {
  readonly fence: CollapsibleFence;
  readonly ancestors: readonly Nodes[];
}

type Ends = ReadonlyMap<CollapsibleFence, PlacedFence>;

function isEnd({ children }: CollapsibleFence): boolean {
  return children.length === 0;
}

function fencesIn(node: Nodes, ancestors: readonly Nodes[] = []): PlacedFence[] {
  if (node.type === 'collapsibleFence') return [{ fence: node, ancestors }];
  return 'children' in node ? node.children.flatMap((child) => fencesIn(child, [...ancestors, node])) : [];
}

/** The line that ends each section: sections within each other end from the inside. */
function endsOf(fences: readonly PlacedFence[]): Ends {
  const ends = new Map<CollapsibleFence, PlacedFence>();
  const open: CollapsibleFence[] = [];
  for (const placed of fences) {
    if (!isEnd(placed.fence)) open.push(placed.fence);
    else {
      const begin = open.pop();
      if (begin) ends.set(begin, placed);
    }
  }
  return ends;
}

/**
 * Makes sections of a row of blocks. A section that ends in one of the blocks, where its end is indented too far, has
 * all of that block in it; one that ends outside of the row, where its end is not indented far enough, the whole rest.
 */
function gather(blocks: readonly FlowContent[], ends: Ends, context: PassContext): FlowContent[] {
  const content: FlowContent[] = [];
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index];
    if (block?.type !== 'collapsibleFence') {
      if (block) content.push(block);
      continue;
    }
    const end = ends.get(block);
    if (!end) {
      // A section without an end could hide the rest of the page.
      if (!isEnd(block)) content.push(titleOf(block));
      continue;
    }
    const last = blocks.findIndex((other) => other === end.fence || end.ancestors.includes(other));
    const inner = blocks.slice(index + 1, last < 0 ? blocks.length : last + 1);
    content.push(detailsOf(block, gather(inner, ends, context)));
    context.convert('collapsible');
    index += inner.length;
  }
  return content;
}

function detailsOf(fence: CollapsibleFence, blocks: FlowContent[]): FlowContent {
  const summary = jsxInline('summary', {}, trimEdges(fence.children));
  const details = jsxBlock('details', {}, [{ type: 'paragraph', children: [summary] }, ...blocks]);
  return { ...details, position: fence.position };
}

function titleOf({ children, position }: CollapsibleFence): Paragraph {
  return { type: 'paragraph', children: [{ type: 'strong', children: trimEdges(children) }], position };
}
