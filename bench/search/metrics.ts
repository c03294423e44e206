import { depth } from './browser/answers.ts';

/** How well some queries found what they look for. */
export interface Score {
  readonly queries: number;
  /** Mean reciprocal rank of the first right result, 0 where none is among the first ten (Voorhees 1999). */
  readonly mrr: number;
  /** Share of the queries whose first result is right. */
  readonly success1: number;
  /** Share of the queries that have a right result among the first five. */
  readonly success5: number;
}

/** What a query found. */
export interface Outcome {
  /** Rank of the first right result, from 1; null when none is among the first ten. */
  readonly rank: number | null;
  /** How often the outcome counts. */
  readonly weight: number;
}

/** The rank of the first of the results that is right, from 1; null when none is among the first ten. */
export function rankOf(results: readonly string[], relevant: ReadonlySet<string>): number | null {
  const index = results.slice(0, depth).findIndex((id) => relevant.has(id));
  return index < 0 ? null : index + 1;
}

/** The score of outcomes; all shares are NaN when there are none. */
export function scoreOf(outcomes: readonly Outcome[]): Score {
  const total = sum(outcomes, () => 1);
  const mean = (value: (rank: number) => number): number =>
    sum(outcomes, ({ rank }) => (rank === null ? 0 : value(rank))) / total;
  return {
    queries: outcomes.length,
    mrr: mean((rank) => 1 / rank),
    success1: mean((rank) => (rank === 1 ? 1 : 0)),
    success5: mean((rank) => (rank <= 5 ? 1 : 0)),
  };
}

function sum(outcomes: readonly Outcome[], value: (outcome: Outcome) => number): number {
  return outcomes.reduce((total, outcome) => total + outcome.weight * value(outcome), 0);
}

/** The p-th quantile of numbers, by linear interpolation (type 7 of Hyndman & Fan 1996); NaN when there are none. */
export function quantile(numbers: readonly number[], p: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const place = (sorted.length - 1) * p;
  const [below, above] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]];
  if (below === undefined || above === undefined) return Number.NaN;
  return below + (above - below) * (place - Math.floor(place));
}
