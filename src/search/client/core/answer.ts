import type { Language } from '#languages';
import type { ListedBlueprint } from '../../files.ts';

/** What a search has found so far. */
export interface Answer {
  readonly query: string;
  /** Best first. */
  readonly results: readonly Result[];
  /** Words of other languages, with what they are in the reader's. */
  readonly expansions: readonly Expansion[];
  /** The query as it was probably meant, when a word is in no language; what was found is for that. */
  readonly correction: string | null;
  /** The languages that have answered, are still awaited, and could not answer. */
  readonly answered: readonly Language[];
  readonly awaited: readonly Language[];
  readonly failed: readonly Language[];
}

/** A blueprint that was found. */
export interface Result {
  readonly blueprint: ListedBlueprint;
  /** The languages whose texts have the words, best first. */
  readonly found: readonly Language[];
  /** Loads the place in the text that has the words. */
  passage(): Promise<Passage>;
}

/** The part of a page that has the words, in the language that is shown wherever that can be told. */
export interface Passage {
  /** Language of the excerpt. */
  readonly language: Language;
  /** Escaped HTML, with `<mark>` around the words. */
  readonly excerpt: string;
  /** The sections that have the words, best first; none where only the beginning of the page has them. */
  readonly sections: readonly PassageSection[];
}

/** A section of a page that has the words. Its title is plain text, its excerpt as that of {@link Passage}. */
export interface PassageSection {
  readonly url: string;
  readonly title: string;
  readonly excerpt: string;
  readonly language: Language;
}

/** A word of another language, and what it is in the reader's. */
export interface Expansion {
  /** Tells this expansion from others; to leave it out of the next search. */
  readonly key: string;
  /** As typed. */
  readonly word: string;
  /** The language of the word; null for the name of an application. */
  readonly language: Language | null;
  readonly text: string;
}

/** How a search is to be made. */
export interface SearchOptions {
  /** Search the other languages too, once the reader's own has answered. */
  readonly others: boolean;
  /** Keys of expansions to do without. */
  readonly without: ReadonlySet<string>;
  /** Take the query as it is typed, mistakes and all. */
  readonly literal: boolean;
}

/** Searches all languages for a reader of one. */
export interface Searcher {
  /** Loads what the first search needs, because one is about to be made. What fails then fails again in the search. */
  prepare(): void;
  /** Yields an answer once the reader's language has one, and again as other languages add theirs. */
  search(query: string, options: SearchOptions): AsyncIterable<Answer>;
}
