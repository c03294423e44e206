import type { Language } from '#catalogue';
import type { Found } from './browser/answers.ts';
import type { Collection } from './collection.ts';
import { type Outcome, rankOf, type Score, scoreOf } from './metrics.ts';
import type { Query } from './queries.ts';
import type { Round, Task } from './tasks.ts';

/** A query of one language asked on the site of a language. */
export interface Trial {
  readonly task: Task;
  readonly candidate: string;
  readonly from: Language;
  readonly to: Language;
  readonly query: Query;
  /** The blueprints to be found: those that answer the query and that the site's language has. */
  readonly relevant: readonly string[];
  readonly found: Found;
  readonly rank: number | null;
  /** A query of several removed pages is asked without each of them; all its trials together count once. */
  readonly weight: number;
  /** Whether no page left in the language of the query has exactly its text. */
  readonly alone: boolean;
}

/** Which blueprints each language has. */
export type Holdings = ReadonlyMap<Language, ReadonlySet<string>>;

/** Which blueprints each language of a collection has. */
export function holdingsOf({ languages, pages }: Collection): Holdings {
  return new Map(
    languages.map((code) => [
      code,
      new Set(pages.flatMap(({ language, blueprint }) => (language === code ? [blueprint] : []))),
    ]),
  );
}

/**
 * What came of the queries of a round on the site of a language. Queries whose blueprints that language does not have
 * are left out; a removed page counts as one that the language has, where another language has its blueprint still.
 */
export function trialsOf(
  { task, from, removal, queries }: Round,
  candidate: string,
  to: Language,
  holdings: Holdings,
  found: ReadonlyMap<string, Found>,
): Trial[] {
  const there = holdings.get(to) ?? new Set();
  const isElsewhere = (id: string): boolean =>
    [...holdings].some(([language, blueprints]) => language !== from && blueprints.has(id));
  return queries.flatMap((query): Trial[] => {
    const relevant = query.relevant.filter((id) => there.has(id));
    const asked = relevant.filter((id) => !removal || (removal.blueprints.has(id) && isElsewhere(id)));
    if (asked.length === 0) return [];
    const results = found.get(query.text) ?? nothing;
    return [
      {
        ...{ task, candidate, from, to, query, relevant, found: results },
        rank: rankOf(results.blueprints, new Set(relevant)),
        weight: asked.length / relevant.length,
        alone: query.relevant.every((id) => removal?.blueprints.has(id)),
      },
    ];
  });
}

const nothing: Found = { blueprints: [], told: [] };

/** The scores of a candidate for one ordered pair of languages. */
export interface PairScore {
  readonly candidate: string;
  readonly from: Language;
  readonly to: Language;
  /** Each text counts once, however many pages have it. */
  readonly score: Score;
  /** Each text counts as often as there are pages to be found by it. */
  readonly byPages: Score;
}

/** The scores of trials, by candidate and ordered pair of languages, in the order of the trials. */
export function pairScores(trials: readonly Trial[]): PairScore[] {
  const groups = Map.groupBy(trials, ({ candidate, from, to }) => `${candidate} ${from} ${to}`);
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const { candidate, from, to } = first;
    const score = scoreOf(group);
    const byPages = scoreOf(
      group.map(({ rank, weight, relevant }): Outcome => ({ rank, weight: weight * relevant.length })),
    );
    return [{ candidate, from, to, score, byPages }];
  });
}
