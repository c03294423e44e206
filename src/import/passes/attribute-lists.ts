import { fromHtml } from 'hast-util-from-html';
import type { Parents, PhrasingContent, RootContent, Table } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { inlineComment } from '../jsx.ts';
import { type AttributeList, attributesIn } from '../syntax/index.ts';
import { isLayout } from '../vocabulary.ts';
import { type Pass, type PassContext, replaceChildren } from './pass.ts';

/** Gives the attributes in braces to what they stand behind: an image, a link, a mark or the whole block. */
export const attributeLists: Pass = (tree, context) => {
  visit(tree, 'table', (table) => dropListRow(table, context));
  replaceChildren(tree, (parent) => {
    const children: RootContent[] = [];
    for (const node of parent.children) {
      if (node.type !== 'attributeList') children.push(node);
      else if (attach(children.at(-1), node)) continue;
      else if (endsBlock(node, parent)) children.push(...blockId(children.at(-1), node, context));
      else children.push(unattached(node, context));
    }
    return children;
  });
};

/** A list of attributes right behind a table, without an empty line between them, is a row of it to Markdown. */
function dropListRow(table: Table, { convert }: PassContext): void {
  const [only, ...others] = table.children.at(-1)?.children ?? [];
  const [list, ...rest] = only?.children ?? [];
  if (list?.type !== 'attributeList' || rest.length > 0 || others.length > 0) return;
  table.children.pop();
  convert('layout');
}

function attach(node: RootContent | undefined, list: AttributeList): boolean {
  if (node?.type === 'mark') node.attributes = attributesIn(list);
  else if (node?.type === 'image' || node?.type === 'link')
    node.data = { ...node.data, attributes: attributesIn(list) };
  else return false;
  return true;
}

function endsBlock(list: AttributeList, parent: Parents): boolean {
  return (parent.type === 'heading' || parent.type === 'paragraph') && list === parent.children.at(-1);
}

/** An id becomes a comment: a brace would begin an expression, and the text of a heading stays the same. */
function blockId(
  before: RootContent | undefined,
  list: AttributeList,
  { warn, convert }: PassContext,
): PhrasingContent[] {
  const { id, ...others } = attributesIn(list);
  const names = Object.keys(others).filter((name) => !isLayout(name));
  if (Object.keys(others).length > names.length) convert('layout');
  if (names.length > 0) {
    warn(
      'attribute-dropped',
      list,
      `The block lost its attributes ${names.join(', ')}.`,
      'Blocks of text only have an id.',
    );
  }
  if (before?.type === 'text') before.value = before.value.trimEnd();
  if (id !== undefined) convert('heading-id');
  return id === undefined ? [] : [{ type: 'text', value: ' ' }, inlineComment(`#${id}`)];
}

function unattached(list: AttributeList, { warn }: PassContext): PhrasingContent {
  const message = `Attributes stand behind nothing that can have them: ${list.value}. They are kept as text.`;
  warn(
    'attributes-unattached',
    list,
    message,
    'Remove them, or move them behind a heading, an image, a link or a badge.',
  );
  return { type: 'text', value: withCharacters(list.value) };
}

/** A text with characters in the place of references to them, which Markdown would have read in it. */
function withCharacters(text: string): string {
  return text.includes('&') ? toString(fromHtml(text, { fragment: true })) : text;
}
