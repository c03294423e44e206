import type { Heading, Root, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import { inlineComment } from './jsx.ts';

/** A heading of a page, with what tells about its section. */
export interface PageHeading {
  readonly node: Heading;
  readonly depth: number;
  /** What is visible of it. */
  readonly text: string;
  /** The id that it carries, or null. */
  readonly id: string | null;
  /** What the section up to the next heading is made of: kinds of blocks, addresses, code. Free of language. */
  readonly signs: readonly string[];
  /** Characters in the section up to the next heading. */
  readonly length: number;
}

/** The headings of a page in its order, without its title. */
export function headingsOf(tree: Root): PageHeading[] {
  const headings: { node: Heading; signs: string[]; length: number }[] = [];
  visit(tree, (node) => {
    const section = headings.at(-1);
    if (node.type === 'heading') {
      headings.push({ node, signs: [], length: 0 });
      return SKIP;
    }
    section?.signs.push(...signsOf(node as RootContent));
    if (section && 'value' in node) section.length += node.value.length;
    return undefined;
  });
  return headings
    .filter(({ node }) => node.depth > 1)
    .map(({ node, ...section }) => ({
      node,
      depth: node.depth,
      text: textOf(node),
      id: headingId(node),
      ...section,
    }));
}

/** Gives a heading an id, in place of the one that it may carry. */
export function setHeadingId(heading: Heading, id: string): void {
  const last = heading.children.at(-1);
  if (last?.type === 'mdxTextExpression' && idIn(last.value) !== null) heading.children.pop();
  const text = heading.children.at(-1);
  if (text?.type === 'text') text.value = text.value.trimEnd();
  heading.children.push({ type: 'text', value: ' ' }, inlineComment(`#${id}`));
}

function textOf(heading: Heading): string {
  return toString({
    ...heading,
    children: heading.children.filter(({ type }) => type !== 'mdxTextExpression'),
  }).trim();
}

/** The id that a heading carries in a comment, or null. */
export function headingId({ children }: Heading): string | null {
  const last = children.at(-1);
  return last?.type === 'mdxTextExpression' ? idIn(last.value) : null;
}

/** The id in a comment: `/* #setup *\/`. */
function idIn(comment: string): string | null {
  return /^\/\*\s*#(\S+)\s*\*\/$/.exec(comment.trim())?.[1] ?? null;
}

const blocks = new Set([
  'table',
  'tableRow',
  'list',
  'listItem',
  'code',
  'image',
  'blockquote',
  'mdxJsxFlowElement',
]);

function signsOf(node: RootContent): string[] {
  if (node.type === 'link' || node.type === 'image') return [`${node.type} ${nameIn(node.url)}`];
  if (node.type === 'mdxJsxTextElement') return [`element ${node.name ?? ''}`];
  return blocks.has(node.type) ? [node.type] : [];
}

/** The last part of an address, which is the same in every language. */
function nameIn(url: string): string {
  const [path = ''] = url.split(/[?#]/);
  return (
    path
      .split('/')
      .at(-1)
      ?.replace(/\.\w+$/, '') ?? ''
  );
}
