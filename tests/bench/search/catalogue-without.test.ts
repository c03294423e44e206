import { expect, test } from 'vitest';
import type { Language } from '#catalogue';
import { catalogueWithout } from '../../../bench/search/catalogue-without.ts';
import type { ListedBlueprint, SearchCatalogue } from '../../../src/search/files.ts';

/** Blueprint `a` is in all three languages, `b` in Portuguese and Swedish, `c` in Portuguese alone. */
const has: Record<string, readonly Language[]> = { a: ['pt', 'it', 'sv'], b: ['pt', 'sv'], c: ['pt'] };

function listed(id: string, reader: Language): ListedBlueprint {
  const languages = has[id] ?? [];
  const language = languages.includes(reader) ? reader : (languages[0] ?? reader);
  const title = `${id} in ${language}`;
  const ahead = languages.filter((other) => other !== language);
  const none = { description: '', applications: [], areas: [], solutions: [] };
  return { id, language, url: `/${language}/blueprints/${id}/`, title, languages, ahead, ...none };
}

function catalogueFor(reader: Language, order: readonly string[]): SearchCatalogue {
  return { blueprints: order.map((id) => listed(id, reader)), applications: [], areas: [] };
}

const catalogues = new Map<Language, SearchCatalogue>([
  ['pt', catalogueFor('pt', ['a', 'b', 'c'])],
  ['it', catalogueFor('it', ['a', 'b', 'c'])],
  ['sv', catalogueFor('sv', ['b', 'a', 'c'])],
]);
const removal = (...blueprints: string[]): Parameters<typeof catalogueWithout>[2] => ({
  name: 'without',
  language: 'pt',
  blueprints: new Set(blueprints),
});
const shown = (reader: Language, ...blueprints: string[]): string[] =>
  catalogueWithout(catalogues, reader, removal(...blueprints)).blueprints.map(({ title }) => title);

test('a reader gets the page of another language, behind her own', () => {
  expect(shown('pt', 'a')).toEqual(['b in pt', 'c in pt', 'a in it']);
});

test('a page that stood in for one of the reader gives way to another, or to none', () => {
  expect(shown('it', 'b', 'c')).toEqual(['a in it', 'b in sv']);
});

test('nothing tells of the removed pages any more, and the others are as they were', () => {
  const { blueprints } = catalogueWithout(catalogues, 'sv', removal('b'));
  expect(blueprints[0]).toEqual({ ...listed('b', 'sv'), languages: ['sv'], ahead: [] });
  expect(blueprints[1]).toEqual(listed('a', 'sv'));
});

test('without a removal the catalogue is whole', () => {
  expect(catalogueWithout(catalogues, 'it', null)).toBe(catalogues.get('it'));
});
