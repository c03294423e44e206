import type { Alignment } from '#alignment';
import type { Point } from '../comparison/comparison.ts';
import type { Difference } from './rule.ts';

/** An element that one of two pages lacks. */
export interface Gap<Element> {
  readonly element: Element;
  readonly lacks: 'reference' | 'other';
  /** Where it stands, in the page that has it. */
  readonly at: Point;
  /** What it would stand behind, in the page that lacks it. */
  readonly behind: Point;
}

/**
 * The elements of an alignment that stand on one side only.
 *
 * @param pointOf - where an element stands
 * @param start - where a side begins that has no element before the gap
 */
export function gapsIn<Element>(
  alignment: Alignment<Element>,
  pointOf: (element: Element) => Point,
  start: { readonly reference: Point; readonly other: Point },
): Gap<Element>[] {
  const gaps: Gap<Element>[] = [];
  let last = start;
  for (const [reference, other] of alignment) {
    if (reference === null && other !== null) {
      gaps.push({ element: other, lacks: 'reference', at: pointOf(other), behind: last.reference });
    } else if (reference !== null && other === null) {
      gaps.push({ element: reference, lacks: 'other', at: pointOf(reference), behind: last.other });
    }
    // Which of two gaps side by side comes first says nothing, so that only pairs move on.
    if (reference !== null && other !== null) last = { reference: pointOf(reference), other: pointOf(other) };
  }
  return gaps;
}

/** A gap as a difference. */
export function gapDifference<Element>(gap: Gap<Element>, words: string): Difference {
  const present = { ...gap.at, words };
  const [reference, other] = gap.lacks === 'reference' ? [gap.behind, present] : [present, gap.behind];
  return { lacks: gap.lacks, reference, other };
}
