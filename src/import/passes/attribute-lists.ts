import type { Parents, PhrasingContent, RootContent, Table } from 'mdast';
import { inlineComment } from '../jsx.ts';
import { trimEdges } from '../phrasing.ts';
import { withoutReferences } from '../references.ts';
import { type AttributeList, type Attributes, attributesIn } from '../syntax/index.ts';
import { tellDropped } from './dropped-attributes.ts';
import { holds, type Pass, type PassContext, replaceChildren, walk } from './pass.ts';

/** Gives the attributes in braces to what they stand behind: an image, a link, a mark or the whole block. */
export const attributeLists: Pass = (tree, context) => {
  if (!holds(tree, ({ type }) => type === 'attributeList')) return;
  walk(tree, (node) => {
    if (node.type === 'table') dropListRow(node, context);
  });
  replaceChildren(tree, (parent) => {
    const own = new Set(listsOf(parent));
    const children: RootContent[] = [];
    for (const node of parent.children) {
      if (node.type !== 'attributeList' || isHtmlImage(children.at(-1))) children.push(node);
      else if (attach(children.at(-1), node, context)) own.delete(node);
      else if (own.has(node)) trimBehind(children.at(-1));
      else children.push(unattached(node, context));
    }
    return own.size > 0 ? withId(children as PhrasingContent[], [...own], parent, context) : children;
  });
};

/** Before the list stood a space, and behind it stands another one. */
function trimBehind(node: RootContent | undefined): void {
  if (node?.type === 'text') node.value = node.value.trimEnd();
}

/** An image in HTML is none before its tag has been read: then its attributes are attached. */
function isHtmlImage(node: RootContent | undefined): boolean {
  return node?.type === 'html' && /^<img\s/i.test(node.value);
}

/** A list of attributes right behind a table, without an empty line between them, is a row of it to Markdown. */
function dropListRow(table: Table, context: PassContext): void {
  const [only, ...others] = table.children.at(-1)?.children ?? [];
  const [list, ...rest] = only?.children ?? [];
  if (list?.type !== 'attributeList' || rest.length > 0 || table.children.length < 2) return;
  if (others.some(({ children }) => children.length > 0)) return;
  table.children.pop();
  drop('table', list, attributesIn(list), context);
}

function attach(node: RootContent | undefined, list: AttributeList, context: PassContext): boolean {
  const attributes = attributesIn(list);
  switch (node?.type) {
    case 'mark':
      node.attributes = { ...node.attributes, ...attributes };
      return true;
    case 'image':
    case 'link':
      node.data = { ...node.data, attributes: { ...node.data?.attributes, ...attributes } };
      return true;
    case 'imageReference':
    case 'linkReference':
      drop(node.type === 'imageReference' ? 'image' : 'link', list, attributes, context);
      return true;
    default:
      return false;
  }
}

/** Blocks of text, which may end with lists of attributes of their own. */
const blocks = new Set<Parents['type']>(['heading', 'paragraph', 'tableCell', 'collapsibleFence']);

/** The lists that are about a block as a whole: those that it ends with, and those that have the id of a heading. */
function listsOf(parent: Parents): AttributeList[] {
  if (!blocks.has(parent.type)) return [];
  const end = parent.children.findLastIndex((node) => node.type !== 'attributeList' && !isSilent(node)) + 1;
  return parent.children.flatMap((node, index) => {
    if (node.type !== 'attributeList' || isHtmlImage(parent.children[index - 1])) return [];
    const isId = parent.type === 'heading' && attributesIn(node)['id'] !== undefined;
    return index >= end || isId ? [node] : [];
  });
}

/** Blank text or a comment. */
function isSilent(node: RootContent): boolean {
  return node.type === 'mdxTextExpression' || (node.type === 'text' && node.value.trim() === '');
}

/** An id becomes a comment: a brace would begin an expression, and the text of a heading stays the same. */
function withId(
  children: PhrasingContent[],
  lists: readonly AttributeList[],
  { type }: Parents,
  context: PassContext,
): PhrasingContent[] {
  const content = trimEdges(children);
  let id: string | undefined;
  for (const list of lists) {
    const { id: own, ...others } = attributesIn(list);
    const isSecond = id !== undefined && own !== undefined;
    drop('block', list, isSecond ? { ...others, id: own } : others, context);
    id ??= own;
  }
  if (id === undefined) return content;
  if (type === 'heading') context.convert('heading-id');
  return [...content, { type: 'text', value: ' ' }, inlineComment(`#${id}`)];
}

function drop(what: string, list: AttributeList, attributes: Attributes, context: PassContext): void {
  const help = 'Blocks of text only have an id; how the rest looks is up to the site.';
  tellDropped(`The ${what}`, list, Object.keys(attributes), help, context);
}

function unattached(list: AttributeList, { warn }: PassContext): PhrasingContent {
  const message = `Attributes stand behind nothing that can have them: ${list.value}. They are kept as text.`;
  const help = 'Remove them, or move them behind a heading, an image, a link or a badge.';
  warn('attributes-unattached', list, message, help);
  return { type: 'text', value: withoutReferences(list.value) };
}
