import type { FacetName } from './facets.ts';

/** The forms of a text that depends on a number, by plural category. */
export type PluralForms = Readonly<Record<string, string>>;

/** The words of the search in the reader's language; `{{…}}` stands for what is put in. */
export interface SearchWords {
  readonly label: string;
  readonly placeholder: string;
  /** What the keys do in the dialog, and on the page. */
  readonly hint: string;
  readonly pageHint: string;
  readonly more: string;
  readonly close: string;
  readonly openPage: string;

  /** How many blueprints there are with nothing searched for, and how many results for a query. */
  readonly blueprints: PluralForms;
  readonly results: PluralForms;
  readonly none: string;
  readonly noneChosen: string;
  readonly searching: string;
  readonly alsoSearching: string;

  readonly failed: string;
  readonly retry: string;
  readonly offline: string;
  readonly noWebAssembly: string;
  readonly plainOnly: string;
  readonly otherLanguages: string;

  readonly filters: string;
  readonly chosen: PluralForms;
  readonly clearFilters: string;
  readonly facets: Readonly<Record<FacetName, string>>;
  readonly inSync: string;
  readonly behind: string;

  readonly also: string;
  readonly withoutExpansion: string;
  readonly corrected: string;
  readonly asTyped: string;

  readonly applications: string;
  readonly foundIn: string;
  readonly newerIn: string;
  readonly pageIn: string;

  readonly recent: string;
  readonly forget: string;
  readonly forgetAll: string;
}
