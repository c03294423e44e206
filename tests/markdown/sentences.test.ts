import { expect, test } from 'vitest';
import { type PageNode, parsePage } from '#markdown';

function shape(nodes: readonly PageNode[]): string {
  return nodes
    .map((node) =>
      node.type === 'text' ? node.value : `<${node.name}>${shape(node.children)}</${node.name}>`,
    )
    .join('')
    .replaceAll('\n', '');
}

test.each([
  ['<Badge>a</Badge> <Badge>b</Badge>', '<p><Badge>a</Badge> <Badge>b</Badge></p>'],
  ['<Badge>a</Badge><Badge>b</Badge>', '<p><Badge>a</Badge><Badge>b</Badge></p>'],
  ['<DNL>a</DNL>\n<DNL>b</DNL>', '<p><DNL>a</DNL> <DNL>b</DNL></p>'],
  ['<DNL>a</DNL>\n\n<DNL>b</DNL>', '<p><DNL>a</DNL></p><p><DNL>b</DNL></p>'],
  ['<DNL>a</DNL> <b>c</b> <br />', '<p><DNL>a</DNL> <b>c</b> <br></br></p>'],
  [
    '<Note>\n  <Badge>a</Badge> <Badge>b</Badge>\n</Note>',
    '<Note><p><Badge>a</Badge> <Badge>b</Badge></p></Note>',
  ],
  ['> <DNL>a</DNL>\n> <DNL>b</DNL>', '<blockquote><p><DNL>a</DNL> <DNL>b</DNL></p></blockquote>'],
  ['- <DNL>a</DNL> <DNL>b</DNL>', '<ul><li><DNL>a</DNL> <DNL>b</DNL></li></ul>'],
  ['# <DNL>a</DNL> <DNL>b</DNL>', '<h1><DNL>a</DNL> <DNL>b</DNL></h1>'],
  ['x <DNL>a</DNL> <DNL>b</DNL>', '<p>x <DNL>a</DNL> <DNL>b</DNL></p>'],
  ['<ul><li><DNL>a</DNL> <DNL>b</DNL></li></ul>', '<ul><li><DNL>a</DNL> <DNL>b</DNL></li></ul>'],
])('%j is read as %s', (text, expected) => {
  expect(shape(parsePage(text).nodes)).toBe(expected);
});
