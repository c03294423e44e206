import { mendHtml } from '../html/index.ts';
import { holdsFlow, type Pass, replaceChildren, walk } from './pass.ts';

/** Makes well-formed elements of HTML, whose tags Markdown leaves open or apart. */
export const html: Pass = (tree, { convert }) => {
  walk(tree, (cell) => {
    if (cell.type !== 'tableCell') return;
    walk(cell, (node) => {
      // In a cell a bar needs the backslash, in an attribute it would be one too many.
      if (node.type === 'html') node.value = node.value.replaceAll('\\|', '|');
    });
  });
  replaceChildren(tree, (parent) => {
    if (!parent.children.some(({ type }) => type === 'html')) return parent.children;
    convert('html');
    return mendHtml(parent.children, holdsFlow(parent));
  });
};
