import { type Language, languages } from '#languages';
import { type ChosenValues, type Counts, countsOf, misfitsOf, type ValuesOf } from '../../facets.ts';
import type { ListedBlueprint, SearchCatalogue } from '../../files.ts';

/** What blueprints can be filtered by, in the order in which it is shown. */
export const facetNames = ['application', 'area', 'solution', 'language', 'freshness'] as const;

export type FacetName = (typeof facetNames)[number];

/** The values that a reader has chosen, by facet: of one facet any will do, of several facets each must fit. */
export type Choice = ChosenValues<FacetName>;

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
  return items.filter((item) => misfitsOf(facetNames, choice, valuesIn(blueprintOf(item))).length === 0);
}

/** How many blueprints there are of each value. */
export type FacetCounts = Counts<FacetName>;

/** Counts what each value would give beside the choices in all other facets. */
export function countValues(blueprints: readonly ListedBlueprint[], choice: Choice): FacetCounts {
  return countsOf(facetNames, choice, blueprints.map(valuesIn));
}

/** How many values are chosen. */
export function choiceSize(choice: Choice): number {
  return facetNames.reduce((sum, name) => sum + choice[name].length, 0);
}

function valuesIn(blueprint: ListedBlueprint): ValuesOf<FacetName> {
  return (name) => valuesOf(blueprint, name);
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
