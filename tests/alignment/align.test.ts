import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { align } from '#alignment';

const equality = (a: string, b: string): number => (a === b ? 1 : 0);

/** An alignment as text: `ab` for a pair, `a-` and `-b` for what stands alone. */
function shown(first: string, second: string, similarity = equality, least?: number): string {
  return align(Array.from(first), Array.from(second), similarity, least === undefined ? {} : { least })
    .map(([a, b]) => `${a ?? '-'}${b ?? '-'}`)
    .join(' ');
}

describe('what is equal is a pair, and the rest stands alone', () => {
  test.each([
    ['abc', 'abc', 'aa bb cc'],
    ['', '', ''],
    ['ab', '', 'a- b-'],
    ['', 'ab', '-a -b'],
    ['abc', 'ac', 'aa b- cc'],
    ['ac', 'abc', 'aa -b cc'],
    ['abc', 'bcd', 'a- bb cc -d'],
    ['aab', 'ab', 'aa a- bb'],
    ['abcab', 'cab', 'a- b- cc aa bb'],
    ['ab', 'cd', 'a- b- -c -d'],
  ])('%j and %j', (first, second, expected) => {
    expect(shown(first, second)).toBe(expected);
  });
});

test('the greatest sum decides, not the first pair that would do', () => {
  const similarity = (a: string, b: string): number => ({ ax: 0.5, ay: 0.9, by: 0.5 })[a + b] ?? 0;
  expect(shown('ab', 'xy', similarity)).toBe('ax by');
  expect(shown('a', 'xy', similarity)).toBe('-x ay');
});

test('what is less alike than the least is no pair', () => {
  const similarity = (): number => 0.5;
  expect(shown('a', 'x', similarity, 0.5)).toBe('ax');
  expect(shown('a', 'x', similarity, 0.6)).toBe('a- -x');
});

describe('laws', () => {
  const sequence = fc.array(fc.integer({ min: 0, max: 5 }), { maxLength: 12 });
  /** Any similarity: symmetric, between 0 and 1. */
  const similarity = fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 36, maxLength: 36 }).map(
    (table) =>
      (a: number, b: number): number =>
        (table[Math.min(a, b) * 6 + Math.max(a, b)] ?? 0) / 10,
  );

  test('every element comes once, in its order', () => {
    fc.assert(
      fc.property(sequence, sequence, similarity, (first, second, alike) => {
        const aligned = align(first, second, alike);
        expect(aligned.flatMap(([a]) => a ?? [])).toEqual(first);
        expect(aligned.flatMap(([, b]) => b ?? [])).toEqual(second);
      }),
    );
  });

  test('no pair is less alike than the least', () => {
    fc.assert(
      fc.property(sequence, sequence, similarity, (first, second, alike) => {
        for (const [a, b] of align(first, second, alike, { least: 0.4 }))
          if (a !== null && b !== null) expect(alike(a, b)).toBeGreaterThanOrEqual(0.4);
      }),
    );
  });

  test('equal sequences are laid side by side one by one', () => {
    fc.assert(
      fc.property(sequence, (elements) => {
        const aligned = align(elements, elements, (a, b) => (a === b ? 1 : 0.9));
        expect(aligned).toEqual(elements.map((element) => [element, element]));
      }),
    );
  });

  test('of equality it finds the longest common subsequence', () => {
    const longest = (first: readonly number[], second: readonly number[]): number => {
      const [a, ...restOfFirst] = first;
      const [b, ...restOfSecond] = second;
      if (a === undefined || b === undefined) return 0;
      if (a === b) return 1 + longest(restOfFirst, restOfSecond);
      return Math.max(longest(restOfFirst, second), longest(first, restOfSecond));
    };
    const short = fc.array(fc.integer({ min: 0, max: 3 }), { maxLength: 7 });
    fc.assert(
      fc.property(short, short, (first, second) => {
        const pairs = align(first, second, (a, b) => (a === b ? 1 : 0)).filter(
          ([a, b]) => a !== null && b !== null,
        );
        expect(pairs).toHaveLength(longest(first, second));
      }),
    );
  });
});

describe('beads', () => {
  /** Letters that say what they are made of: `c` is `ab`. */
  const bead = (one: string, [first, second]: readonly [string, string]): number =>
    one === 'c' && first === 'a' && second === 'b' ? 1.5 : 0;
  const shownWithBeads = (first: string, second: string): string =>
    align(Array.from(first), Array.from(second), equality, { bead })
      .map(([a, b]) => `${a ?? '-'}${b ?? '-'}`)
      .join(' ');

  test('lay one element beside two, on either side', () => {
    expect(shownWithBeads('xcy', 'xaby')).toBe('xx ca cb yy');
    expect(shownWithBeads('xaby', 'xcy')).toBe('xx ac bc yy');
  });

  test('give way to pairs that are better in sum', () => {
    expect(shownWithBeads('ca', 'ab')).toBe('ca cb a-');
    expect(shownWithBeads('cab', 'ab')).toBe('c- aa bb');
  });
});

test('long sequences of which parts are missing are aligned in a band, in time', () => {
  const first = Array.from({ length: 4000 }, (_, index) => index);
  const second = first.filter((index) => index % 40 !== 7);
  const start = performance.now();
  const aligned = align([-1, ...first], [...second, -2], (a, b) => (a === b ? 1 : 0));
  expect(aligned.filter(([a, b]) => a !== null && b !== null)).toHaveLength(second.length);
  expect(performance.now() - start).toBeLessThan(10_000);
});
