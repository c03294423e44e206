import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fuse, type RankedList } from '../../../src/search/client/core/fusion.ts';

function order(...of: Parameters<typeof fuse>): string[] {
  return [...fuse(...of)].sort(([, a], [, b]) => b - a).map(([id]) => id);
}

const everywhere = (): boolean => true;
const list = (weight: number, ids: readonly string[], fit = 1): RankedList => ({
  weight,
  hits: ids.map((id) => ({ id, fit })),
});

test('what several lists have comes before what one has', () => {
  const lists = [list(1, ['a', 'b']), list(1, ['c', 'b'])];
  expect(order(lists, everywhere)).toEqual(['b', 'a', 'c']);
});

test('a list that could not have it does not count against it', () => {
  const lists = [list(1, ['a']), list(1, ['x'])];
  expect(order(lists, everywhere)[0]).toBe('a');
  expect(order(lists, (id, list) => id !== 'x' || list === 1)[0]).toBe('x');
});

test('what fits better counts more', () => {
  expect(order([list(1, ['a'], 0.5), list(1, ['b'])], everywhere)).toEqual(['b', 'a']);
});

test('a list of no weight says nothing', () => {
  const lists = [list(0, ['b', 'a']), list(0.5, ['a', 'b'])];
  expect(order(lists, everywhere)).toEqual(['a', 'b']);
});

test('one list keeps its order, and every id stands once', () => {
  const ids = fc.uniqueArray(fc.string(), { maxLength: 20 });
  fc.assert(
    fc.property(ids, (one) => {
      expect(order([list(0.3, one)], everywhere)).toEqual(one);
    }),
  );
  fc.assert(
    fc.property(fc.array(ids, { maxLength: 4 }), (all) => {
      const fused = order(
        all.map((one) => list(1, one)),
        everywhere,
      );
      expect(fused.toSorted()).toEqual([...new Set(all.flat())].sort());
    }),
  );
});
