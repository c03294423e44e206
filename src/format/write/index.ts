import type { Root } from 'mdast';
import { defaultHandlers, type Handle } from 'mdast-util-to-markdown';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { blockComment, inlineComment } from './comment.ts';
import { list } from './list.ts';
import { table } from './table.ts';
import { escapeLess } from './unsafe.ts';

const root: Handle = (tree: Root, parent, state, info) => {
  escapeLess(state, tree);
  return defaultHandlers.root(tree, parent, state, info);
};

const writer = unified()
  .use(remarkGfm)
  .use(remarkMdx)
  .use(remarkStringify, {
    bullet: '-',
    bulletOther: '*',
    rule: '-',
    listItemIndent: 'one',
    handlers: { root, list, table, mdxFlowExpression: blockComment, mdxTextExpression: inlineComment },
  })
  .freeze();

/** Writes a tree as MDX, as near to what people write as can be. */
export function writeBody(tree: Root): string {
  return writer.stringify(tree);
}
