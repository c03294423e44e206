import type { AlignedPair, Alignment } from '#alignment';

/** How what an alignment left alone may still be paired. */
export interface Leftovers<Element> {
  /** Elements of different groups are no pairs by their place alone; those of none never are. */
  readonly groupOf: (element: Element) => string | null;
  /** Whether two elements may be a pair at all. */
  readonly mayPair: (a: Element, b: Element) => boolean;
  /** How much two elements have in common that only they are likely to have; they are the same from 1 on. */
  readonly distinction: (a: Element, b: Element) => number;
}

/**
 * Pairs elements that an alignment left alone: first, between two neighbours that are pairs, those that are equally
 * many on both sides, which are one element that was changed; then, wherever they stand, those that have something in
 * common that no others have, which have moved. The places of pairs are those of the first sequence.
 */
export function pairLeftovers<Element extends object>(
  alignment: Alignment<Element>,
  leftovers: Leftovers<Element>,
): Alignment<Element> {
  if (!alignment.some(([, b]) => b === null) || !alignment.some(([a]) => a === null)) return alignment;
  const twins = new Map<Element, Element>();
  for (const run of runsIn(alignment)) pairRun(run, leftovers, twins);
  pairMoved(
    alignment.flatMap(([a, b]) => (a && !b && !twins.has(a) ? [a] : [])),
    alignment.flatMap(([a, b]) => (b && !a && !hasValue(twins, b) ? [b] : [])),
    leftovers,
    twins,
  );
  if (twins.size === 0) return alignment;
  const paired = new Set(twins.values());
  return alignment.flatMap(([a, b]): AlignedPair<Element>[] => {
    if (a && b) return [[a, b]];
    if (a) {
      const twin = twins.get(a);
      return [twin ? [a, twin] : [a, null]];
    }
    return b && !paired.has(b) ? [[null, b]] : [];
  });
}

interface Run<Element> {
  readonly first: Element[];
  readonly second: Element[];
}

/** What stands alone between one pair and the next. */
function runsIn<Element>(alignment: Alignment<Element>): Run<Element>[] {
  const runs: Run<Element>[] = [{ first: [], second: [] }];
  for (const [a, b] of alignment) {
    if (a !== null && b !== null) runs.push({ first: [], second: [] });
    else if (a !== null) runs.at(-1)?.first.push(a);
    else if (b !== null) runs.at(-1)?.second.push(b);
  }
  return runs;
}

function pairRun<Element>(
  { first, second }: Run<Element>,
  { groupOf, mayPair }: Leftovers<Element>,
  twins: Map<Element, Element>,
): void {
  if (first.length === 0 || second.length === 0) return;
  const others = Map.groupBy(second, groupOf);
  for (const [group, elements] of Map.groupBy(first, groupOf)) {
    const twinsOfGroup = others.get(group) ?? [];
    if (group === null || twinsOfGroup.length !== elements.length) continue;
    elements.forEach((a, index) => {
      const b = twinsOfGroup[index];
      if (b !== undefined && mayPair(a, b)) twins.set(a, b);
    });
  }
}

/** More than this many elements on a side are too many to be compared each with each. */
const mostMoved = 200;

function pairMoved<Element>(
  first: readonly Element[],
  second: readonly Element[],
  { mayPair, distinction }: Leftovers<Element>,
  twins: Map<Element, Element>,
): void {
  if (Math.min(first.length, second.length) === 0 || Math.max(first.length, second.length) > mostMoved)
    return;
  const bestOf = (a: Element, all: readonly Element[], flipped: boolean): Element | undefined => {
    let [best, most, again]: [Element | undefined, number, boolean] = [undefined, 0, false];
    for (const b of all) {
      if (!(flipped ? mayPair(b, a) : mayPair(a, b))) continue;
      const value = flipped ? distinction(b, a) : distinction(a, b);
      if (value === most) again = true;
      else if (value > most) [best, most, again] = [b, value, false];
    }
    return most >= 1 && !again ? best : undefined;
  };
  for (const a of first) {
    const b = bestOf(a, second, false);
    if (b !== undefined && bestOf(b, first, true) === a) twins.set(a, b);
  }
}

function hasValue<Element>(twins: ReadonlyMap<Element, Element>, element: Element): boolean {
  for (const twin of twins.values()) if (twin === element) return true;
  return false;
}
