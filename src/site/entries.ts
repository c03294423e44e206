import type { Application, FrontMatter, Language, NavigationEntry } from '#catalogue';
import type { Report, Verdict } from '#drift';
import type { Trend } from './drift/trend.ts';
import type { BlueprintStanding } from './drift/standings.ts';
import type { PageDates } from '#past';

/** A page, without its text: that is read from the disk when the page is rendered. */
export interface PageEntry {
  readonly language: Language;
  readonly slug: string;
  /** Path below the content root. */
  readonly path: string;
  /** Id of the blueprint that the page translates. */
  readonly blueprint: string;
  readonly frontMatter: FrontMatter;
  /** Changes whenever the text changes. */
  readonly digest: string;
  /** Image files that the page shows, as paths below the content root. Only those that exist. */
  readonly images: readonly string[];
  /** Text of the first diagram; null where the page has none. */
  readonly diagram: string | null;
  /** Since when the page is what it is; null where neither Git nor the ledger of sources knows. */
  readonly dates: PageDates | null;
}

/** The languages whose pages come from one source commit. */
export interface EditionEntry {
  readonly commit: string;
  /** ISO 8601; null when the ledger does not know the commit. */
  readonly date: string | null;
  readonly subject: string | null;
  readonly languages: readonly Language[];
}

/** How two translations of a blueprint stand to each other. */
export interface PairEntry {
  readonly languages: readonly [Language, Language];
  readonly verdict: Verdict;
  readonly leader: Language | null;
}

/** A blueprint: which languages have it, from which source commits, and who is ahead of whom. */
export interface BlueprintEntry {
  readonly id: string;
  /** Newest first, where the ledger knows the dates. */
  readonly editions: readonly EditionEntry[];
  readonly pairs: readonly PairEntry[];
}

/** The pages, areas and links of one language, in reading order. */
export interface LanguageNavigation {
  readonly language: Language;
  readonly entries: readonly NavigationEntry[];
}

/** What there is once for the whole catalogue. */
export interface CatalogueEntry {
  readonly navigation: readonly LanguageNavigation[];
  readonly applications: readonly Application[];
  /** The outcome of the drift check. */
  readonly report: Report;
  /** How each blueprint stands in each language, and what there is to translate. */
  readonly standings: readonly BlueprintStanding[];
  /** What the repository of the content folder tells. */
  readonly trend: Trend;
}

/** Everything that the data store holds, by collection. */
export interface Entries {
  /** The pages without errors. */
  readonly pages: readonly PageEntry[];
  readonly blueprints: readonly BlueprintEntry[];
  readonly catalogue: readonly [CatalogueEntry];
}
