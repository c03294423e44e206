import { type Language, languageRow, stepsThrough } from '#catalogue';
import { countsOf, type ValuesOf } from '#search/facets';
import type { CatalogueList } from './catalogue-list.ts';
import type { BlueprintCard } from './home.ts';
import { applicationPath, areaPath } from './paths.ts';
import type { SiteCatalogue } from './site-catalogue.ts';

/** What a list can be filtered by, in the order in which it is shown. The names stand in addresses. */
export const cardFacets = ['application', 'area', 'solution', 'freshness'] as const;

/** Name of a facet of the catalogue. */
export type CardFacet = (typeof cardFacets)[number];

/** A facet with the values that the cards of a list have. */
export interface ListFacet {
  readonly name: CardFacet;
  readonly values: readonly ListFacetValue[];
}

/** A value of a facet. */
export interface ListFacetValue {
  readonly id: string;
  readonly label: string;
  /** The language of the label where it is not that of the list. */
  readonly foreign: Language | null;
  /** How many areas it stands in; 0 for all other values. */
  readonly depth: number;
  /** How many blueprints have it. */
  readonly count: number;
  /** The page of the application or area in the language of the list, where there is one. */
  readonly href: string | null;
}

/** How a blueprint can stand to its translations, in the order in which it is shown. */
const freshness = ['in-sync', 'behind', 'missing'] as const;

/** What facets need beside the list. */
export interface FacetOptions {
  readonly language: Language;
  /** The words for how fresh a blueprint is. */
  readonly freshness: Readonly<Record<(typeof freshness)[number], string>>;
  /** The application that all of the list is about. */
  readonly application?: string | undefined;
  /** The area that all of the list is about. */
  readonly area?: string | undefined;
}

/** What a card can be found by. */
export function valuesOf({ page, trail, ahead }: BlueprintCard, language: Language): ValuesOf<CardFacet> {
  const fresh = page.language !== language ? 'missing' : ahead.length > 0 ? 'behind' : 'in-sync';
  const values: Record<CardFacet, readonly string[]> = {
    application: page.frontMatter.applications,
    area: trail.map(({ id }) => id),
    solution: [...new Set(page.frontMatter.solution)],
    freshness: [fresh],
  };
  return (name) => values[name];
}

/**
 * The facets of a list: areas in reading order, names by the alphabet. A facet with a single value that everything has
 * tells nothing apart, and is left out.
 */
export function facetsOfList(
  catalogue: SiteCatalogue,
  list: CatalogueList,
  { language, freshness: words, application, area }: FacetOptions,
): ListFacet[] {
  const cards = [
    ...list.sections.flatMap((section) => section.cards.filter((card) => card.kind === 'blueprint')),
    ...list.elsewhere,
  ];
  const counts = countsOf(
    cardFacets,
    { application: [], area: [], solution: [], freshness: [] },
    cards.map((card) => valuesOf(card, language)),
  );
  const { compare } = new Intl.Collator(languageRow(language).locale);
  const sorted = (values: ListFacetValue[]): ListFacetValue[] =>
    values.sort((a, b) => compare(a.label, b.label));
  const valueOf = (name: CardFacet, id: string, label: string): ListFacetValue[] => {
    const count = counts[name].get(id) ?? 0;
    return count > 0 ? [{ id, label, count, depth: 0, foreign: null, href: null }] : [];
  };

  const applications = catalogue.applications
    .filter(({ id }) => id !== application)
    .flatMap(({ id, name }) => valueOf('application', id, name[language] ?? Object.values(name)[0] ?? id))
    .map((value) => ({ ...value, href: applicationPath(language, value.id) }));
  const areas = areasOf(catalogue, language, area).flatMap(({ id, title, depth, titled }) =>
    valueOf('area', id, title).map((value) => ({
      ...value,
      depth,
      foreign: titled === language ? null : titled,
      href: titled === language ? areaPath(language, id) : null,
    })),
  );
  const solutions = [...counts.solution.keys()].flatMap((name) => valueOf('solution', name, name));
  const facets: ListFacet[] = [
    { name: 'application', values: sorted(applications) },
    { name: 'area', values: areas },
    { name: 'solution', values: sorted(solutions) },
    { name: 'freshness', values: freshness.flatMap((id) => valueOf('freshness', id, words[id])) },
  ];
  return facets.filter(
    ({ values: [first, ...others] }) => others.length > 0 || (first && first.count < list.count),
  );
}

interface PlacedArea {
  readonly id: string;
  readonly title: string;
  /** The areas that it stands in. */
  readonly within: readonly string[];
  readonly depth: number;
  /** The language of its title: that of the list where it has the area, and so a page about it. */
  readonly titled: Language;
}

/** The areas of a language, or those within one of them, with those that only other languages have in their places. */
function areasOf(catalogue: SiteCatalogue, language: Language, outer: string | undefined): PlacedArea[] {
  const placed: PlacedArea[] = [];
  for (const titled of new Set([language, ...catalogue.languages]))
    for (const { entry, trail } of stepsThrough(catalogue.navigationOf(titled))) {
      if (entry.kind !== 'area' || placed.some(({ id }) => id === entry.id)) continue;
      const within = trail.map(({ id }) => id);
      const start = outer === undefined ? 0 : within.indexOf(outer) + 1;
      if (outer !== undefined && start === 0) continue;
      const { id, title } = entry;
      const parent = within.at(-1);
      const before = placed.findLastIndex(
        (other) => other.id === parent || other.within.some((area) => area === parent),
      );
      const place = titled === language || before < 0 ? placed.length : before + 1;
      placed.splice(place, 0, { id, title, within, depth: within.length - start, titled });
    }
  return placed;
}
