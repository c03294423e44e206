import { distance } from 'fastest-levenshtein';
import { foldWord } from '../../words.ts';

/** A word that a query may have meant, and how many pages have it. */
export type KnownWord = readonly [word: string, pages: number];

/**
 * The word that was probably meant by one that no page has: the one with the fewest letters to change (Levenshtein 1966;
 * two letters that changed places are one change), then that of an earlier list, then the one of more pages.
 *
 * @returns null where none is near, or the word is known
 */
export function nearestWord(word: string, lists: readonly (readonly KnownWord[])[]): string | null {
  const folded = foldWord(word);
  const most = folded.length < 4 ? 0 : folded.length < 8 ? 1 : 2;
  const candidates = lists.flatMap((list, place) =>
    list.flatMap(([candidate, pages]) => {
      if (Math.abs(candidate.length - word.length) > most) return [];
      const changes = changesBetween(folded, foldWord(candidate));
      return changes <= most ? [{ candidate, changes, place, pages }] : [];
    }),
  );
  candidates.sort((a, b) => a.changes - b.changes || a.place - b.place || b.pages - a.pages);
  const [best] = candidates;
  return best && best.changes > 0 ? best.candidate : null;
}

function changesBetween(a: string, b: string): number {
  const changes = distance(a, b);
  if (changes !== 2 || a.length !== b.length) return changes;
  const first = Array.from(a).findIndex((letter, place) => letter !== b[place]);
  return a[first] === b[first + 1] && a[first + 1] === b[first] ? 1 : 2;
}
