import type { Interpretation } from './interpretation.ts';
import { type QueryWord, readQuery } from './query.ts';
import { type KnownWord, nearestWord } from './spelling.ts';

/** A query as it was probably meant. */
export interface Correction {
  readonly words: readonly QueryWord[];
  readonly text: string;
}

/**
 * Puts known words in the place of those that no language has: words of titles and headings, and of names.
 *
 * @returns null where there is nothing to correct, or nothing near
 */
export function correct(
  query: string,
  { words, doubtful, likelyFirst }: Interpretation,
  names: readonly string[],
  locale: string,
): Correction | null {
  if (doubtful.length === 0) return null;
  const lists = [
    ...likelyFirst.map(({ headings }) => headings.words),
    names.map((name): KnownWord => [name, 1]),
  ];
  const vocabularies = likelyFirst.map(({ vocabulary }) => vocabulary);
  const better = new Map(
    doubtful.map((word) => {
      const nearest = nearestWord(word.word, lists);
      // Another form of a word that is known is no mistake.
      const same = vocabularies.some((vocabulary) => {
        const stem = vocabulary.stemOf(word.word);
        return stem !== null && nearest !== null && vocabulary.stemOf(nearest) === stem;
      });
      return [word, same ? null : nearest];
    }),
  );
  let [text, rest] = ['', query.normalize('NFC')];
  for (const word of words) {
    const start = Math.max(rest.toLowerCase().indexOf(word.word), 0);
    const end = start + word.word.length;
    text += rest.slice(0, start) + (better.get(word) ?? rest.slice(start, end));
    rest = rest.slice(end);
  }
  text += rest;
  return [...better.values()].every((word) => word === null)
    ? null
    : { text, words: readQuery(text, locale) };
}
