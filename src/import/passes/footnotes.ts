import type { FootnoteDefinition } from 'mdast';
import { holds, type Pass, replaceChildren } from './pass.ts';

/** Moves the texts of footnotes to the end of the page: within a component, the site's parser passes over them. */
export const footnotes: Pass = (tree) => {
  if (!holds(tree, ({ type }) => type === 'footnoteDefinition')) return;
  const moved: FootnoteDefinition[] = [];
  for (const block of tree.children) {
    if (block.type === 'footnoteDefinition') continue;
    replaceChildren(block, ({ children }) =>
      children.filter((node) => {
        if (node.type === 'footnoteDefinition') moved.push(node);
        return node.type !== 'footnoteDefinition';
      }),
    );
  }
  tree.children.push(...moved);
};
