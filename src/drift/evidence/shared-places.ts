import { align } from '#alignment';
import type { Change } from './change.ts';
import { type Leaf, markKinds } from './leaves.ts';

/** Where the languages of a blueprint moved, compared: a change of the source moves them all at one place. */
export interface SharedPlaces {
  /** Leaves of the first witness that moved, by index, with how many other witnesses moved there too. */
  readonly support: ReadonlyMap<number, number>;
  /** Leaves that moved in every witness. */
  readonly inAll: number;
  /** Leaves that moved in the first witness and in some other. */
  readonly inSome: number;
  /** How many leaves would have moved in every witness if each had moved at random. */
  readonly expected: number;
}

/** Compares where witnesses moved. */
export function sharedPlaces(first: Change, others: readonly Change[]): SharedPlaces {
  const moved = others.map((other) => {
    const gone = new Set(other.gone);
    const twins = twinsOf(first.before, other.before);
    return (index: number): boolean => gone.has(twins.get(index) ?? -1);
  });
  const support = new Map(
    first.gone.map((index) => [index, moved.filter((hasMoved) => hasMoved(index)).length] as const),
  );
  const share = ({ gone, before }: Change): number => Math.min(1, gone.length / Math.max(1, before.length));
  const counts = [...support.values()];
  return {
    support,
    inAll: others.length === 0 ? 0 : counts.filter((count) => count === others.length).length,
    inSome: counts.filter((count) => count > 0).length,
    expected: others.reduce((product, other) => product * share(other), first.gone.length),
  };
}

/** By index of a leaf, the index of its translation. Pages of one source have one outline, nearly always. */
export function twinsOf(a: readonly Leaf[], b: readonly Leaf[]): ReadonlyMap<number, number> {
  if (a.length === b.length && a.every(({ kind }, index) => kind === b[index]?.kind))
    return new Map(a.map((_, index) => [index, index]));
  const numbered = (leaves: readonly Leaf[]) => leaves.map((leaf, index) => ({ leaf, index }));
  return new Map(
    align(numbered(a), numbered(b), (one, other) => likeness(one.leaf, other.leaf)).flatMap(([one, other]) =>
      one && other ? [[one.index, other.index] as const] : [],
    ),
  );
}

function likeness(a: Leaf, b: Leaf): number {
  if (a.kind !== b.kind) return 0;
  const sameMarks = markKinds.every((kind) => a.marks[kind].join() === b.marks[kind].join());
  const [short, long] = [a.text.length, b.text.length].sort((x, y) => x - y) as [number, number];
  return 0.3 + (sameMarks ? 0.4 : 0) + (0.29 * (short + 1)) / (long + 1);
}
