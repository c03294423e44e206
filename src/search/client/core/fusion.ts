/** What one index has found for a query, best first. */
export interface RankedList {
  /** How much of the query the index knows (0–1). */
  readonly weight: number;
  readonly hits: readonly RankedId[];
}

/** Something found, and how well it fits the query (0–1). */
export interface RankedId {
  readonly id: string;
  readonly fit: number;
}

// What `npm run bench:search` has best.
/** The constant of the formula; Cormack et al. have 60, for longer lists. */
const smoothing = 20;
/** Weight of a list that nobody can stand in: one poor list alone says little. */
const doubt = 0.3;
/** How much the best list counts beside the mean of all: where one has the very words, others need not have them. */
const bestWeight = 3;

/**
 * Fuses lists whose scores cannot be compared, by rank: reciprocal rank fusion (Cormack, Clarke and Büttcher 2009), with
 * a weight for each list and each hit. What a list cannot hold is not held against it: the sum is divided by the weight
 * of the lists that could.
 *
 * @param canHold - tells whether an id could stand in a list, by the list's place
 * @returns a score for each id of the lists; those of one score are in the order in which the lists name them
 */
export function fuse(
  lists: readonly RankedList[],
  canHold: (id: string, list: number) => boolean,
): ReadonlyMap<string, number> {
  const shares = new Map<string, number[]>();
  for (const { weight, hits } of lists) {
    hits.forEach(({ id, fit }, rank) => {
      const share = (weight * fit) / (smoothing + rank + 1);
      shares.set(id, [...(shares.get(id) ?? []), share]);
    });
  }
  const possible = (id: string): number =>
    lists.reduce((sum, { weight }, list) => sum + (canHold(id, list) ? weight : 0), doubt);
  return new Map(
    [...shares].map(([id, all]) => [
      id,
      all.reduce((sum, share) => sum + share, 0) / possible(id) + bestWeight * Math.max(...all),
    ]),
  );
}
