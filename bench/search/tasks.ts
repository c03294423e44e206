import type { Language } from '#catalogue';
import type { Removal } from './candidate.ts';
import type { Collection, TestPage } from './collection.ts';
import { foldsOf } from './folds.ts';
import { contentWords, misspeltTitles, type Query, sampleOf, titlesAndHeadings } from './queries.ts';

/** What is measured, by the letter that the command line names it with. */
export const tasks = {
  a: 'titles and headings',
  b: 'titles and headings of pages that are removed',
  c: 'titles with one typing mistake',
  d: 'single words of pages',
} as const;

export type Task = keyof typeof tasks;

/** Queries of one task in one language, asked of the same catalogue. */
export interface Round {
  readonly task: Task;
  readonly from: Language;
  /** What is taken out of the catalogue before. */
  readonly removal: Removal | null;
  readonly queries: readonly Query[];
}

/** How much of everything is asked. */
export interface Sampling {
  readonly sample?: number;
  readonly folds?: number;
}

/**
 * The rounds of some tasks.
 *
 * @param sample - at most so many queries of a task and language
 * @param folds - at most so many removals in a language
 */
export function roundsOf(
  { languages, pages }: Collection,
  chosen: ReadonlySet<Task>,
  { sample = Infinity, folds = Infinity }: Sampling = {},
): Round[] {
  return languages.flatMap((from) => {
    const own = pages.filter(({ language }) => language === from);
    const whole = (task: Task, make: (pages: readonly TestPage[]) => Query[]): Round[] =>
      chosen.has(task) ? [{ task, from, removal: null, queries: sampleOf(make(own), sample) }] : [];
    return [
      ...whole('a', titlesAndHeadings),
      ...whole('c', misspeltTitles),
      ...whole('d', contentWords),
      ...(chosen.has('b') ? removalRounds(own, from, { sample, folds }) : []),
    ];
  });
}

function removalRounds(
  own: readonly TestPage[],
  from: Language,
  { sample, folds }: Required<Sampling>,
): Round[] {
  const queries = sampleOf(titlesAndHeadings(own), sample);
  return foldsOf(own)
    .slice(0, folds)
    .map((blueprints, index) => ({
      task: 'b',
      from,
      removal: { name: `without-${from}-${index + 1}`, language: from, blueprints },
      queries: queries.filter(({ relevant }) => relevant.some((id) => blueprints.has(id))),
    }));
}
