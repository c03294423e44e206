import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fuse } from '../../../src/search/client/core/fusion.ts';

const everywhere = (): boolean => true;

test('what several lists have comes before what one has', () => {
  const lists = [
    { weight: 1, ids: ['a', 'b'] },
    { weight: 1, ids: ['c', 'b'] },
  ];
  expect(fuse(lists, everywhere)).toEqual(['b', 'a', 'c']);
});

test('a list that could not have it does not count against it', () => {
  const lists = [
    { weight: 1, ids: ['a', 'b'] },
    { weight: 1, ids: ['x', 'a', 'b'] },
  ];
  expect(fuse(lists, everywhere)[0]).toBe('a');
  expect(fuse(lists, (id, list) => id !== 'x' || list === 1)[0]).toBe('x');
});

test('a list of no weight says nothing', () => {
  const lists = [
    { weight: 0, ids: ['b', 'a'] },
    { weight: 0.5, ids: ['a', 'b'] },
  ];
  expect(fuse(lists, everywhere)).toEqual(['a', 'b']);
});

test('one list keeps its order, and every id stands once', () => {
  const list = fc.uniqueArray(fc.string(), { maxLength: 20 });
  fc.assert(
    fc.property(list, (ids) => {
      expect(fuse([{ weight: 0.3, ids }], everywhere)).toEqual(ids);
    }),
  );
  fc.assert(
    fc.property(fc.array(list, { maxLength: 4 }), (all) => {
      const fused = fuse(
        all.map((ids) => ({ weight: 1, ids })),
        everywhere,
      );
      expect(fused.toSorted()).toEqual([...new Set(all.flat())].sort());
    }),
  );
});
