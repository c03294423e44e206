import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Example, fitLogistic, logistic } from '../../../bench/drift/regression.ts';
import { probabilityOf } from '../../../src/drift/evidence/logistic.ts';

/** Numbers from 0 to 1 that look like chance and are always the same (Park & Miller 1988). */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

/** Examples whose truth follows some weights. */
function generated(count: number, weights: Float64Array): Example[] {
  const next = chance(7);
  return Array.from({ length: count }, () => {
    const values = weights.map((_, index) => (index === 0 ? 1 : 4 * next() - 2));
    return { values, truth: Number(next() < logistic(values, weights)) };
  });
}

test('a fit finds the weights that examples were made with', () => {
  const weights = Float64Array.of(-0.5, 1.5, 0, -2);
  const learned = fitLogistic(generated(6000, weights), weights.length, 0.01);
  for (const [index, weight] of weights.entries()) {
    expect(learned[index]).toBeGreaterThan(weight - 0.15);
    expect(learned[index]).toBeLessThan(weight + 0.15);
  }
});

test('a penalty draws weights to 0, and keeps a fit finite where one value decides', () => {
  const examples = [-2, -1, 1, 2].map((value) => ({
    values: Float64Array.of(value),
    truth: Number(value > 0),
  }));
  const [weak = 0, strong = 0] = [0.1, 10].map((penalty) => fitLogistic(examples, 1, penalty)[0]);
  expect(weak).toBeGreaterThan(strong);
  expect(strong).toBeGreaterThan(0);
  expect(weak).toBeLessThan(20);
});

test('where no value says anything, the fit gives the share that is so', () => {
  const examples = [1, 1, 1, 0].map((truth) => ({ values: Float64Array.of(1), truth }));
  expect(logistic(Float64Array.of(1), fitLogistic(examples, 1, 1e-6))).toBeCloseTo(0.75, 4);
});

test('the benchmark and the checker weigh alike', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.integer({ min: -9, max: 9 }), fc.integer({ min: -9, max: 9 }))),
      (pairs) => {
        const [values, weights] = [pairs.map(([value]) => value), pairs.map(([, weight]) => weight)];
        const named = (numbers: readonly number[]): Record<string, number> =>
          Object.fromEntries(numbers.map((number, index) => [`f${index}`, number]));
        expect(logistic(Float64Array.from(values), Float64Array.from(weights))).toBeCloseTo(
          probabilityOf(named(values), named(weights)),
          12,
        );
      },
    ),
  );
});
