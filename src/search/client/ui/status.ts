import type { Answer } from '../core/answer.ts';
import { fill, type SearchTexts } from './texts.ts';

/** How far a search is. */
export interface Progress {
  readonly query: string;
  /** How many blueprints there are, and how many of them fit the filters. */
  readonly found: number;
  readonly fitting: number;
  readonly awaited: Answer['awaited'];
}

/** What has been found, and what is still awaited, in a sentence or two. */
export function statusText(texts: SearchTexts, { query, found, fitting, awaited }: Progress): string {
  const { words } = texts;
  const waiting = awaited.length > 0 ? texts.inLanguages(words.alsoSearching, awaited) : '';
  // “Nothing” is not said before all have answered.
  if (found === 0 && waiting !== '') return waiting;
  return [outcome(), waiting].filter((text) => text !== '').join(' · ');

  function outcome(): string {
    if (found === 0) return fill(words.none, { query });
    if (fitting === 0) return words.noneChosen;
    return query === ''
      ? texts.count(words.blueprints, fitting)
      : texts.count(words.results, fitting, { query });
  }
}
