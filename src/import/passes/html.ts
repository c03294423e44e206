import { mendHtml } from '../html/index.ts';
import { holdsFlow, type Pass, replaceChildren } from './pass.ts';

/** Makes well-formed elements of HTML, whose tags Markdown leaves open or apart. */
export const html: Pass = (tree) => {
  replaceChildren(tree, (parent) =>
    parent.children.some(({ type }) => type === 'html') ? mendHtml(parent.children, holdsFlow(parent)) : parent.children,
  );
};
