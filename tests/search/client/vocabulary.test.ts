import { expect, test } from 'vitest';
import { loadStemmer } from '../../../src/search/stemmers.ts';
import { Vocabulary } from '../../../src/search/client/core/vocabulary.ts';
import { vocabularyOf } from '../../../src/search/index/vocabulary.ts';

const pages = [
  { id: 'a', url: '/a/', text: 'Integração de dados. As jornadas do cliente.', headings: ['Integração'] },
  {
    id: 'b',
    url: '/b/',
    text: 'A jornada de uma mensagem, com dados.',
    headings: ['Dados em tempo real'],
  },
  { id: 'c', url: '/c/', text: 'De madrugada.', headings: [] },
];

async function portuguese(): Promise<Vocabulary> {
  return new Vocabulary(await vocabularyOf(pages, 'pt'), await loadStemmer('pt'));
}

test('a word is known in every form, with its accents and without', async () => {
  const vocabulary = await portuguese();
  const stem = vocabulary.stemOf('integração');
  expect(stem).toBe('integr');
  for (const word of ['integrações', 'INTEGRAÇÃO', 'integracao'])
    expect(vocabulary.stemOf(word), word).toBe(stem);
  expect(vocabulary.stemOf('jornadas')).toBe(vocabulary.stemOf('jornada'));
  // Snowball takes these for two words.
  expect(vocabulary.stemOf('mensagens')).toBe(vocabulary.stemOf('mensagem'));
  expect(vocabulary.stemOf('kundresor')).toBeNull();
});

test('a word that is being typed has the beginning of one', async () => {
  const vocabulary = await portuguese();
  for (const typed of ['inte', 'integraç', 'madrug', 'm'])
    expect(vocabulary.hasBeginning(typed), typed).toBe(true);
  for (const typed of ['kund', 'intex', 'viagem']) expect(vocabulary.hasBeginning(typed), typed).toBe(false);
});

test('a word is the rarer the fewer pages have it', async () => {
  const vocabulary = await portuguese();
  const rarities = ['de', 'dados', 'mensagem', 'kundresor'].map((word) => vocabulary.rarity(word));
  expect(rarities).toEqual(rarities.toSorted((a, b) => a - b));
  expect(new Set(rarities).size).toBe(4);
  expect(rarities.at(-1)).toBe(1);
});

test('the same pages in another order have the same vocabulary', async () => {
  expect(await vocabularyOf(pages.toReversed(), 'pt')).toEqual(await vocabularyOf(pages, 'pt'));
});

test('numbers are words too, unless they are as long as identifiers', async () => {
  const phases = { id: 'd', url: '/d/', text: 'Fase 1: 1234567', headings: [] };
  const vocabulary = new Vocabulary(await vocabularyOf([phases], 'pt'), await loadStemmer('pt'));
  expect(vocabulary.has('1')).toBe(true);
  expect(vocabulary.has('1234567')).toBe(false);
});
