/** Things with how often each is there (a multiset). */
export type Bag = ReadonlyMap<string, number>;

/** Counts things. */
export function bagOf(things: Iterable<string>): Bag {
  const bag = new Map<string, number>();
  for (const thing of things) bag.set(thing, (bag.get(thing) ?? 0) + 1);
  return bag;
}

/** How many things are in one of two bags only. */
export function distance(a: Bag, b: Bag): number {
  return excess(a, b) + excess(b, a);
}

/** How many things of the first bag are not in the second. */
export function excess(a: Bag, b: Bag): number {
  let count = 0;
  for (const [thing, times] of a) count += Math.max(0, times - (b.get(thing) ?? 0));
  return count;
}

/** The indexes of the things that the other list has no more of. */
export function unmatched(own: readonly string[], other: readonly string[]): number[] {
  const left = new Map(bagOf(other));
  return own.flatMap((thing, index) => {
    const count = left.get(thing) ?? 0;
    if (count > 0) left.set(thing, count - 1);
    return count > 0 ? [] : [index];
  });
}
