import { expect, test } from 'vitest';
import { bodyOf, warningsOf } from '../imported.ts';

test.each([
  ['bold in bold', '**a [!DNL b **c** d] e**', '**a <DNL>b c d</DNL> e**'],
  ['a link in a link', '[<https://a.example>](b.md)', '[https://a.example](b.mdx)'],
  ['emphasis in bold', '**a *b***', '**a _b_**'],
])('%s', (_, text, expected) => {
  expect(bodyOf(text)).toBe(expected);
  expect(warningsOf(text)).toEqual([]);
});
