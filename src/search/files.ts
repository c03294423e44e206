import type { Language } from '#languages';

// The form of the files that a build writes for the search, and that the browser reads.

/** Where the rest is: `search/manifest.json`. Addresses are from the site's root. */
export interface SearchManifest {
  /** The folder of each language's index, with a slash at its end. */
  readonly indexes: Partial<Record<Language, string>>;
  /** The lexicons, by the language of a word and that of its translations: `sv-pt`. */
  readonly lexicons: Readonly<Record<string, string>>;
}

/** The pages of an index: `pages.json`. */
export interface PagesFile {
  /** By the id that Pagefind gives the page. */
  readonly pages: readonly (readonly [id: string, blueprint: string, title: string])[];
  /** Headings, in alphabetical order, each with the places in `pages` of those that have it. */
  readonly headings: readonly (readonly [text: string, ...pages: number[]])[];
}

/** The words of a language's pages: `vocabulary.json`. */
export interface VocabularyFile {
  /** How many pages there are. */
  readonly pages: number;
  /**
   * The stems of all words, as `loadStemmer` gives them, and how many pages have each; in alphabetical order. One that
   * only a word typed without its accents has is followed by the stem that it stands for.
   */
  readonly stems: readonly (readonly [stem: string, pages: number, of?: string])[];
}

/**
 * What the words of one language are in another, from the catalogue's own translations. A key is the stem of a word, as
 * `loadStemmer` gives it; its translations are words or phrases as they are written, best first, each with how sure it
 * is (0–1).
 */
export type LexiconFile = Readonly<Record<string, readonly (readonly [text: string, weight: number])[]>>;

/** What the search knows of the catalogue before any index is loaded: `<language>/search/catalogue.json`. */
export interface SearchCatalogue {
  /** In reading order; those without a page in the reader's language stand last. */
  readonly blueprints: readonly ListedBlueprint[];
  /** Those that a blueprint uses. */
  readonly applications: readonly ListedApplication[];
  /** Those that hold a blueprint, in reading order. */
  readonly areas: readonly ListedArea[];
}

/** A blueprint as the reader sees it. */
export interface ListedBlueprint {
  readonly id: string;
  /** The language of the page that is shown: the reader's, else the first that there is. */
  readonly language: Language;
  readonly url: string;
  readonly title: string;
  readonly description: string;
  /** All languages that have the blueprint. */
  readonly languages: readonly Language[];
  /** Ids of applications. */
  readonly applications: readonly string[];
  /** Ids of the areas that it stands in, outermost first. */
  readonly areas: readonly string[];
  readonly solutions: readonly string[];
  /** The languages whose text is newer than what is shown. */
  readonly ahead: readonly Language[];
}

/** An application with its name in the reader's language, and all names that it has in any. */
export interface ListedApplication {
  readonly id: string;
  readonly name: string;
  readonly names: readonly string[];
}

/** An area with its title in the reader's language. */
export interface ListedArea {
  readonly id: string;
  readonly title: string;
}
