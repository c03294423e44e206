import type { Language } from '#catalogue';

/** Pages that are taken out of the catalogue: those of some blueprints in one language. */
export interface Removal {
  /** Names the removal; good for a folder. */
  readonly name: string;
  readonly language: Language;
  readonly blueprints: ReadonlySet<string>;
}

/** A search that is ready to be opened in a browser. */
export interface Opening {
  /** Two openings with the same key find the same. */
  readonly key: string;
  /** BCP 47 tag of the page that it is opened in, which Pagefind looks at. */
  readonly locale: string;
  /** Server of a blank page, and the module of the benchmark that opens the search there with these values. */
  readonly origin: string;
  readonly module: string;
  readonly values: unknown;
}

/** A way to search the catalogue. */
export interface Candidate {
  readonly name: string;
  /** What it is, for who reads the table. */
  readonly description: string;
  /** Whether it is asked with pages removed too: where that needs many indexes of its own, it takes too long. */
  readonly withRemovals: boolean;
  /** What a reader of a language searches with; null when the removal left nothing to search. */
  opening(reader: Language, removal: Removal | null): Promise<Opening | null>;
}
