import type { Page, Place as CataloguePlace } from '#catalogue';
import type { Part } from './differences.ts';
import type { Pair, Place } from '../report.ts';
import { shorten } from '../words.ts';

/** The places of the parts that pages have in a finding. */
export function placesOf(parts: readonly Part[]): [Place, ...Place[]] {
  const [first, ...rest] = parts.map(({ page, spot }) =>
    inPage(page, { path: page.path, ...spot }, spot.words),
  );
  if (!first) throw new RangeError('A finding has at least one place.');
  return [first, ...rest];
}

/** A place in a page, with the words that stand there. */
export function inPage(page: Page, { line, column }: CataloguePlace, words?: string): Place {
  const excerpt = words ? shorten(words) : undefined;
  return { path: page.path, language: page.language, line, column, ...(excerpt && { excerpt }) };
}

/** The pair of two pages, whichever comes first. */
export function pairOf(pairs: readonly Pair[], a: Page, b: Page): Pair | undefined {
  return pairs.find(({ languages }) => languages.includes(a.language) && languages.includes(b.language));
}
