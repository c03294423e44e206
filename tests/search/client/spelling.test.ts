import { expect, test } from 'vitest';
import { nearestWord } from '../../../src/search/client/core/spelling.ts';

const lists = [
  [
    ['jornadas', 3],
    ['jornalista', 9],
    ['integração', 2],
  ],
  [
    ['kundresor', 4],
    ['fas', 1],
  ],
] as const;

test.each([
  ['jornads', 'jornadas'],
  ['jornadass', 'jornadas'],
  ['kundreosr', 'kundresor'],
  ['integracão', null],
  ['integraçao', null],
  ['imtegracao', 'integração'],
  ['fas', null],
  ['fax', null],
  ['xyzzyq', null],
])('%s is %s', (typed, meant) => {
  expect(nearestWord(typed, lists)).toBe(meant);
});

test('of equally near words the one of the earlier list is taken, then the one of more pages', () => {
  expect(nearestWord('casos', [[['casas', 1]], [['caros', 9]]])).toBe('casas');
  expect(
    nearestWord('casos', [
      [
        ['casas', 1],
        ['caros', 9],
      ],
    ]),
  ).toBe('caros');
});
