import { expect, test } from 'vitest';
import { attributesIn } from '../../../src/import/syntax/index.ts';
import { bodyOf } from '../imported.ts';

test.each([
  ['{#a-b.c}', { id: 'a-b.c' }],
  ['{#início}', { id: 'início' }],
  ['{zoomable="yes" width=50%}', { zoomable: 'yes', width: '50%' }],
  ['{title=\'a "b"\'}', { title: 'a "b"' }],
  ['{.wide #x}', { class: 'wide', id: 'x' }],
  ['{:target="_blank"}', { target: '_blank' }],
  ['{alt=""}', { alt: '' }],
  ['{target=„_blank“ class=«a b»}', { target: '_blank', class: 'a b' }],
  ['{target=&quot;_blank&quot; class=‘a b’}', { target: '_blank', class: 'a b' }],
  ['{tooltip="l’onda"}', { tooltip: 'l’onda' }],
  ["{tooltip='a “b” c'}", { tooltip: 'a “b” c' }],
])('%s holds attributes', (value, expected) => {
  expect(attributesIn({ type: 'attributeList', value })).toEqual(expected);
});

test.each([
  ['{name}', '\\{name\\}'],
  ['{{a.b}}', '\\{\\{a.b\\}\\}'],
  ['{#a*/b}', '\\{#a\\*/b\\}'],
  ['{a=b c}', '\\{a=b c\\}'],
  ['{}', '\\{\\}'],
  ['{a="b\n"}', '\\{a="b\n"\\}'],
])('%j is text', (text, expected) => {
  expect(bodyOf(`x ${text} y`)).toBe(`x ${expected} y`);
});
