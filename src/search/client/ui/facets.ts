import { type Language, languages } from '#languages';
import type { ListedBlueprint, SearchCatalogue } from '../../files.ts';

/** What blueprints can be filtered by, in the order in which it is shown. */
export const facetNames = ['application', 'area', 'solution', 'language', 'freshness'] as const;

export type FacetName = (typeof facetNames)[number];

/** The values that a reader has chosen, by facet: of one facet any will do, of several facets each must fit. */
export type Choice = Readonly<Record<FacetName, readonly string[]>>;

/** Nothing is chosen, so everything fits. */
export const noChoice: Choice = { application: [], area: [], solution: [], language: [], freshness: [] };

/** A facet with the values that the catalogue has. */
export interface Facet {
  readonly name: FacetName;
  readonly values: readonly FacetValue[];
}

/** A value of a facet. */
export interface FacetValue {
  readonly id: string;
  readonly label: string;
  /** How many areas it stands in; 0 for all other values. */
  readonly depth: number;
}

/** The words that facets need beside the catalogue's own. */
export interface FacetLabels {
  /** BCP 47 tag, for the order of names. */
  readonly locale: string;
  readonly languageName: (language: Language) => string;
  readonly inSync: string;
  readonly behind: string;
}

/** The facets of a catalogue: areas in reading order, languages in that of the site, names by the alphabet. */
export function facetsOf(
  { blueprints, applications, areas }: SearchCatalogue,
  { locale, languageName, inSync, behind }: FacetLabels,
): Facet[] {
  const value = (id: string, label: string, depth = 0): FacetValue => ({ id, label, depth });
  const byLabel = (values: readonly FacetValue[]): FacetValue[] =>
    values.toSorted((a, b) => a.label.localeCompare(b.label, locale));
  const depths = new Map(
    blueprints.flatMap((blueprint) => blueprint.areas.map((id, depth) => [id, depth] as const)),
  );
  const present = new Set(blueprints.flatMap((blueprint) => blueprint.languages));
  const solutions = new Set(blueprints.flatMap((blueprint) => blueprint.solutions));
  const values: Record<FacetName, FacetValue[]> = {
    application: byLabel(applications.map(({ id, name }) => value(id, name))),
    area: areas.map(({ id, title }) => value(id, title, depths.get(id))),
    solution: byLabel([...solutions].map((name) => value(name, name))),
    language: languages.flatMap(({ code }) => (present.has(code) ? [value(code, languageName(code))] : [])),
    freshness: [value('in-sync', inSync), value('behind', behind)],
  };
  return facetNames
    .map((name) => ({ name, values: values[name] }))
    .filter((facet) => facet.values.length > 0);
}

/** The blueprints that fit a choice, in their order. */
export function chosenFrom<Item>(
  items: readonly Item[],
  choice: Choice,
  blueprintOf: (item: Item) => ListedBlueprint,
): Item[] {
  return items.filter((item) => misfits(blueprintOf(item), choice).length === 0);
}

/** How many blueprints there are of each value. */
export type FacetCounts = Readonly<Record<FacetName, ReadonlyMap<string, number>>>;

/**
 * Counts what each value would give beside the choices in all other facets: the choices of its own facet are left out
 * of account, since its values add to each other.
 */
export function countValues(blueprints: readonly ListedBlueprint[], choice: Choice): FacetCounts {
  const counts: Record<FacetName, Map<string, number>> = {
    application: new Map(),
    area: new Map(),
    solution: new Map(),
    language: new Map(),
    freshness: new Map(),
  };
  for (const blueprint of blueprints) {
    const missed = misfits(blueprint, choice);
    if (missed.length > 1) continue;
    for (const name of facetNames) {
      if (missed.length === 1 && missed[0] !== name) continue;
      for (const id of valuesOf(blueprint, name)) counts[name].set(id, (counts[name].get(id) ?? 0) + 1);
    }
  }
  return counts;
}

/** How many values are chosen. */
export function choiceSize(choice: Choice): number {
  return facetNames.reduce((sum, name) => sum + choice[name].length, 0);
}

/** The facets whose choice a blueprint does not fit. */
function misfits(blueprint: ListedBlueprint, choice: Choice): FacetName[] {
  return facetNames.filter((name) => {
    const chosen = choice[name];
    return chosen.length > 0 && !valuesOf(blueprint, name).some((id) => chosen.includes(id));
  });
}

function valuesOf(blueprint: ListedBlueprint, name: FacetName): readonly string[] {
  switch (name) {
    case 'application':
      return blueprint.applications;
    case 'area':
      return blueprint.areas;
    case 'solution':
      return blueprint.solutions;
    case 'language':
      return blueprint.languages;
    case 'freshness':
      return [blueprint.ahead.length > 0 ? 'behind' : 'in-sync'];
  }
}
