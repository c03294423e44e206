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
/** A list is the best only where what it has fits well: the power of the fit. */
const bestPower = 4;

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
  const sums = new Map<string, number>();
  const bests = new Map<string, number>();
  for (const { weight, hits } of lists) {
    hits.forEach(({ id, fit }, rank) => {
      const share = weight / (smoothing + rank + 1);
      sums.set(id, (sums.get(id) ?? 0) + share * fit);
      bests.set(id, Math.max(bests.get(id) ?? 0, share * fit ** bestPower));
    });
  }
  const possible = (id: string): number =>
    lists.reduce((sum, { weight }, list) => sum + (canHold(id, list) ? weight : 0), doubt);
  return new Map([...sums].map(([id, sum]) => [id, sum / possible(id) + bestWeight * (bests.get(id) ?? 0)]));
}
