import { describe, expect, test } from 'vitest';
import { readCatalogue } from '#catalogue';
import { checkCatalogue } from '#drift';
import { type CataloguePart, catalogueParts } from '../../src/site/home.ts';
import { SiteCatalogue } from '../../src/site/site-catalogue.ts';
import { takeSnapshot } from '../../src/site/snapshot.ts';
import { identity, pageText } from '../catalogue/page-text.ts';

/** The catalogue as the site sees it: pages in Portuguese, titled by their slugs, below a navigation. */
function siteOf(navigation: string, ...slugs: readonly string[]): SiteCatalogue {
  const catalogue = readCatalogue([
    { path: 'pt/navigation.yaml', text: navigation },
    ...slugs.map((slug, index) => ({
      path: `pt/${slug}.mdx`,
      text: pageText({ 'exl-id': identity(index), title: `Sobre ${slug}` }),
    })),
  ]);
  const documents = new Map();
  const report = checkCatalogue({ catalogue, documents });
  return new SiteCatalogue(takeSnapshot({ catalogue, documents, report, hasFile: () => false }));
}

/** The list in a few words: titles of cards, areas with their count, two spaces further in for what they hold. */
function drawn(parts: readonly CataloguePart[], indent = ''): string[] {
  return parts.flatMap((part) =>
    part.kind === 'area'
      ? [`${indent}${part.title} #${part.id} (${part.count})`, ...drawn(part.parts, `${indent}  `)]
      : indent +
        part.cards
          .map((card) =>
            card.kind === 'link' ? `${card.title} → ${card.host}` : card.page.frontMatter.title,
          )
          .join(' | '),
  );
}

const site = siteOf(
  `entries:
  - page: overview
    title: Visão geral
  - id: journeys
    title: Jornadas
    entries:
      - batch
      - id: old
        title: Obsoletos
        entries:
          - title: Campaign Standard
            url: https://experienceleague.adobe.com/docs/campaign-standard
          - page: classic
            title: Classic
      - events
  - id: elsewhere
    title: Outros
    entries:
      - title: Blog
        url: https://example.com/
  - last
`,
  ...['overview', 'batch', 'classic', 'events', 'last'],
);

test('the list has areas, pages and links in the order of the navigation, and counts the pages', () => {
  expect(drawn(catalogueParts(site, 'pt'))).toEqual([
    'Sobre overview',
    'Jornadas #journeys (3)',
    '  Sobre batch',
    '  Obsoletos #old (1)',
    '    Campaign Standard → experienceleague.adobe.com | Sobre classic',
    '  Sobre events',
    'Outros #elsewhere (0)',
    '  Blog → example.com',
    'Sobre last',
  ]);
});

test('a language without pages has an empty list', () => {
  expect(catalogueParts(site, 'sv')).toEqual([]);
});

describe('the reading order', () => {
  const placeOf = (slug: string) => {
    const page = site.pageBySlug('pt', slug);
    if (!page) throw new Error(`There is no page ${slug}.`);
    return site.placeOf(page);
  };

  test('passes over links, and has the labels of the navigation', () => {
    expect(placeOf('batch')).toMatchObject({
      number: 2,
      previous: { label: 'Visão geral', page: { slug: 'overview' } },
      next: { label: 'Classic', page: { slug: 'classic' } },
    });
    expect(placeOf('last')).toMatchObject({ number: 5, previous: { label: 'Sobre events' }, next: null });
  });

  test('tells the areas that a page stands in', () => {
    expect(placeOf('classic').trail.map(({ title }) => title)).toEqual(['Jornadas', 'Obsoletos']);
    expect(placeOf('overview').trail).toEqual([]);
  });
});
