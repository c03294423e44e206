import { describe, expect, test } from 'vitest';
import { bodyOf, warningsOf } from '../imported.ts';

describe('attributes behind', () => {
  test.each([
    ['a heading', '## Início {#start}', '## Início {/* #start */}'],
    ['a heading, without a space', '## Início{#start}', '## Início {/* #start */}'],
    ['a heading that ends with markup', '## **Início** {#start}', '## **Início** {/* #start */}'],
    ['an item', '* a{#b}', '- a {/* #b */}'],
    ['a paragraph', 'a {.wide}', 'a'],
    ['an image', '![a](b.png){align="left"}', '![a](b.png)'],
    ['a link', '[a](b){target="_blank"} c', '[a](b) c'],
    ['a heading that goes on', '## a {#b} [!BADGE c]', '## a <Badge>c</Badge> {/* #b */}'],
    ['a heading, before a comment', '## a {#b} <!-- c -->', '## a {/* c */} {/* #b */}'],
    ['a heading, twice', '## a {.wide} {#b}', '## a {/* #b */}'],
    ['a heading, with a colon', '## a:{#b}', '## a: {/* #b */}'],
    ['a reference', '[a][b]{target=_blank} c\n\n[b]: d.png', '[a][b] c\n\n[b]: d.png'],
    ['a cell', '| a {.wide} |\n|---|\n| b |', '| a |\n| --- |\n| b |'],
    [
      'a badge in HTML',
      '<div>[!BADGE a]{type=Neutral} b</div>',
      '<div><Badge type="neutral">a</Badge> b</div>',
    ],
    ['a link, in typographic quotes', '[a](b){target=„_blank“} c', '[a](b) c'],
    ['a word, with references', 'a {b=&quot;c&quot;} d', 'a \\{b="c"\\} d'],
    ['a word', 'a {#b} c', 'a \\{#b\\} c'],
    ['a table', '| a |\n|---|\n| b |\n{style="x"}', '| a |\n| --- |\n| b |'],
    ['a wide table', '| a | b |\n|---|---|\n| c | d |\n{style="x"}', '| a | b |\n| --- | --- |\n| c | d |'],
  ])('%s', (_, text, expected) => {
    expect(bodyOf(text)).toBe(expected);
  });
});

test.each([
  ['## a {#b}', []],
  ['## a {#b .c}', []],
  ['## a {#b d=e}', ['1:6 attribute-dropped']],
  ['a {#b} c', ['1:3 attributes-unattached']],
  ['a\n\n[b](c){target="_blank"}', []],
  ['a\n\n[b](c){hreflang="it"}', ['3:1 attribute-dropped']],
])('%j gives %j', (text, expected) => {
  expect(warningsOf(text)).toEqual(expected);
});
