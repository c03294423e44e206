import { foldWord, wordsOf } from '../../words.ts';

/** A word of a query. */
export interface QueryWord {
  /** In small letters. */
  readonly word: string;
  readonly folded: string;
  /** It is the last one and nothing follows it: it may still be typed. */
  readonly open: boolean;
}

/** Longer queries are cut: nobody reads results for them, and each word is a search. */
const mostWords = 24;

/** The words of a query, in its order. */
export function readQuery(query: string, locale: string): QueryWord[] {
  const words = wordsOf(query.normalize('NFC').toLowerCase(), locale).slice(0, mostWords);
  const ends = /[\p{L}\p{N}]$/u.test(query);
  const read = words.map((word, place) => ({
    word,
    folded: foldWord(word),
    open: ends && place === words.length - 1,
  }));
  // The first letter of a further word says nothing yet.
  return read.length > 1 && ends && /^\p{Script=Latin}$/u.test(words.at(-1) ?? '') ? read.slice(0, -1) : read;
}
