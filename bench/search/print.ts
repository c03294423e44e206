import type { Score } from './metrics.ts';
import { type PairScore, pairScores, type Trial } from './trials.ts';

/** A table of one task: a row for each ordered pair of languages, three numbers for each candidate. */
export function tableOf(title: string, trials: readonly Trial[], candidates: readonly string[]): string {
  const scores = pairScores(trials);
  const asked = candidates.filter((name) => scores.some(({ candidate }) => candidate === name));
  const pairs = Map.groupBy(scores, ({ from, to }) => `${from}→${to}`);
  const head = [
    `${' '.repeat(15)}${asked.map((name) => name.padStart(columnWidth)).join('')}`,
    `${'pair'.padEnd(7)}${'queries'.padStart(8)}${asked.map(() => '   MRR    @1    @5'.padStart(columnWidth)).join('')}`,
  ];
  const rows = [...pairs].map(([pair, all]) => {
    const cells = asked.map((name) => cellOf(all.find(({ candidate }) => candidate === name)?.score));
    return `${pair.padEnd(7)}${String(all[0]?.score.queries ?? 0).padStart(8)}${cells.join('')}`;
  });
  return [`── ${title}`, ...head, ...rows, ...summaryOf(scores, asked)].join('\n');
}

const columnWidth = 21;

/** Which pairs a line of the summary is about, and what it takes of their scores. */
const summaries: readonly (readonly [
  name: string,
  within: boolean,
  of: (scores: readonly PairScore[]) => Measures,
])[] = [
  ['mean of pairs', false, (scores) => each(scores, ({ score }) => score, mean)],
  ['worst pair', false, (scores) => each(scores, ({ score }) => score, least)],
  ['by pages', false, (scores) => each(scores, ({ byPages }) => byPages, mean)],
  ['one language', true, (scores) => each(scores, ({ score }) => score, mean)],
];

type Measures = Pick<Score, 'mrr' | 'success1' | 'success5'>;

function summaryOf(scores: readonly PairScore[], asked: readonly string[]): string[] {
  return summaries.flatMap(([name, within, of]) => {
    const chosen = scores.filter(({ from, to }) => (from === to) === within);
    if (chosen.length === 0) return [];
    const cells = asked.map((candidate) =>
      cellOf(of(chosen.filter((score) => score.candidate === candidate))),
    );
    return [`${name.padEnd(15)}${cells.join('')}`];
  });
}

function each(
  scores: readonly PairScore[],
  choose: (score: PairScore) => Score,
  together: (numbers: readonly number[]) => number,
): Measures {
  const of = (key: keyof Measures): number => together(scores.map((score) => choose(score)[key]));
  return { mrr: of('mrr'), success1: of('success1'), success5: of('success5') };
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}

function least(numbers: readonly number[]): number {
  return Math.min(...numbers);
}

function cellOf(score: Measures | undefined): string {
  const numbers = score ? [score.mrr, score.success1, score.success5] : [];
  return numbers
    .map((number) => (Number.isNaN(number) ? '–' : number.toFixed(3)).padStart(6))
    .join('')
    .padStart(columnWidth);
}
