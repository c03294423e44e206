import { satteri } from '@astrojs/markdown-satteri';
import { defineHastPlugin } from 'satteri';

const idComment = /^\s*\/\*\s*#([\w.-]+)\s*\*\/\s*$/;

/** Headings of guides carry their ids as those of the catalogue do, so that an address is the same in every language. */
const headingIds = defineHastPlugin({
  name: 'written-heading-ids',
  element: {
    filter: ['h2', 'h3'],
    visit(node, context) {
      const last = node.children.at(-1);
      const id = last?.type === 'mdxTextExpression' ? idComment.exec(last.value)?.[1] : undefined;
      if (id === undefined) return;
      context.setProperty(node, 'id', id);
      context.removeChildAt(node, node.children.length - 1);
    },
  },
});

/** Code scrolls within itself, which the keyboard can only do where the focus can go. What a program says is English. */
const codeBlocks = defineHastPlugin({
  name: 'code-blocks',
  element: {
    filter: ['pre'],
    visit(node, context) {
      context.setProperty(node, 'tabIndex', 0);
      const [code] = node.children;
      const names = code?.type === 'element' ? code.properties['className'] : [];
      if (Array.isArray(names) && names.includes('language-text')) context.setProperty(node, 'lang', 'en');
    },
  },
});

/** How the guides, which are our own, are compiled. What is written stays as it is: a `--flag` is no dash. */
export function guideProcessor(): ReturnType<typeof satteri> {
  return satteri({
    hastPlugins: [headingIds, codeBlocks],
    features: { smartPunctuation: false },
  });
}
