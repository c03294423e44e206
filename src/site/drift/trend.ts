import type { Language } from '#catalogue';
import type { HistoryGap } from '#past';
import type { DriftState } from './states.ts';

/** How many blueprints of a language stood how. */
export type StateCounts = Readonly<Record<DriftState, number>>;

/** How the catalogue stood at a commit. */
export interface TrendPoint {
  readonly commit: string;
  /** When it was committed, ISO 8601. */
  readonly date: string;
  readonly counts: Partial<Readonly<Record<Language, StateCounts>>>;
  /** Words to translate, in all languages. */
  readonly words: number;
}

/** How the catalogue stood before, as far as its repository tells. */
export interface Trend {
  /** The oldest first. */
  readonly points: readonly TrendPoint[];
  readonly gap: HistoryGap | null;
}

/** Where there is no repository. */
export const noTrend: Trend = { points: [], gap: 'no-repository' };
