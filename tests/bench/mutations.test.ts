import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ruleIds } from '#drift';
import { tryCatalogueRule, tryRule } from '../../bench/mutations/measure.ts';
import { catalogueMutators, pageMutators } from '../../bench/mutations/mutators/index.ts';
import { describeTrial } from '../../bench/mutations/print.ts';
import { Trials } from '../../bench/mutations/trial.ts';
import { setUp } from '../../bench/mutations/workbench.ts';
import { repository } from '../cli/run-cli.ts';

// A small version of `npm run bench:mutations`: what a rule is for is found in our own content, and in its place.

const bench = await setUp(join(repository, 'content'));
const trials = new Trials(bench);
/** The benchmark's bounds, of two hundred, are .98 and .97: of ten, one may fail. */
const mostFailures = 1;

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

  test.skipIf(done.length === 0)('is found where a page has the fault, and nothing else is', () => {
    const missed = done.filter(({ found, rightBlock }) => !found || rightBlock === false);
    const noisy = done.filter(({ unexplained }) => unexplained.length > 0);
    for (const failed of [missed, noisy])
      expect(failed.length, failed.map(describeTrial).join('\n')).toBeLessThanOrEqual(mostFailures);
  });
});

test('the same cases are made in every run', () => {
  const mutators = pageMutators.filter(({ rule }) => rule === 'link-target');
  const texts = () => tryRule(bench, trials, mutators, 5).map(({ path, after }) => `${path}\n${after}`);
  expect(texts()).toEqual(texts());
  expect(new Set(texts()).size).toBe(5);
});
