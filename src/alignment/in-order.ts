/**
 * The heaviest of the pairs that stand in one order on both sides: the longest increasing subsequence, weighted
 * (Fredman 1975; here by a Fenwick tree, in n log n). The pairs that are left over have moved.
 *
 * @param pairs - places on the two sides, each at most once a side
 * @param weightOf - weight of a pair, above 0
 * @returns the pairs in order
 */
export function inOrder<Pair extends readonly [number, number]>(
  pairs: readonly Pair[],
  weightOf: (pair: Pair) => number,
): Pair[] {
  const sorted = pairs.toSorted((a, b) => a[0] - b[0]);
  const size = Math.max(0, ...sorted.map(([, second]) => second + 1));
  // tree[k]: the heaviest chain among those that end in a range of places of the second side.
  const tree: (Chain<Pair> | undefined)[] = new Array<Chain<Pair> | undefined>(size + 1);
  let heaviest: Chain<Pair> | undefined;
  for (const pair of sorted) {
    let before: Chain<Pair> | undefined;
    for (let k = pair[1]; k > 0; k -= k & -k) before = heavier(before, tree[k]);
    const chain = { pair, before, weight: (before?.weight ?? 0) + weightOf(pair) };
    for (let k = pair[1] + 1; k <= size; k += k & -k) tree[k] = heavier(tree[k], chain);
    heaviest = heavier(heaviest, chain);
  }
  const chosen: Pair[] = [];
  for (let chain = heaviest; chain; chain = chain.before) chosen.push(chain.pair);
  return chosen.reverse();
}

interface Chain<Pair> {
  readonly pair: Pair;
  readonly before: Chain<Pair> | undefined;
  readonly weight: number;
}

function heavier<Pair>(a: Chain<Pair> | undefined, b: Chain<Pair> | undefined): Chain<Pair> | undefined {
  if (!a || !b) return a ?? b;
  return b.weight > a.weight ? b : a;
}
