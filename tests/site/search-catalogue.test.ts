import { expect, test } from 'vitest';
import { readCatalogue, type TextFile } from '#catalogue';
import { checkCatalogue } from '#drift';
import type { BlueprintEntry } from '../../src/site/entries.ts';
import { searchCatalogue } from '../../src/site/search-catalogue.ts';
import { SiteCatalogue } from '../../src/site/site-catalogue.ts';
import { takeSnapshot } from '../../src/site/snapshot.ts';
import { commit, identity, pageText } from '../catalogue/page-text.ts';

function siteOf(files: readonly TextFile[], blueprints?: readonly BlueprintEntry[]): SiteCatalogue {
  const catalogue = readCatalogue(files);
  const documents = new Map();
  const report = checkCatalogue({ catalogue, documents });
  const entries = takeSnapshot({ catalogue, documents, report, hasFile: () => false });
  return new SiteCatalogue(blueprints ? { ...entries, blueprints } : entries);
}

const page = (path: string, keys: Readonly<Record<string, string>>): TextFile => ({
  path,
  text: pageText(keys),
});

const site = siteOf([
  {
    path: 'applications.yaml',
    text: `applications:
  - id: target
    name: { pt: Alvo, sv: Adobe Target }
    aliases: [AT]
  - id: analytics
    name: { it: Analytics }
  - id: unused
    name: { pt: Outro }
`,
  },
  {
    path: 'pt/navigation.yaml',
    text: `entries:
  - last
  - id: journeys
    title: Jornadas
    entries:
      - id: events
        title: Eventos
        entries: [journeys/first]
`,
  },
  {
    path: 'sv/navigation.yaml',
    text: `entries:
  - id: journeys
    title: Resor
    entries: [journeys/first]
  - id: more
    title: Mer
    entries: [more/svensk]
`,
  },
  page('pt/last.mdx', { title: 'Último', 'exl-id': identity(3), solution: 'Target, Target' }),
  page('pt/journeys/first.mdx', { title: 'Primeiro', 'exl-id': identity(1), applications: '[target]' }),
  page('it/primo.mdx', { title: 'Primo', 'exl-id': identity(1), applications: '[analytics]' }),
  page('it/solo.mdx', { title: 'Solo', 'exl-id': identity(4), applications: '[analytics]' }),
  page('sv/journeys/first.mdx', { title: 'Första', 'exl-id': identity(1) }),
  page('sv/more/svensk.mdx', { title: 'Svensk', 'exl-id': identity(2), 'short-description': 'Kort.' }),
]);

test('blueprints stand in reading order, those of other languages last', () => {
  const { blueprints } = searchCatalogue(site, 'pt');
  expect(blueprints.map(({ title, language, url }) => [title, language, url])).toEqual([
    ['Último', 'pt', '/pt/blueprints/last/'],
    ['Primeiro', 'pt', '/pt/blueprints/journeys/first/'],
    ['Solo', 'it', '/it/blueprints/solo/'],
    ['Svensk', 'sv', '/sv/blueprints/more/svensk/'],
  ]);
  expect(blueprints[0]).toMatchObject({ solutions: ['Target'], languages: ['pt'], ahead: [], areas: [] });
  expect(blueprints[1]).toMatchObject({
    id: identity(1),
    description: 'Mensagens, clientes, jornadas.',
    languages: ['pt', 'it', 'sv'],
    applications: ['target'],
    areas: ['journeys', 'events'],
  });
  expect(blueprints[3]).toMatchObject({ description: 'Kort.', areas: ['more'] });
});

test('every blueprint is there for every language, once', () => {
  for (const language of site.languages) {
    const ids = searchCatalogue(site, language).blueprints.map(({ id }) => id);
    expect(ids.toSorted()).toEqual([1, 2, 3, 4].map(identity));
  }
});

test('applications have the name of the language, and all names and aliases', () => {
  expect(searchCatalogue(site, 'pt').applications).toEqual([
    { id: 'target', name: 'Alvo', names: ['Alvo', 'Adobe Target', 'AT'] },
    { id: 'analytics', name: 'Analytics', names: ['Analytics'] },
  ]);
  // What the Swedish page does not use is not among its filters, but another language's own page counts.
  expect(searchCatalogue(site, 'sv').applications.map(({ id }) => id)).toEqual(['analytics']);
});

test('areas have the title of the language, else one that they have elsewhere', () => {
  expect(searchCatalogue(site, 'pt').areas).toEqual([
    { id: 'journeys', title: 'Jornadas' },
    { id: 'events', title: 'Eventos' },
    { id: 'more', title: 'Mer' },
  ]);
  expect(searchCatalogue(site, 'sv').areas[0]).toEqual({ id: 'journeys', title: 'Resor' });
});

test('a page tells which languages are ahead of it', () => {
  const id = identity(1);
  const editions = ['b', 'a'].map((digit) => ({ commit: commit(digit), date: null, subject: null }));
  const drifted = siteOf(
    [page('pt/a.mdx', { 'exl-id': id }), page('it/a.mdx', { 'exl-id': id })],
    [
      {
        id,
        editions: editions.map((edition, index) => ({
          ...edition,
          languages: index === 0 ? ['it'] : ['pt'],
        })),
        pairs: [{ languages: ['pt', 'it'], verdict: 'drifted', leader: 'it' }],
      },
    ],
  );
  expect(searchCatalogue(drifted, 'pt').blueprints[0]?.ahead).toEqual(['it']);
  expect(searchCatalogue(drifted, 'it').blueprints[0]?.ahead).toEqual([]);
});
