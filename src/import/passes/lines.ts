import type { RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { jsxInline } from '../jsx.ts';
import { holdsFlow, type Pass, replaceChildren, walk } from './pass.ts';

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
      walk(parent, (node) => {
        if (node.type === 'text') node.value = node.value.replaceAll('\n', ' ');
      });
      for (const child of children) replaceChildren(child, ({ children: inner }) => inner.map(asElement));
      return children.map(asElement);
    }
    children.forEach((node, index) => {
      if (node.type === 'text' && isSilent(children[index + 1])) node.value = node.value.replace(/\n$/, ' ');
    });
    return children;
  });
};

function asElement(node: RootContent): RootContent {
  return node.type === 'break' ? jsxInline('br', {}, []) : node;
}

function isSilent(node: RootContent | undefined): boolean {
  if (node?.type === 'mdxTextExpression') return true;
  return node?.type === 'mdxJsxTextElement' && toString(node, { includeImageAlt: false }) === '';
}
