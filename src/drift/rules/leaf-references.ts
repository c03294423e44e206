import type { Comparison, LeafPair } from '../comparison/comparison.ts';
import type { Difference } from './rule.ts';

/** Something in a text that can be compared by a neutral value: a link by its target, an image by its name. */
export interface Mark {
  readonly line: number;
  readonly column: number;
  readonly words: string;
  readonly value: string;
}

/** What of a piece of text is compared, per side. */
export type MarksOf = (
  leaf: LeafPair[0],
  side: 'reference' | 'other',
  comparison: Comparison,
) => readonly Mark[];

/**
 * The marks that two translations do not share, piece of text by piece of text.
 * Those that only one side has are paired, first those that are near each other, then in order: they are one mark that
 * changed. The rest is missing on a side.
 *
 * @param near - a part of a value; marks that have it in common are paired first
 */
export function unsharedMarks(
  comparison: Comparison,
  marksOf: MarksOf,
  near: (value: string) => string = (value) => value,
): { changed: Difference[]; missing: Difference[] } {
  const changed: Difference[] = [];
  const missing: Difference[] = [];
  for (const leaves of comparison.leaves) {
    const [a, b] = [marksOf(leaves[0], 'reference', comparison), marksOf(leaves[1], 'other', comparison)];
    if (a.length + b.length === 0) continue;
    const change = (first: Mark, second: Mark): void => {
      const values = { reference: first.value, other: second.value };
      changed.push({ lacks: null, reference: first, other: second, values });
    };
    let [onlyA, onlyB] = [without(a, b), without(b, a)];
    for (const first of onlyA) {
      const second = onlyB.find(({ value }) => near(value) === near(first.value));
      if (!second) continue;
      change(first, second);
      onlyA = onlyA.filter((mark) => mark !== first);
      onlyB = onlyB.filter((mark) => mark !== second);
    }
    for (let place = 0; place < Math.max(onlyA.length, onlyB.length); place++) {
      const [first, second] = [onlyA[place], onlyB[place]];
      if (first && second) change(first, second);
      else if (first) missing.push({ lacks: 'other', reference: first, other: pointOf(leaves[1]) });
      else if (second) missing.push({ lacks: 'reference', reference: pointOf(leaves[0]), other: second });
    }
  }
  return { changed, missing };
}

function pointOf({ line, column }: LeafPair[0]): { line: number; column: number } {
  return { line, column };
}

/** The marks whose value the others lack; a value that stands twice must stand twice there too. */
function without(marks: readonly Mark[], others: readonly Mark[]): Mark[] {
  const left = others.map(({ value }) => value);
  return marks.filter(({ value }) => {
    const found = left.indexOf(value);
    if (found >= 0) left.splice(found, 1);
    return found < 0;
  });
}
