import type { RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { jsxInline } from '../jsx.ts';
import { holdsFlow, type Pass, replaceChildren } from './pass.ts';

/**
 * Joins lines that MDX would take out of their paragraph: those that hold nothing but tags or a comment, and those
 * within an element, whose closing tag could come to stand by itself. Lines of a comment in a block are joined as
 * well, since they would be indented anew each time.
 */
export const lines: Pass = (tree) => {
  replaceChildren(tree, (parent) => {
    const children: RootContent[] = [...parent.children];
    for (const node of children) {
      if (
        node.type === 'mdxTextExpression' ||
        (node.type === 'mdxFlowExpression' && parent.type !== 'root')
      ) {
        node.value = node.value.replaceAll(/\s*\n\s*/g, ' ');
      }
    }
    if (holdsFlow(parent)) return children;
    if (parent.type === 'mdxJsxTextElement') {
      visit(parent, (node, index, inner) => {
        if (node.type === 'text') node.value = node.value.replaceAll('\n', ' ');
        if (node.type === 'break' && inner && index !== undefined)
          inner.children[index] = jsxInline('br', {}, []);
      });
      return parent.children;
    }
    children.forEach((node, index) => {
      if (node.type === 'text' && isSilent(children[index + 1])) node.value = node.value.replace(/\n$/, ' ');
    });
    return children;
  });
};

function isSilent(node: RootContent | undefined): boolean {
  if (node?.type === 'mdxTextExpression') return true;
  return node?.type === 'mdxJsxTextElement' && toString(node, { includeImageAlt: false }) === '';
}
