import type { ListedApplication } from '../../files.ts';
import { foldWord, wordsOf } from '../../words.ts';
import type { QueryWord } from './query.ts';

/** An application that a query names. */
export interface NamedApplication {
  readonly application: ListedApplication;
  /** Places of its first word, and behind its last, among the words of the query. */
  readonly start: number;
  readonly end: number;
}

interface KnownName {
  readonly application: ListedApplication;
  readonly words: readonly string[];
}

/** The names that applications have in any language. */
export class ApplicationNames {
  /** By their first word; longer ones first. */
  readonly #names: ReadonlyMap<string, readonly KnownName[]>;

  constructor(applications: readonly ListedApplication[], locale: string) {
    const names = applications.flatMap((application) =>
      application.names.map((name): KnownName => ({ application, words: foldedWords(name, locale) })),
    );
    names.sort((a, b) => b.words.length - a.words.length);
    this.#names = Map.groupBy(names, ({ words }) => words[0] ?? '');
  }

  /** The applications that a query names, in its order. Of names in one place the longest counts. */
  in(query: readonly QueryWord[]): NamedApplication[] {
    const named: NamedApplication[] = [];
    let start = 0;
    while (start < query.length) {
      const found = this.#names
        .get(query[start]?.folded ?? '')
        ?.find(({ words }) => words.every((word, index) => query[start + index]?.folded === word));
      if (found) named.push({ application: found.application, start, end: start + found.words.length });
      start += found?.words.length ?? 1;
    }
    return named;
  }

  /** The words of all names, each once. */
  get words(): readonly string[] {
    return [...new Set([...this.#names.values()].flat().flatMap(({ words }) => words))];
  }
}

/** The words of a name, folded. */
export function foldedWords(name: string, locale: string): string[] {
  return wordsOf(name, locale).map(foldWord);
}
