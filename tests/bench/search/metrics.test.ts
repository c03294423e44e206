import { expect, test } from 'vitest';
import { quantile, rankOf, scoreOf } from '../../../bench/search/metrics.ts';

const results = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k'];

test('the rank is that of the first right result', () => {
  expect(rankOf(results, new Set(['c', 'b']))).toBe(2);
  expect(rankOf(results, new Set(['x']))).toBeNull();
});

test('what stands below the tenth place is not found', () => {
  expect(rankOf(results, new Set(['j']))).toBe(10);
  expect(rankOf(results, new Set(['k']))).toBeNull();
});

test('a score is the mean over queries', () => {
  const outcomes = [1, 2, 6, null].map((rank) => ({ rank, weight: 1 }));
  expect(scoreOf(outcomes)).toEqual({
    queries: 4,
    mrr: (1 + 1 / 2 + 1 / 6) / 4,
    success1: 1 / 4,
    success5: 2 / 4,
  });
});

test('weights count', () => {
  const score = scoreOf([
    { rank: 1, weight: 3 },
    { rank: null, weight: 1 },
  ]);
  expect(score).toEqual({ queries: 2, mrr: 3 / 4, success1: 3 / 4, success5: 3 / 4 });
});

test('nothing has no score', () => {
  expect(scoreOf([])).toEqual({ queries: 0, mrr: Number.NaN, success1: Number.NaN, success5: Number.NaN });
});

test('quantiles lie between the numbers', () => {
  expect(quantile([4, 1, 3, 2], 0.5)).toBe(2.5);
  expect(quantile([1, 2, 3], 1)).toBe(3);
  expect(quantile([], 0.5)).toBeNaN();
});
