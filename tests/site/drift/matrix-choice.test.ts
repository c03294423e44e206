import { describe, expect, test } from 'vitest';
import {
  compareRows,
  isChosen,
  isDescending,
  readChoice,
  sortedBy,
  writeChoice,
} from '../../../src/components/browser/drift-choice.ts';

const row = {
  title: 'Ativação de público',
  area: 'audiences',
  states: ['pt:in-sync', 'it:behind'],
  words: 12,
  lag: 3,
  severity: 1_000,
};

describe('what is chosen stands in the address', () => {
  test.each([
    '',
    '?q=jornada&language=it&state=behind&area=basics&sort=lag',
    '?sort=words-reversed',
    '?sort=title',
  ])('%s', (query) => {
    expect(writeChoice(readChoice(query))).toBe(query);
  });

  test('where it makes sense', () => {
    expect(writeChoice(readChoice('?sort=constructor&other=1'))).toBe('');
  });
});

describe('a row is shown', () => {
  const shown = (query: string): boolean => isChosen(row, readChoice(query));

  test('when its title has the letters, with or without accents', () => {
    expect(shown('?q=ATIVACAO')).toBe(true);
    expect(shown('?q=jornada')).toBe(false);
  });

  test('when one language has the state', () => {
    expect(shown('?language=it&state=behind')).toBe(true);
    expect(shown('?state=behind')).toBe(true);
    expect(shown('?language=pt&state=behind')).toBe(false);
    expect(shown('?language=sv')).toBe(false);
  });

  test('when it is in the area', () => {
    expect(shown('?area=audiences')).toBe(true);
    expect(shown('?area=other')).toBe(false);
  });
});

describe('rows are sorted', () => {
  const other = { ...row, title: 'Zonas', words: 40 };
  const first = (query: string): string =>
    [row, other].toSorted((a, b) => compareRows(a, b, readChoice(query), 'pt-BR'))[0]?.title ?? '';

  test('by what is asked for, the greatest first, titles by the alphabet', () => {
    expect(first('')).toBe('Zonas');
    expect(first('?sort=title')).toBe('Ativação de público');
    expect(first('?sort=title-reversed')).toBe('Zonas');
    expect(first('?sort=lag')).toBe('Ativação de público');
    expect(first('?sort=lag-reversed')).toBe('Ativação de público');
  });

  test('the other way round when the heading is chosen again', () => {
    const once = sortedBy(readChoice(''), 'lag');
    expect(once).toMatchObject({ sort: 'lag', reversed: false });
    expect(isDescending(once)).toBe(true);
    expect(isDescending(sortedBy(once, 'lag'))).toBe(false);
    expect(sortedBy(once, 'title')).toMatchObject({ sort: 'title', reversed: false });
    expect(isDescending(sortedBy(once, 'title'))).toBe(false);
  });
});
