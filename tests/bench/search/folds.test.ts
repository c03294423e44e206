import { expect, test } from 'vitest';
import { foldsOf } from '../../../bench/search/folds.ts';
import { testPage } from './page.ts';

const pages = Array.from({ length: 23 }, (_, index) => testPage({ blueprint: `b${index}` }));

test('each page is in one of ten parts of equal size', () => {
  const folds = foldsOf(pages);
  expect(folds.map(({ size }) => size)).toEqual([3, 3, 3, 2, 2, 2, 2, 2, 2, 2]);
  expect(new Set(folds.flatMap((fold) => [...fold])).size).toBe(23);
});

test('the order of the pages does not matter', () => {
  expect(foldsOf(pages.toReversed())).toEqual(foldsOf(pages));
});

test('fewer pages make fewer parts, none of them empty', () => {
  expect(foldsOf(pages.slice(0, 3)).map(({ size }) => size)).toEqual([1, 1, 1]);
  expect(foldsOf([])).toEqual([]);
});
