import { expect, test } from 'vitest';
import { importPage } from '#import';
import { applications, bodyOf } from '../imported.ts';

test.each([
  ['b.md', 'b.mdx'],
  ['../a/b.md#c', '../a/b.mdx#c'],
  ['./b.md?x=1#c.md', './b.mdx?x=1#c.md'],
  ['B.MD', 'B.mdx'],
  ['b.mdx', 'b.mdx'],
  ['b.html', 'b.html'],
  ['#b.md', '#b.md'],
  ['/b.md', '/b.md'],
  ['//example.com/b.md', '//example.com/b.md'],
  ['https://example.com/b.md', 'https://example.com/b.md'],
  ['mailto:b.md', 'mailto:b.md'],
])('%s leads to %s', (url, expected) => {
  expect(bodyOf(`[a](${url})`)).toBe(`[a](${expected})`);
});

test.each([
  ['[a]: b.md "c"\n\n[a]', '[a]: b.mdx "c"\n\n[a]'],
  ['x <a href="b.md">c</a>', 'x <a href="b.mdx">c</a>'],
  ['![a](b.md)', '![a](b.md)'],
])('in %s as well', (text, expected) => {
  expect(bodyOf(text)).toBe(expected);
});

test.each([
  ['/help/blueprints/a/b.md#c', 'b.mdx#c'],
  ['/help/blueprints/a/d/b.md', 'd/b.mdx'],
  ['/help/blueprints/b.md', '../b.mdx'],
  ['/help/blueprints/x/y/b.md', '../x/y/b.mdx'],
])("from the source's root, %s leads to %s", (url, expected) => {
  const file = { path: 'docs/help/blueprints/a/page.md', text: `[a](${url})` };
  expect(importPage(file, { language: 'es', applications, root: 'docs' }).text).toBe(`[a](${expected})\n`);
});
