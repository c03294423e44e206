import { visit } from 'unist-util-visit';
import { mendHtml } from '../html/index.ts';
import { holdsFlow, type Pass, replaceChildren } from './pass.ts';

/** Makes well-formed elements of HTML, whose tags Markdown leaves open or apart. */
export const html: Pass = (tree, { convert }) => {
  visit(tree, 'tableCell', (cell) => {
    visit(cell, 'html', (node) => {
      // In a cell a bar needs the backslash, in an attribute it would be one too many.
      node.value = node.value.replaceAll('\\|', '|');
    });
  });
  replaceChildren(tree, (parent) => {
    if (!parent.children.some(({ type }) => type === 'html')) return parent.children;
    convert('html');
    return mendHtml(parent.children, holdsFlow(parent));
  });
};
