import type { Severity } from '#catalogue';
import type { Comparison, Point } from '../comparison/comparison.ts';
import type { DifferenceClass } from '../report.ts';

/** A place in one of two compared pages. Without words when nothing stands there. */
export interface Spot extends Point {
  readonly words?: string;
}

/** A difference between two translations. */
export interface Difference {
  /** The side that lacks something; null when both have something, but not the same. */
  readonly lacks: 'reference' | 'other' | null;
  readonly reference: Spot;
  readonly other: Spot;
  /** What differs, where the rule's own word for it would not tell which one is meant. */
  readonly subject?: string;
  /** What each side has, in a form that does not depend on its language. */
  readonly values?: { readonly reference: string; readonly other: string };
}

/** A rule that compares translations. */
export interface Rule {
  /** Permanent; also the name of the rule's page. */
  readonly id: string;
  readonly severity: Severity;
  readonly class: DifferenceClass;
  /** How likely it is that a difference found is one, from 0 to 1. */
  readonly confidence: number;
  /** It is found as often where the source did not move, so that it says nothing about drift. */
  readonly noEvidence?: true;
  /** What differs, in words that fit “the … of pt”. */
  readonly subject: string;
  /** Looks into pages of equal structure, too: most rules find nothing there. */
  readonly inAlikePages?: true;
  find(comparison: Comparison): readonly Difference[];
}
