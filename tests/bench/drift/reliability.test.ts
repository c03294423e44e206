import { expect, test } from 'vitest';
import { calibrationError, reliabilityOf, reliabilityTable } from '../../../bench/drift/reliability.ts';

const forecasts = [
  { probability: 0, truth: false },
  { probability: 0.05, truth: true },
  { probability: 0.62, truth: true },
  { probability: 0.68, truth: false },
  { probability: 1, truth: true },
];

test('forecasts are sorted into ten bins, of which empty ones are left out', () => {
  const bins = reliabilityOf(forecasts);
  expect(bins.map(({ from, to, count, seen }) => [from, to, count, seen])).toEqual([
    [0, 0.1, 2, 0.5],
    [0.6, 0.7, 2, 0.5],
    [0.9, 1, 1, 1],
  ]);
  expect(bins.map(({ said }) => said)).toEqual([0.025, expect.closeTo(0.65), 1]);
});

test('the calibration error weighs bins by their forecasts', () => {
  // (2 · |.025 − .5| + 2 · |.65 − .5| + 1 · 0) / 5
  expect(calibrationError(reliabilityOf(forecasts))).toBeCloseTo(0.25);
  expect(calibrationError(reliabilityOf([{ probability: 1, truth: true }]))).toBe(0);
  expect(calibrationError([])).toBe(0);
});

test('the table has a row a bin, and the error below', () => {
  expect(reliabilityTable(forecasts).split('\n')).toEqual([
    'probability    pairs    said    seen',
    '0.0 to 0.1         2   0.025   0.500',
    '0.6 to 0.7         2   0.650   0.500',
    '0.9 to 1.0         1   1.000   1.000',
    'expected calibration error (ECE, 10 bins): 0.2500',
  ]);
});
