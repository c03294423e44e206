import { expect, test } from 'vitest';
import { contentWords, misspeltTitles, sampleOf, titlesAndHeadings } from '../../../bench/search/queries.ts';
import { testPage } from './page.ts';

const pages = [
  testPage({ blueprint: 'a', title: 'Integração de dados', headings: ['Aplicativos', 'Proteção'] }),
  testPage({ blueprint: 'b', title: 'Jornadas', headings: ['APLICATIVOS:', 'integracao de dados'] }),
  testPage({ blueprint: 'c', title: 'CRM', headings: ['—', 'CRM'] }),
];

test('a text is one query, which all pages that have it answer, however it is accented and set', () => {
  expect(titlesAndHeadings(pages)).toEqual([
    { text: 'Integração de dados', kind: 'title', language: 'pt', relevant: ['a', 'b'] },
    { text: 'Jornadas', kind: 'title', language: 'pt', relevant: ['b'] },
    { text: 'CRM', kind: 'title', language: 'pt', relevant: ['c'] },
    { text: 'Aplicativos', kind: 'heading', language: 'pt', relevant: ['a', 'b'] },
    { text: 'Proteção', kind: 'heading', language: 'pt', relevant: ['a'] },
  ]);
});

test('titles alone are misspelt, where they have a word that is long enough', () => {
  const queries = misspeltTitles(pages);
  expect(queries.map(({ kind, relevant }) => [kind, relevant])).toEqual([
    ['mistake', ['a', 'b']],
    ['mistake', ['b']],
  ]);
  expect(queries.map(({ text }) => text)).not.toContain('Jornadas');
  expect(misspeltTitles(pages)).toEqual(queries);
});

test('a mistake does not depend on the other titles, but for the letters there are', () => {
  const [first] = misspeltTitles(pages);
  expect(misspeltTitles([...pages].reverse()).map(({ text }) => text)).toContain(first?.text);
});

test('words of pages are asked for all pages that have them', () => {
  const words = contentWords([
    testPage({ blueprint: 'a', texts: ['Segmentos e públicos e segmentos', 'jornada'] }),
    testPage({ blueprint: 'b', texts: ['Públicos', 'jornada'] }),
    testPage({ blueprint: 'c', texts: ['jornada'] }),
  ]);
  expect(words).toEqual([
    { text: 'Segmentos', kind: 'word', language: 'pt', relevant: ['a'] },
    { text: 'públicos', kind: 'word', language: 'pt', relevant: ['a', 'b'] },
  ]);
});

test('a sample is always the same, in the order of the queries, and no larger than they are', () => {
  const queries = titlesAndHeadings(pages);
  const sample = sampleOf(queries, 3);
  expect(sample).toHaveLength(3);
  expect(sampleOf(queries, 3)).toEqual(sample);
  expect(queries.filter((query) => sample.includes(query))).toEqual(sample);
  expect(sampleOf(queries, 100)).toEqual(queries);
});
