import { expect, test } from 'vitest';
import { pointAt } from '#markdown';

test.each([
  ['', 0, 1, 1],
  ['abc', 0, 1, 1],
  ['abc', 3, 1, 4],
  ['a\nbc', 1, 1, 2],
  ['a\nbc', 2, 2, 1],
  ['a\n\n', 3, 3, 1],
  ['a\r\nb', 3, 2, 1],
  ['😀b', 2, 1, 3],
])('in %j, offset %i is on line %i, column %i', (text, offset, line, column) => {
  expect(pointAt(text, offset)).toEqual({ line, column });
});
