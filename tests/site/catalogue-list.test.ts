import { describe, expect, test } from 'vitest';
import { facetsOfList } from '../../src/site/catalogue-facets.ts';
import { applicationList, areaList, type CatalogueList, wholeList } from '../../src/site/catalogue-list.ts';
import { areaIds, areaLinks, usedApplications } from '../../src/site/catalogue-pages.ts';
import { coverageOf } from '../../src/site/coverage.ts';
import { portugueseBehind, smallCatalogue } from './small-catalogue.ts';

const site = smallCatalogue([portugueseBehind]);

/** A list in a few words: the title of each section with its count, and its cards. */
function drawn(list: CatalogueList | null): string[] {
  const { sections, elsewhere, count } = list ?? emptyList;
  const title = (card: CatalogueList['sections'][number]['cards'][number]): string =>
    card.kind === 'link' ? `${card.title} ↗` : card.page.frontMatter.title;
  return [
    ...sections.map(
      ({ area, cards, count: own }) => `${area?.title ?? '–'} (${own}): ${cards.map(title).join(', ')}`,
    ),
    ...elsewhere.map((card) => `elsewhere: ${title(card)}`),
    `${count} in all`,
  ];
}

const emptyList: CatalogueList = { sections: [], elsewhere: [], count: 0 };

describe('a list', () => {
  test('has one section for each outermost area, and names what only other languages have', () => {
    expect(drawn(wholeList(site, 'pt'))).toEqual([
      'Jornadas (2): Primeira, Segunda, Leitura ↗',
      '– (1): Última',
      'elsewhere: Tredje',
      '4 in all',
    ]);
  });

  test('of an application has what uses it, and no links', () => {
    expect(drawn(applicationList(site, 'pt', 'analytics'))).toEqual([
      'Jornadas (2): Primeira, Segunda',
      '2 in all',
    ]);
    expect(drawn(applicationList(site, 'sv', 'analytics'))).toEqual(['elsewhere: Segunda', '1 in all']);
  });

  test('of an area has its cards, and the areas in it as sections', () => {
    expect(drawn(areaList(site, 'pt', 'journeys'))).toEqual([
      '– (1): Primeira',
      'Eventos (1): Segunda, Leitura ↗',
      'elsewhere: Tredje',
      '3 in all',
    ]);
    expect(drawn(areaList(site, 'pt', 'events'))).toEqual(['– (1): Segunda, Leitura ↗', '1 in all']);
    expect(areaList(site, 'pt', 'samples')).toBeNull();
  });
});

describe('the facets of a list', () => {
  const freshness = { 'in-sync': 'Em dia', behind: 'Mais recente', missing: 'Falta' };
  const told = (list: CatalogueList, of: { application?: string; area?: string } = {}): string[] =>
    facetsOfList(site, list, { language: 'pt', freshness, ...of }).map(
      ({ name, values }) =>
        `${name}: ${values.map(({ label, depth, count, foreign, href }) => `${'>'.repeat(depth)}${label} ${count}${foreign ? ` (${foreign})` : ''} ${href ?? '–'}`).join(', ')}`,
    );

  test('count all blueprints, and lead to the pages of applications and areas that the language has', () => {
    expect(told(wholeList(site, 'pt'))).toEqual([
      'application: Alvo 2 /pt/applications/target/, Análise 2 /pt/applications/analytics/',
      'area: Jornadas 3 /pt/areas/journeys/, >Eventos 1 /pt/areas/events/, >Prov 1 (sv) –',
      'solution: Campaign 1 –, Platform 2 –',
      'freshness: Em dia 2 –, Mais recente 1 –, Falta 1 –',
    ]);
  });

  test('leave out what all of the list has', () => {
    expect(told(applicationList(site, 'pt', 'analytics'), { application: 'analytics' })).toEqual([
      'application: Alvo 1 /pt/applications/target/',
      'area: Jornadas 2 /pt/areas/journeys/, >Eventos 1 /pt/areas/events/',
      'solution: Campaign 1 –, Platform 2 –',
      'freshness: Em dia 1 –, Mais recente 1 –',
    ]);
    const [, area] = told(areaList(site, 'pt', 'journeys') ?? emptyList, { area: 'journeys' });
    expect(area).toBe('area: Eventos 1 /pt/areas/events/, Prov 1 (sv) –');
  });
});

test('every used application has a page, and each area where a language has it', () => {
  expect(usedApplications(site).map(({ id }) => id)).toEqual(['target', 'analytics']);
  expect(areaIds(site)).toEqual(['journeys', 'events', 'samples']);
  expect(areaLinks(site, 'events').map(({ href }) => href)).toEqual(['/pt/areas/events/', null]);
});

test('the coverage counts the blueprints of each application in each language, and those that are behind', () => {
  const { rows, total } = coverageOf(site, 'pt');
  expect(rows.map(({ name, count, cells }) => [name, count, ...cells.map((cell) => cell.count)])).toEqual([
    ['Alvo', 2, 1, 2],
    ['Análise', 2, 2, 0],
  ]);
  expect(rows[0]?.cells.map(({ behind }) => behind)).toEqual([1, 0]);
  expect([total.count, ...total.cells.map(({ count }) => count)]).toEqual([4, 3, 2]);
});
