import { expect, test } from 'vitest';
import { numbersIn } from '../../../src/drift/comparison/numbers.ts';

test.each([
  ['', []],
  ['sem números', []],
  ['10.000 e 10,000', ['10000', '10000']],
  ['10 000', ['10000']],
  ['1 234 567,5', ['1234567.5']],
  ['1.234.567', ['1234567']],
  ['1,234.5', ['1234.5']],
  ['2,5 kg', ['2.5']],
  ['50 mil, 50k, 50 mila och 50 tusen', ['50000', '50000', '50000', '50000']],
  ['2 milhões, 2 milioni, 2 miljoner, 2 millones e 2 M', Array<string>(5).fill('2000000')],
  ['5 m', ['5']],
  ['150 kB', ['150']],
  ['B2B, v8 e GA4', []],
  ['30%', ['30']],
  ['10:30', ['10:30']],
  ['2 10', ['10', '2']],
  ['1. 2.', ['1', '2']],
])('%j gives %j', (text, numbers) => {
  expect(numbersIn(text)).toEqual(numbers);
});
