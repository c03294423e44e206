import { eld } from 'eld/small';

/**
 * How well a text fits the statistics of each language, from 0 to 1, by letters that stand side by side (n-grams, after
 * Cavnar & Trenkle 1994). Languages that it does not fit at all are absent.
 */
export function scoresOf(text: string): Readonly<Record<string, number>> {
  return eld.detect(text).getScores();
}
