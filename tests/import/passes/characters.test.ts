import { expect, test } from 'vitest';
import { bodyOf } from '../imported.ts';

test.each([
  ['a&nbsp;b', 'a b'],
  ['10&nbsp;000', '10\u00A0000'],
  ['a&#x200B;b', 'ab'],
  ['a\tb', 'a b'],
  ['-\ta\n\n\tb', '- a\n\n  b'],
  ['```\n\ta\n```', '```\n\ta\n```'],
  ['![a&nbsp;b](c "d&nbsp;e")', '![a b](c "d e")'],
  ['`a\nb`', '`a b`'],
  ['&nbsp;', ''],
  ['# a&nbsp;', '# a'],
  ['**a&nbsp;**', '**a**'],
  ['a \r\nb', 'a\nb'],
])('%j becomes %j', (text, expected) => {
  expect(bodyOf(text)).toBe(expected);
});
