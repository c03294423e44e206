import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inOrder } from '#alignment';

function kept(places: readonly number[], weights: readonly number[] = []): number[] {
  const pairs = places.map((second, first) => [first, second] as const);
  return inOrder(pairs, ([first]) => weights[first] ?? 1).map(([, second]) => second);
}

describe('what stands in one order on both sides', () => {
  test.each([
    [[], []],
    [[0], [0]],
    [
      [0, 1, 2],
      [0, 1, 2],
    ],
    [
      [3, 0, 1, 2],
      [0, 1, 2],
    ],
    [
      [1, 2, 3, 0],
      [1, 2, 3],
    ],
    [
      [0, 4, 1, 2, 3],
      [0, 1, 2, 3],
    ],
  ])('of %j is %j', (places, expected) => {
    expect(kept(places)).toEqual(expected);
  });

  test('is the heavier of two that changed places', () => {
    expect(kept([1, 0], [1, 2])).toEqual([0]);
    expect(kept([1, 0], [2, 1])).toEqual([1]);
  });

  test('is as heavy as can be', () => {
    const heaviest = (places: readonly number[], weights: readonly number[], above = -1, from = 0): number =>
      places.slice(from).reduce((best, place, index) => {
        if (place <= above) return best;
        const at = from + index;
        return Math.max(best, (weights[at] ?? 0) + heaviest(places, weights, place, at + 1));
      }, 0);
    const shuffled = fc.integer({ min: 0, max: 7 }).chain((size) =>
      fc.tuple(
        fc.shuffledSubarray(
          Array.from({ length: size }, (_, index) => index),
          { minLength: size },
        ),
        fc.array(fc.integer({ min: 1, max: 5 }), { minLength: size, maxLength: size }),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([places, weights]) => {
        const found = kept(places, weights);
        expect(found).toEqual(found.toSorted((a, b) => a - b));
        const weight = found.reduce((sum, place) => sum + (weights[places.indexOf(place)] ?? 0), 0);
        expect(weight).toBe(heaviest(places, weights));
      }),
    );
  });
});
