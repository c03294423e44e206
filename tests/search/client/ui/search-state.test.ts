import fc from 'fast-check';
import { expect, test } from 'vitest';
import { facetsOf, noChoice } from '../../../../src/search/client/ui/facets.ts';
import {
  emptyState,
  readState,
  type SearchState,
  writeState,
} from '../../../../src/search/client/ui/search-state.ts';
import { catalogue } from './catalogue.ts';

const facets = facetsOf(catalogue, { locale: 'pt', languageName: String, inSync: 'a', behind: 'b' });
const read = (address: string): SearchState => readState(new URLSearchParams(address), facets);

test('an address holds the query, the choices and how the query is understood', () => {
  const state: SearchState = {
    query: 'jornadas & “mais”',
    choice: { ...noChoice, application: ['analytics', 'target'], freshness: ['behind'] },
    without: ['sv:x'],
    literal: true,
  };
  const address = writeState(state);
  expect(address).toBe(
    '?q=jornadas+%26+%E2%80%9Cmais%E2%80%9D&application=analytics&application=target&freshness=behind&without=sv%3Ax&literal=1',
  );
  expect(read(address)).toEqual(state);
  expect(writeState(emptyState)).toBe('');
});

test('what is written is read as the same', () => {
  const choice = fc.record(
    Object.fromEntries(facets.map(({ name, values }) => [name, fc.subarray(values.map(({ id }) => id))])),
  );
  const key = fc.string({ unit: 'grapheme', maxLength: 8 });
  const states = fc
    .record({
      query: fc.string({ unit: 'grapheme', maxLength: 40 }).map((text) => text.trim()),
      choice,
      without: fc.uniqueArray(key, { maxLength: 3 }).map((keys) => keys.sort()),
      literal: fc.boolean(),
    })
    .map((state) => (state.query === '' ? { ...state, without: [], literal: false } : state));
  fc.assert(
    fc.property(states, (state) => {
      const full = { ...state, choice: { ...noChoice, ...state.choice } };
      expect(read(writeState(full))).toEqual(full);
    }),
  );
});

test('values that there are not, and what is too long, are left out', () => {
  expect(read('?q=a&application=unknown&application=target&language=xx&colour=red').choice).toEqual({
    ...noChoice,
    application: ['target'],
  });
  expect(read(`?q=${'ab '.repeat(100)}`).query.length).toBeLessThanOrEqual(200);
  expect(read('?literal=1&without=x')).toEqual(emptyState);
});
