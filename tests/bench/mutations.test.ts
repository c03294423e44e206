import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ruleIds } from '#drift';
import { tryCatalogueRule, tryRule } from '../../bench/mutations/measure.ts';
import { catalogueMutators, pageMutators } from '../../bench/mutations/mutators/index.ts';
import { describeTrial } from '../../bench/mutations/print.ts';
import { scoreOf } from '../../bench/mutations/score.ts';
import { Trials } from '../../bench/mutations/trial.ts';
import { setUp } from '../../bench/mutations/workbench.ts';
import { repository } from '../cli/run-cli.ts';

// A small version of `npm run bench:mutations`: what a rule is for is found in our own content, and in its place.

const bench = await setUp(join(repository, 'content'));
const trials = new Trials(bench);
/**
 * Of ten, one may fail; the benchmark itself asks for more, of two hundred. Rows of words alone look much alike, and
 * in the column of applications nothing else is compared.
 */
const least: Readonly<Record<string, number>> = { 'table-row-missing': 0.5, 'control-differs': 0.8 };

const mutated = new Set([...pageMutators, ...catalogueMutators].map(({ rule }) => rule));

test('all pages of our content are in sync with others', () => {
  expect(bench.groups.length).toBeGreaterThanOrEqual(4);
  expect(bench.groups.flatMap(({ pages }) => pages).length).toBeGreaterThanOrEqual(16);
});

describe.each([...mutated].filter((rule) => ruleIds.includes(rule)))('%s', (rule) => {
  const done = [
    ...tryRule(
      bench,
      trials,
      pageMutators.filter((mutator) => mutator.rule === rule),
      10,
    ),
    ...tryCatalogueRule(
      bench,
      trials,
      catalogueMutators.filter((mutator) => mutator.rule === rule),
      10,
    ),
  ];

  test.skipIf(done.length === 0)('is found where a page has the fault', () => {
    const missed = done.filter(({ found, rightBlock }) => !found || rightBlock === false);
    const { recall, rightBlock } = scoreOf(rule, done);
    expect(recall, missed.map(describeTrial).join('\n')).toBeGreaterThanOrEqual(least[rule] ?? 0.9);
    expect(rightBlock, missed.map(describeTrial).join('\n')).toBeGreaterThanOrEqual(least[rule] ?? 0.9);
  });
});

test('the same cases are made in every run', () => {
  const mutators = pageMutators.filter(({ rule }) => rule === 'link-target');
  const texts = () => tryRule(bench, trials, mutators, 5).map(({ path, after }) => `${path}\n${after}`);
  expect(texts()).toEqual(texts());
  expect(new Set(texts()).size).toBe(5);
});
