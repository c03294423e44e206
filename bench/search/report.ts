import type { Collection } from './collection.ts';
import type { Candidate } from './candidate.ts';
import { tableOf } from './print.ts';
import type { Speed } from './speed.ts';
import { type Task, tasks } from './tasks.ts';
import { type PairScore, pairScores, type Trial } from './trials.ts';

/** Trials that are scored together. */
export interface Section {
  readonly name: string;
  readonly title: string;
  readonly trials: readonly Trial[];
}

/** The trials by task, and those of (b) by what they show. */
export function sectionsOf(trials: readonly Trial[]): Section[] {
  const sections = (Object.keys(tasks) as Task[]).flatMap((task): Section[] => {
    const own = trials.filter((trial) => trial.task === task);
    const whole = { name: task, title: `(${task}) ${tasks[task]}`, trials: own };
    if (task !== 'b') return [whole];
    const alone = own.filter((trial) => trial.alone);
    return [whole, { name: 'b-alone', title: '(b) of these, texts that no page left has', trials: alone }];
  });
  return sections.filter(({ trials: own }) => own.length > 0);
}

/** How the numbers came about; printed with them. */
export const notes = [
  'A query is typed in the first language of a pair and asked on the site of the second; pairs of one language too.',
  'Each text counts once, and all blueprints whose page has exactly it (capitals, diacritics and punctuation apart)',
  'answer it equally; those that the second language does not have are left out. “by pages” counts each text as often',
  'as there are pages to be found by it.',
  '(b) takes out a tenth of the pages of the first language at a time, stricter than one page: the index of the language,',
  'its vocabulary, the lists of blueprints and the lexicons are made without them. A text of several pages is asked',
  'without each of them; its trials together count once.',
  "(d) A word counts as found with any page that has it in this very form. Pagefind's pages count as blueprints, each",
  'where its first page stands.',
];

/** All tables as text. */
export function tablesOf(sections: readonly Section[], candidates: readonly Candidate[]): string {
  const names = candidates.map(({ name }) => name);
  return sections.map(({ title, trials }) => tableOf(title, trials, names)).join('\n\n');
}

/** What `--json` writes. */
export interface JsonReport {
  readonly pages: number;
  readonly languages: readonly string[];
  readonly candidates: readonly { readonly name: string; readonly description: string }[];
  readonly notes: readonly string[];
  readonly sections: readonly {
    readonly name: string;
    readonly title: string;
    readonly pairs: readonly PairScore[];
  }[];
  readonly speed: Speed | null;
  /** Trials of our search whose first result was not right. */
  readonly failures: readonly Failure[];
}

type Failure = Pick<Trial, 'task' | 'from' | 'to' | 'rank' | 'alone' | 'relevant'> & {
  readonly query: string;
  readonly kind: string;
  readonly found: readonly string[];
  readonly told: readonly string[];
};

/** Everything that was measured. */
export function jsonReport(
  { pages, languages }: Collection,
  candidates: readonly Candidate[],
  sections: readonly Section[],
  speed: Speed | null,
): JsonReport {
  const failed = sections
    .filter(({ name }) => name !== 'b-alone')
    .flatMap(({ trials }) => trials.filter(({ candidate, rank }) => candidate === 'isogloss' && rank !== 1));
  return {
    pages: pages.length,
    languages,
    candidates: candidates.map(({ name, description }) => ({ name, description })),
    notes,
    sections: sections.map(({ name, title, trials }) => ({ name, title, pairs: pairScores(trials) })),
    speed,
    failures: failed.map(({ task, from, to, rank, alone, relevant, query, found }): Failure => ({
      ...{ task, from, to, rank, alone, query: query.text, kind: query.kind, relevant },
      found: found.blueprints,
      told: found.told,
    })),
  };
}
