import { closest, distance } from 'fastest-levenshtein';

/** The known word that a misspelt one most likely stands for, or null when none is near. */
export function nearest(word: string, known: readonly string[]): string | null {
  if (known.length === 0) return null;
  const candidate = closest(word.toLowerCase(), [...known]);
  const allowed = Math.max(1, Math.floor(0.4 * Math.max(word.length, candidate.length)));
  return distance(word.toLowerCase(), candidate.toLowerCase()) <= allowed ? candidate : null;
}

/** More words than this would be a page of their own. */
const mostListed = 30;

/** A sentence that offers the nearest known word, else lists the known ones where they are few; else nothing. */
export function suggestion(word: string, known: readonly string[]): string {
  const candidate = nearest(word, known);
  if (candidate) return `Did you mean “${candidate}”?`;
  return known.length > 0 && known.length <= mostListed ? `Known: ${[...known].sort().join(', ')}.` : '';
}
