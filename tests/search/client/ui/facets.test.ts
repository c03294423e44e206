import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Choice,
  choiceSize,
  chosenFrom,
  countValues,
  facetNames,
  facetsOf,
  noChoice,
} from '../../../../src/search/client/ui/facets.ts';
import { catalogue } from './catalogue.ts';

const labels = {
  locale: 'pt',
  languageName: (code: string) => `<${code}>`,
  inSync: 'em dia',
  behind: 'atrás',
};
const facets = facetsOf(catalogue, labels);

function idsOf(choice: Partial<Choice>): string[] {
  return chosenFrom(catalogue.blueprints, { ...noChoice, ...choice }, (item) => item).map(({ id }) => id);
}

function countsOf(choice: Partial<Choice>): Record<string, [string, number][]> {
  const counts = countValues(catalogue.blueprints, { ...noChoice, ...choice });
  return Object.fromEntries(facetNames.map((name) => [name, [...counts[name]].sort()]));
}

test('a catalogue has facets with all values that its blueprints have', () => {
  expect(
    facets.map(({ name, values }) => [name, values.map(({ label, depth }) => `${depth} ${label}`)]),
  ).toEqual([
    ['application', ['0 Análise', '0 Zielwerk']],
    ['area', ['0 Primeira', '1 Dentro', '0 Antes']],
    ['solution', ['0 Campaign']],
    ['language', ['0 <pt>', '0 <it>', '0 <sv>']],
    ['freshness', ['0 em dia', '0 atrás']],
  ]);
});

test('a facet without values is left out', () => {
  const bare = { blueprints: [], applications: [], areas: [] };
  expect(facetsOf(bare, labels).map(({ name }) => name)).toEqual(['freshness']);
});

describe('a choice', () => {
  test('of nothing fits everything', () => {
    expect(idsOf({})).toHaveLength(4);
    expect(choiceSize(noChoice)).toBe(0);
  });

  test('of two values of one facet takes what has either', () => {
    expect(idsOf({ area: ['a-1', 'b'] })).toEqual(['jornadas', 'perfis']);
  });

  test('in two facets takes what has both', () => {
    expect(idsOf({ application: ['target'], language: ['sv'] })).toEqual(['jornadas']);
    expect(idsOf({ application: ['target'], freshness: ['behind'] })).toEqual([]);
  });
});

describe('the count beside a value', () => {
  test('leaves the choices of its own facet out of account, and not those of others', () => {
    const counts = countsOf({ application: ['target'] });
    expect(counts['application']).toEqual([
      ['analytics', 2],
      ['target', 2],
    ]);
    expect(counts['area']).toEqual([
      ['a', 2],
      ['a-1', 1],
    ]);
    expect(counts['freshness']).toEqual([['in-sync', 2]]);
  });

  test('is what choosing it alone in its facet would leave', () => {
    const choices = fc.record(
      Object.fromEntries(
        facets.map(({ name, values }) => [name, fc.subarray(values.map(({ id }) => id))]),
      ) as Record<keyof Choice, fc.Arbitrary<string[]>>,
    );
    fc.assert(
      fc.property(choices, (choice) => {
        const counts = countValues(catalogue.blueprints, choice);
        for (const { name, values } of facets)
          for (const { id } of values)
            expect(counts[name].get(id) ?? 0).toBe(idsOf({ ...choice, [name]: [id] }).length);
      }),
    );
  });
});
