import { expect, test } from 'vitest';
import { named, shorten, shortHash, verb } from '../../src/drift/words.ts';

test('languages are named as in a sentence', () => {
  expect([named(['pt']), named(['pt', 'it']), named(['pt', 'it', 'sv'])]).toEqual([
    'pt',
    'pt and it',
    'pt, it, and sv',
  ]);
  expect([verb(['pt'], 'has', 'have'), verb(['pt', 'it'], 'has', 'have')]).toEqual(['has', 'have']);
});

test.each([
  ['a\n  b ', 10, 'a b'],
  ['abcdef', 6, 'abcdef'],
  ['abcdefg', 6, 'abcde…'],
  ['abcd efg', 6, 'abcd…'],
])('%j in %i characters is %j', (text, most, expected) => {
  expect(shorten(text, most)).toBe(expected);
});

test('a commit is named by its first digits', () => {
  expect(shortHash('83cda30e0fac5c3a2c38ca4b2df2c2405736e4a0')).toBe('83cda30e');
});
