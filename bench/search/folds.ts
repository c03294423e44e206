import { randomFrom, seedOf, shuffle } from '../mutations/random.ts';
import type { TestPage } from './collection.ts';

/** Into how many parts a language's pages are divided. */
const parts = 10;

/**
 * Divides pages into ten parts of equal size, or fewer where there are fewer pages; always in the same way. One part
 * at a time is taken out of the catalogue, which is stricter than taking out one page: other pages that could teach
 * the lexicon the same words are away too.
 *
 * @param pages - of one language
 * @returns the blueprints of each part
 */
export function foldsOf(pages: readonly TestPage[]): ReadonlySet<string>[] {
  const ids = pages.map(({ blueprint }) => blueprint).sort();
  const order = shuffle(ids, randomFrom(seedOf(ids.join(' '))));
  return Array.from(
    { length: Math.min(parts, order.length) },
    (_, part) => new Set(order.filter((_id, index) => index % parts === part)),
  );
}
