import type { Paragraph, RootContent } from 'mdast';
import { type FlowContent, jsxBlock, jsxInline } from '../jsx.ts';
import { trimEdges } from '../phrasing.ts';
import type { CollapsibleFence } from '../syntax/index.ts';
import { holdsFlow, type Pass, type PassContext, replaceChildren } from './pass.ts';

/** Makes `<details>` of the blocks between `+++Title` and `+++`. */
export const collapsibles: Pass = (tree, context) => {
  replaceChildren(tree, (parent) => {
    const fenced = parent.children.some(({ type }) => type === 'collapsibleFence');
    return fenced && holdsFlow(parent) ? gather(parent.children as FlowContent[], context) : parent.children;
  });
};

/** Sections within each other end from the inside, since a line with a title begins another one. */
function gather(blocks: readonly FlowContent[], context: PassContext): FlowContent[] {
  const content: FlowContent[] = [];
  const open: { fence: CollapsibleFence; blocks: FlowContent[] }[] = [];
  const current = (): FlowContent[] => open.at(-1)?.blocks ?? content;
  for (const block of blocks) {
    if (block.type !== 'collapsibleFence') current().push(block);
    else if (block.children.length > 0) open.push({ fence: block, blocks: [] });
    else {
      const section = open.pop();
      if (section) {
        context.convert('collapsible');
        current().push(detailsOf(section.fence, section.blocks));
      } else tell(block, 'This +++ ends no collapsible section: it is left out.', context);
    }
  }
  // A section without an end could hide the rest of the page.
  for (let section = open.pop(); section; section = open.pop()) {
    tell(section.fence, 'This collapsible section does not end: it is shown.', context);
    current().push(titleOf(section.fence), ...section.blocks);
  }
  return content;
}

function tell(at: RootContent, message: string, { warn }: PassContext): void {
  warn('collapsible-unbalanced', at, message, 'Begin a section with +++Title, and end it with +++.');
}

function detailsOf(fence: CollapsibleFence, blocks: FlowContent[]): FlowContent {
  const summary = jsxInline('summary', {}, trimEdges(fence.children));
  const details = jsxBlock('details', {}, [{ type: 'paragraph', children: [summary] }, ...blocks]);
  return { ...details, position: fence.position };
}

function titleOf({ children, position }: CollapsibleFence): Paragraph {
  return { type: 'paragraph', children: [{ type: 'strong', children: trimEdges(children) }], position };
}
