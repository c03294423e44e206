import type { Root } from 'mdast';
import type {} from 'mdast-util-mdx';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkMdx).freeze();

/**
 * Parses the body of a page to a tree that can be written again. Nothing in it runs.
 *
 * @throws Error when the text is not MDX; RangeError when it is nested too deeply
 */
export function readBody(text: string): Root {
  return parser.parse(text);
}
