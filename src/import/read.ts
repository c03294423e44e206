import type { Root } from 'mdast';
import type {} from 'mdast-util-mdx';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { remarkAdobe } from './syntax/index.ts';

/** What a text is written in. */
export type Format = 'markdown' | 'mdx';

const parsers = {
  markdown: unified().use(remarkParse).use(remarkGfm).use(remarkAdobe).freeze(),
  // MDX has no HTML, and braces are expressions: the parser checks that they could run, but runs nothing.
  mdx: unified().use(remarkParse).use(remarkGfm).use(remarkMdx).use(remarkAdobe).freeze(),
};

/**
 * Parses the body of a page.
 *
 * @throws Error when the text is not MDX, though it should be; RangeError when it is nested too deeply
 */
export function readBody(text: string, format: Format): Root {
  return parsers[format].parse(text);
}
