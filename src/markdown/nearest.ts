import { closest, distance } from 'fastest-levenshtein';

/** The known name that a misspelt one most likely stands for, or null when none is near. */
export function nearestOf(name: string, known: readonly string[]): string | null {
  if (name === '' || known.length === 0) return null;
  const candidate = closest(name, [...known]);
  return distance(name.toLowerCase(), candidate.toLowerCase()) <= 2 ? candidate : null;
}
