import type { Blockquote, Nodes, RootContent } from 'mdast';
import type { FlowContent } from '../jsx.ts';
import { alertParts, beginsAlert } from './alert-marks.ts';
import { holds, type Pass, type PassContext, replaceChildren } from './pass.ts';

/**
 * Puts blocks into an alert without content that stand right below it: machine translation takes the `>` away from
 * sentences.
 */
export const unquotedAlerts: Pass = (tree, context) => {
  if (!holds(tree, isBare)) return;
  replaceChildren(tree, ({ children }) => withUnquoted(children, context));
};

function withUnquoted(blocks: readonly RootContent[], { warn }: PassContext): RootContent[] {
  const content: RootContent[] = [];
  let open: { readonly quote: Blockquote; line: number | undefined } | null = null;
  for (const block of blocks) {
    const { start, end } = block.position ?? {};
    if (open?.line !== undefined && start?.line === open.line + 1 && canBeIn(block)) {
      if (open.quote.children.length === 1) {
        const message = 'The text of this alert had lost its “>”: it is put into the alert.';
        warn('alert-mended', open.quote, message, 'Write > before each line of an alert.');
      }
      open.quote.children.push(...(block.type === 'blockquote' ? block.children : [block as FlowContent]));
      open.line = end?.line;
      continue;
    }
    open = isBare(block) ? { quote: block, line: end?.line } : null;
    content.push(block);
  }
  return content;
}

/** Tells whether a node is an alert that holds nothing but its mark. */
function isBare(node: Nodes): node is Blockquote {
  return node.type === 'blockquote' && alertParts(node)?.content.length === 0;
}

function canBeIn(block: RootContent): boolean {
  if (block.type === 'blockquote') return !beginsAlert(block.children[0]);
  return ['paragraph', 'list', 'code', 'table'].includes(block.type);
}
