import { expect, test } from 'vitest';
import { foldWord, wordsOf } from '../../src/search/words.ts';

test.each([
  ['it', "L’unità dell'area: v8.1, “B2B”", ['L', 'unità', 'dell', 'area', 'v8.1', 'B2B']],
  ['sv', 'Kund-resor & målgrupper (1,5 %)', ['Kund', 'resor', 'målgrupper', '1,5']],
  ['ko', '고객 프로필을 읽고', ['고객', '프로필을', '읽고']],
  ['pt', '…', []],
])('%s: the words of “%s”', (locale, text, words) => {
  expect(wordsOf(text, locale)).toEqual(words);
});

test('writing without spaces is taken apart too', () => {
  expect(wordsOf('顧客プロファイル', 'ja')).toEqual(['顧客', 'プロファイル']);
});

test('capitals and diacritics fold, decomposed or not', () => {
  expect(foldWord('INTEGRAÇÃO')).toBe('integracao');
  expect(foldWord('integração'.normalize('NFD'))).toBe('integracao');
});
