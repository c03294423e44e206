import type { Language } from '#languages';
import type { ListedBlueprint, SearchCatalogue } from '../../files.ts';
import type { Answer, Passage, Searcher } from '../core/answer.ts';
import { plainSearch } from './plain-search.ts';
import type { SearchState } from './search-state.ts';

/** A blueprint of the list. */
export interface ListedResult {
  readonly blueprint: ListedBlueprint;
  /** The languages that its words were found in; none when only the catalogue was looked at. */
  readonly found: readonly Language[];
  /** Loads its passage; null where only the catalogue was looked at. */
  readonly passage: (() => Promise<Passage>) | null;
}

/** What a search has given so far, whatever is chosen among it. */
export interface Outcome {
  /** What was searched for: the query, or its correction. */
  readonly query: string;
  readonly results: readonly ListedResult[];
  /** Null when only the catalogue was looked at. */
  readonly answer: Answer | null;
  /** The indexes did not answer, so that only the catalogue was looked at. */
  readonly failed: boolean;
}

/** Before anything is searched for. */
export const noOutcome: Outcome = { query: '', results: [], answer: null, failed: false };

/** What is searched. */
export interface SearchRunsOptions {
  readonly catalogue: SearchCatalogue;
  /** Null where no index can be used: then titles and descriptions are searched. */
  readonly searcher: Pick<Searcher, 'search'> | null;
  /** BCP 47 tag of the reader's language. */
  readonly locale: string;
}

/** Searches one after the other, of which only the last counts. */
export class SearchRuns {
  readonly #options: SearchRunsOptions;
  #turn = 0;

  constructor(options: SearchRunsOptions) {
    this.#options = options;
  }

  /**
   * Searches, and gives an outcome once there is one, and again as languages add theirs. An empty query gives the whole
   * catalogue. Once a later search has begun, nothing more comes of this one.
   *
   * @param others - search the other languages too
   */
  async *search({ query, literal, without }: SearchState, others: boolean): AsyncGenerator<Outcome> {
    this.#turn += 1;
    const turn = this.#turn;
    const { searcher } = this.#options;
    if (query === '' || !searcher) {
      yield this.#fromCatalogue(query, false);
      return;
    }
    let last: Answer | null = null;
    try {
      for await (const answer of searcher.search(query, { others, literal, without: new Set(without) })) {
        if (turn !== this.#turn) return;
        last = answer;
        const results = answer.results.map((result) => ({ ...result, passage: () => result.passage() }));
        yield { query: answer.correction ?? query, results, answer, failed: false };
      }
      const nobody = last !== null && last.answered.length === 0 && last.failed.length > 0;
      if (!nobody) return;
    } catch (error) {
      console.error(error);
    }
    if (turn === this.#turn) yield this.#fromCatalogue(query, true);
  }

  #fromCatalogue(query: string, failed: boolean): Outcome {
    const { catalogue, locale } = this.#options;
    const blueprints = query === '' ? catalogue.blueprints : plainSearch(catalogue, query, locale);
    const results = blueprints.map((blueprint) => ({ blueprint, found: [], passage: null }));
    return { query, results, answer: null, failed };
  }
}
