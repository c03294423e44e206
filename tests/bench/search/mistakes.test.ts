import { distance } from 'fastest-levenshtein';
import { expect, test } from 'vitest';
import { randomFrom } from '../../../bench/mutations/random.ts';
import { lettersOf, misspell } from '../../../bench/search/mistakes.ts';
import { foldWord } from '../../../src/search/words.ts';

const title = 'Överblick över kundresor i CRM';
const letters = lettersOf([title]);
const many = Array.from({ length: 300 }, (_, seed) => misspell(title, letters, randomFrom(seed)) ?? '');

test('exactly one word has a mistake, which its letters show without accents and capitals', () => {
  for (const text of many) {
    const words = text.split(' ');
    const wrong = title.split(' ').filter((word, index) => word !== words[index]);
    expect(wrong).toHaveLength(1);
    expect(['Överblick', 'kundresor']).toContain(wrong[0]);
    expect(foldWord(text)).not.toBe(foldWord(title));
    expect(distance(text, title)).toBeLessThanOrEqual(2);
  }
});

test('letters are left out, doubled, replaced and exchanged', () => {
  const kinds = new Set(many.map((text) => `${text.length - title.length} ${distance(text, title)}`));
  expect([...kinds].sort()).toEqual(['-1 1', '0 1', '0 2', '1 1']);
});

test('the same seed makes the same mistake', () => {
  expect(misspell(title, letters, randomFrom(7))).toBe(many[7]);
});

test('a text without a word of five letters has none', () => {
  expect(misspell('CRM och data 12345', letters, randomFrom(1))).toBeNull();
});

test('a word of one letter only can still be misspelt, or is left alone', () => {
  for (let seed = 0; seed < 50; seed++) expect(misspell('aaaaa', ['a'], randomFrom(seed))).not.toBe('aaaaa');
});

test('letters are small, without accents, and stand once', () => {
  expect(lettersOf(['Åre åter', 'E-post 2'])).toEqual(['a', 'e', 'o', 'p', 'r', 's', 't']);
});
