import type { Interpretation } from './interpretation.ts';
import { type QueryWord, readQuery } from './query.ts';
import { type KnownWord, nearestWord } from './spelling.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A query as it was probably meant. */
export interface Correction {
  readonly words: readonly QueryWord[];
  /** Null where words have only taken another form. */
  readonly text: string | null;
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
  const better = new Map(doubtful.map((word) => [word, nearestWord(word.word, lists)]));
  if ([...better.values()].every((word) => word === null)) return null;
  // Another form of a known word is no mistake.
  const mistaken = doubtful.some(({ word }, place) => {
    const nearest = [...better.values()][place];
    return nearest && !likelyFirst.some(({ vocabulary }) => isSameStem(vocabulary, word, nearest));
  });
  const text = withWords(query, words, better);
  return { words: readQuery(text, locale), text: mistaken ? text : null };
}

function isSameStem(vocabulary: Vocabulary, word: string, other: string): boolean {
  const stem = vocabulary.stemOf(word);
  return stem !== null && vocabulary.stemOf(other) === stem;
}

/** A query with other words in the place of some, and all else as it was typed. */
function withWords(
  query: string,
  words: readonly QueryWord[],
  others: ReadonlyMap<QueryWord, string | null>,
): string {
  let [text, rest] = ['', query.normalize('NFC')];
  for (const word of words) {
    const start = Math.max(rest.toLowerCase().indexOf(word.word), 0);
    const end = start + word.word.length;
    text += rest.slice(0, start) + (others.get(word) ?? rest.slice(start, end));
    rest = rest.slice(end);
  }
  return text + rest;
}
