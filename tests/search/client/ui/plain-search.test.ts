import { expect, test } from 'vitest';
import { plainSearch } from '../../../../src/search/client/ui/plain-search.ts';
import { catalogue, listed } from './catalogue.ts';

const found = (query: string): string[] => plainSearch(catalogue, query, 'pt').map(({ id }) => id);

test('words are found in titles, descriptions and names of applications, whatever their accents and capitals', () => {
  expect(found('JORNADAS')).toEqual(['jornadas']);
  expect(found('sa gors')).toEqual(['svensk']);
  expect(found('adobe')).toEqual(['jornadas', 'mensagens']);
  expect(found('análise sobre')).toEqual(['mensagens', 'perfis']);
});

test('every word must be there', () => {
  expect(found('jornadas perfis')).toEqual([]);
  expect(found('…')).toEqual([]);
});

test('a title with the words comes first', () => {
  const blueprints = [listed('um', { description: 'Envio em lote.' }), listed('dois', { title: 'Lotes' })];
  const ids = plainSearch({ ...catalogue, blueprints }, 'lote', 'pt').map(({ id }) => id);
  expect(ids).toEqual(['dois', 'um']);
});

test('words are found in writing without spaces', () => {
  const blueprints = [listed('ja', { title: '一括メッセージ配信' })];
  expect(plainSearch({ ...catalogue, blueprints }, 'メッセージ', 'ja')).toHaveLength(1);
});
