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

/** The constant of the formula, as `npm run bench:search` has it best; Cormack et al. have 60, for longer lists. */
const smoothing = 10;
/** Weight of a list that nobody can stand in: one poor list alone says little. */
const doubt = 0.3;

/**
 * Fuses lists whose scores cannot be compared, by rank: reciprocal rank fusion (Cormack, Clarke and Büttcher 2009), with
 * a weight for each list and each hit. What a list cannot hold is not held against it: the sum is divided by the weight
 * of the lists that could.
 *
 * @param canHold - tells whether an id could stand in a list, by the list's place
 * @returns the ids of all lists, best first; those with one score in the order in which the lists name them
 */
export function fuse(lists: readonly RankedList[], canHold: (id: string, list: number) => boolean): string[] {
  const scores = new Map<string, number>();
  for (const { weight, hits } of lists) {
    hits.forEach(({ id, fit }, rank) => {
      const share = (weight * fit) / (smoothing + rank + 1);
      scores.set(id, (scores.get(id) ?? 0) + share);
    });
  }
  const possible = (id: string): number =>
    lists.reduce((sum, { weight }, list) => sum + (canHold(id, list) ? weight : 0), doubt);
  return [...scores]
    .map(([id, score]) => [id, score / possible(id)] as const)
    .sort(([, a], [, b]) => b - a)
    .map(([id]) => id);
}
