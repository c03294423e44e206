import type { Language } from '#catalogue';
import type { Pair } from '#drift';
import type { ComparedRow } from './compared-page.ts';
import { pairOf } from './row-notes.ts';

/** How a page stands to a translation: which is newer, or why that is not said. */
export type PairVerdict = 'inSync' | 'cosmetic' | 'otherNewer' | 'ownNewer' | 'unordered' | 'unknown';

/** How a page stands to a translation; null when they were not compared. */
export function pairVerdict(pairs: readonly Pair[], own: Language, other: Language): PairVerdict | null {
  const pair = pairOf(pairs, own, other);
  if (!pair) return null;
  if (pair.verdict === 'in-sync') return 'inSync';
  if (pair.verdict !== 'drifted') return pair.verdict;
  if (pair.leader === null) return 'unordered';
  return pair.leader === own ? 'ownNewer' : 'otherNewer';
}

type HeadingName = `h${2 | 3 | 4 | 5 | 6}`;

/** The elements of the headings that rows begin with; null for other rows. No level is left out on the way down. */
export function headingLevels(rows: readonly ComparedRow[]): (HeadingName | null)[] {
  let last = 1;
  return rows.map(({ cells: [first] }) => {
    const depth = first?.pieces.find((piece) => piece.depth !== null)?.depth;
    if (depth === undefined || depth === null) return null;
    last = Math.min(Math.max(depth, 2), last + 1, 6);
    return `h${last}` as HeadingName;
  });
}
