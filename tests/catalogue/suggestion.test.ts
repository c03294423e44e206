import { expect, test } from 'vitest';
import { nearest, suggestion } from '#catalogue';

test.each([
  ['adobe-campain', ['adobe-target', 'adobe-campaign'], 'adobe-campaign'],
  ['Title', ['title'], 'title'],
  ['kt', ['kt', 'role'], 'kt'],
  ['zzz', ['title', 'role'], null],
  ['title', [], null],
  ['', ['title'], null],
])('the nearest to %j of %j is %j', (word, known, expected) => {
  expect(nearest(word, known)).toBe(expected);
});

test.each([
  ['rol', ['title', 'role'], 'Did you mean “role”?'],
  ['zzz', ['title', 'role'], 'Known: role, title.'],
  ['zzz', [], ''],
])('for %j of %j: %s', (word, known, expected) => {
  expect(suggestion(word, known)).toBe(expected);
});
