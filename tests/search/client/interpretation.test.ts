import { expect, test } from 'vitest';
import type { Language } from '#languages';
import type { LexiconFile, ListedApplication } from '../../../src/search/files.ts';
import { ApplicationNames } from '../../../src/search/client/core/application-names.ts';
import { correct } from '../../../src/search/client/core/correction.ts';
import { Headings } from '../../../src/search/client/core/headings.ts';
import { Interpretation, type KnownLanguage } from '../../../src/search/client/core/interpretation.ts';
import { Lexicons } from '../../../src/search/client/core/lexicon.ts';
import { readQuery } from '../../../src/search/client/core/query.ts';
import { Vocabulary } from '../../../src/search/client/core/vocabulary.ts';
import { vocabularyOf } from '../../../src/search/index/vocabulary.ts';
import { loadStemmer } from '../../../src/search/stemmers.ts';

const cdp: ListedApplication = {
  id: 'real-time-cdp',
  name: 'Plataforma de dados em tempo real',
  names: ['Plataforma de dados em tempo real', 'Real-Time CDP', 'RTCDP'],
};
const names = new ApplicationNames([cdp], 'pt-BR');

async function language(code: Language, ...titles: string[]): Promise<KnownLanguage> {
  const pages = titles.map((title, place) => ({
    id: `${place}`,
    url: `/${place}/`,
    text: title,
    headings: [title],
  }));
  const vocabulary = new Vocabulary(await vocabularyOf(pages, code), await loadStemmer(code));
  const headings = new Headings(
    { pages: titles.map((title) => [title, title, title]), headings: [] },
    vocabulary,
    code,
  );
  return { language: code, vocabulary, headings };
}

const portuguese = await language(
  'pt',
  'Jornadas do cliente',
  'Dados em tempo real de uma plataforma',
  'Mensagens em lote',
);
const swedish = await language('sv', 'Kundresor', 'Data i realtid', 'Utskick i omgångar till kunder');

function lexicons(files: Record<string, LexiconFile>): Lexicons {
  const url = (file: LexiconFile): string =>
    `data:application/json,${encodeURIComponent(JSON.stringify(file))}`;
  return new Lexicons({
    indexes: {},
    lexicons: Object.fromEntries(Object.entries(files).map(([name, file]) => [name, url(file)])),
  });
}

const swedishToPortuguese: LexiconFile = {
  kundres: [
    ['jornadas do cliente', 0.81],
    ['jornada', 0.25],
  ],
  utskick: [['mensagens', 0.49]],
  kund: [['cliente', 0.9]],
  data: [['dados', 0.9]],
};

async function interpret(query: string, without: readonly string[] = []): Promise<Interpretation> {
  const words = readQuery(query, 'pt-BR');
  const interpretation = new Interpretation(words, names.in(words), {
    indexes: [portuguese, swedish],
    lexicons: lexicons({ 'sv-pt': swedishToPortuguese }),
    reader: 'pt',
    locale: 'pt-BR',
    without: new Set(without),
  });
  await interpretation.loadLexicons();
  return interpretation;
}

test('a word that the reader’s language lacks is what the lexicon has for it', async () => {
  const interpretation = await interpret('kundresor');
  expect(interpretation.expansions).toEqual([
    { key: 'sv:kundresor', word: 'kundresor', language: 'sv', text: 'jornadas do cliente' },
  ]);
  const [term] = interpretation.termsIn(portuguese);
  expect(term?.typed).toBeNull();
  expect(term?.others).toEqual([
    { words: ['jornadas', 'do', 'cliente'], weight: 0.9 },
    { words: ['jornada'], weight: 0.5 },
  ]);
  // Its own language has it as it is.
  expect(interpretation.termsIn(swedish)).toMatchObject([{ typed: ['kundresor'], others: [] }]);
});

test('any form of the word will do, and what was removed stays away', async () => {
  expect((await interpret('kundresan')).expansions).toMatchObject([{ text: 'jornadas do cliente' }]);
  const without = await interpret('kundresor', ['sv:kundresor']);
  expect(without.expansions).toEqual([]);
  expect(without.termsIn(portuguese)).toMatchObject([{ typed: null, others: [] }]);
});

test('a compound that no lexicon has is taken apart', async () => {
  const interpretation = await interpret('kundutskick i omgångar');
  const [term] = interpretation.termsIn(portuguese);
  expect(term?.others[0]?.words).toEqual(['cliente', 'mensagens']);
});

test('words that the reader’s language has are not looked up', async () => {
  const interpretation = await interpret('jornadas');
  expect(interpretation.expansions).toEqual([]);
  expect(interpretation.termsIn(portuguese)).toMatchObject([{ typed: ['jornadas'] }]);
  expect(interpretation.termsIn(swedish)).toMatchObject([{ typed: null }]);
});

test('an application is known by every name that it has', async () => {
  const interpretation = await interpret('RTCDP');
  expect(interpretation.expansions).toEqual([
    { key: 'application:real-time-cdp', word: 'rtcdp', language: null, text: cdp.name },
  ]);
  expect(interpretation.termsIn(portuguese)[0]?.others.map(({ words }) => words)).toEqual([
    ['plataforma', 'de', 'dados', 'em', 'tempo', 'real'],
  ]);
  expect((await interpret('plataforma de dados em tempo real')).expansions).toEqual([]);
});

test('the query is probably in the language that has most of its words', async () => {
  const first = async (query: string): Promise<string | undefined> =>
    (await interpret(query)).likelyFirst[0]?.language;
  expect(await first('data till kunder')).toBe('sv');
  expect(await first('dados do cliente')).toBe('pt');
});

test('a mistake is corrected to a word of any language, another form of a word is none', async () => {
  const corrected = async (query: string): Promise<string | undefined> =>
    correct(query, await interpret(query), names.words, 'pt-BR')?.text ?? undefined;
  expect(await corrected('Kundersor?')).toBe('kundresor?');
  expect(await corrected('as jornaads do cliente')).toBe('as jornadas do cliente');
  expect(await corrected('mensagns em lote')).toBe('mensagens em lote');
  expect(await corrected('rtdcp')).toBe('rtcdp');
  expect(await corrected('kundresan')).toBeUndefined();
  expect(await corrected('xyzzyq')).toBeUndefined();
  // It may still be typed.
  expect(await corrected('jorna')).toBeUndefined();
});
