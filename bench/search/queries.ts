import type { Language } from '#catalogue';
import { type Random, randomFrom, seedOf, shuffle } from '../mutations/random.ts';
import { keyOf, type TestPage } from './collection.ts';
import { keywordsOf } from './keywords.ts';
import { lettersOf, misspell } from './mistakes.ts';

/** Where the words of a query come from. */
export type QueryKind = 'title' | 'heading' | 'mistake' | 'word';

/** A query in the language that it is typed in. */
export interface Query {
  readonly text: string;
  readonly kind: QueryKind;
  readonly language: Language;
  /** The blueprints whose pages in that language answer it equally. */
  readonly relevant: readonly string[];
}

/**
 * The titles and section headings of pages of one language, each text once, however many pages have it. All blueprints
 * whose page has exactly that title or heading, but for capitals, diacritics and punctuation, answer it equally.
 */
export function titlesAndHeadings(pages: readonly TestPage[]): Query[] {
  const queries = new Map<string, Query & { relevant: string[] }>();
  const add = (page: TestPage, text: string, kind: QueryKind): void => {
    const key = keyOf(text, page.language);
    if (key === '') return;
    const known = queries.get(key) ?? { text, kind, language: page.language, relevant: [] };
    if (!known.relevant.includes(page.blueprint)) known.relevant.push(page.blueprint);
    queries.set(key, known);
  };
  for (const page of pages) add(page, page.title, 'title');
  for (const page of pages) for (const heading of page.headings) add(page, heading, 'heading');
  return [...queries.values()];
}

/**
 * The titles of pages of one language, each with one typing mistake, which depends on the title alone. A title without
 * a word that is long enough is left out.
 */
export function misspeltTitles(pages: readonly TestPage[]): Query[] {
  const letters = lettersOf(pages.map(({ title }) => title));
  return titlesAndHeadings(pages).flatMap((query) => {
    if (query.kind !== 'title') return [];
    const text = misspell(query.text, letters, seeded(query.text));
    return text === null ? [] : [{ ...query, text, kind: 'mistake' as const }];
  });
}

/** The words that tell a page best from the others of its language, each word once: see {@link keywordsOf}. */
export function contentWords(pages: readonly TestPage[]): Query[] {
  return keywordsOf(pages).map(({ word, language, blueprints }) => ({
    text: word,
    kind: 'word',
    language,
    relevant: blueprints,
  }));
}

/** So many of the queries, always the same, in their order. */
export function sampleOf(queries: readonly Query[], size: number): readonly Query[] {
  if (queries.length <= size) return queries;
  const chosen = new Set(shuffle(queries, seeded(`${queries.length}`)).slice(0, size));
  return queries.filter((query) => chosen.has(query));
}

function seeded(text: string): Random {
  return randomFrom(seedOf(text));
}
