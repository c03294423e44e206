import type { Trial } from './trial.ts';

/** What the cases of a rule came to. Shares from 0 to 1; NaN where there is nothing to take a share of. */
export interface Score {
  readonly rule: string;
  readonly cases: number;
  /** Share of the faults that were found. */
  readonly recall: number;
  /** Share of the findings, of any rule, that the faults explain. */
  readonly precision: number;
  /** Share of the rule's findings that stand at the fault. */
  readonly rightBlock: number;
  /** Share of the rule's findings that name the odd one first, where there is one. */
  readonly oddNamed: number;
  /** Findings of the rule in the cases of other rules that nothing explains. */
  readonly elsewhere: number;
}

/** The least that a rule must reach. */
export const bounds = { recall: 0.98, precision: 0.98, rightBlock: 0.97 } as const;

/**
 * Counts the cases of a rule.
 *
 * @param all - the cases of all rules
 */
export function scoreOf(rule: string, all: readonly Trial[]): Score {
  const own = all.filter((trial) => trial.rule === rule);
  const found = own.flatMap(({ findings }) => findings).length;
  const unexplained = own.flatMap((trial) => trial.unexplained).length;
  return {
    rule,
    cases: own.length,
    recall: shareOf(own.map((trial) => trial.found)),
    precision: (found - unexplained) / found,
    rightBlock: shareOf(own.map(({ rightBlock }) => rightBlock)),
    oddNamed: shareOf(own.map((trial) => trial.oddNamed)),
    elsewhere: all
      .filter((trial) => trial.rule !== rule)
      .flatMap((trial) => trial.unexplained)
      .filter((finding) => finding.rule === rule).length,
  };
}

function shareOf(answers: readonly (boolean | null)[]): number {
  const known = answers.filter((answer) => answer !== null);
  return known.filter(Boolean).length / known.length;
}

/** The bounds that a score misses. A share of nothing misses none. */
export function missedBounds(score: Score): (keyof typeof bounds)[] {
  return (Object.keys(bounds) as (keyof typeof bounds)[]).filter((name) => score[name] < bounds[name]);
}

/** Tells whether a case is one to look at. */
export function isFailure({ found, rightBlock, oddNamed, unexplained }: Trial): boolean {
  return !found || rightBlock === false || oddNamed === false || unexplained.length > 0;
}
