import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { type Report, reporters } from '#drift';
import schema from '../../../src/drift/report.schema.json' with { type: 'json' };
import { hostileText } from '../../markdown/hostile-text.ts';
import { blueprint } from '../blueprint.ts';
import { checkFiles, type Files } from '../check-files.ts';
import { fourLanguages } from '../four-languages.ts';
import { retold, reworded } from '../retold.ts';
import { pagedRules, readRulePage } from '../rule-page.ts';

const reportSchema = z.fromJSONSchema(schema as Parameters<typeof z.fromJSONSchema>[0]);

function print(report: Report, root = ''): unknown {
  return JSON.parse(reporters.json(report, { root, paint: (_style, text) => text }));
}

function write(files: Files, root = ''): unknown {
  return print(checkFiles(files), root);
}

/** A check that found words that moved. */
function withMovedWords(): Report {
  const { files, past } = retold({ pt: reworded(3), sv: reworded(3) });
  return checkFiles(files, { past });
}

describe('what the JSON report writes is as its schema says', () => {
  test('of differences and verdicts', () => {
    expect(reportSchema.safeParse(write(fourLanguages, 'content')).error).toBeUndefined();
  });

  test('of words that moved', () => {
    const report = withMovedWords();
    expect(report.pairs.flatMap(({ moved }) => moved)).not.toEqual([]);
    expect(report.findings.filter(({ words }) => words)).not.toEqual([]);
    expect(reportSchema.safeParse(print(report, 'content')).error).toBeUndefined();
  });

  test.each(pagedRules)('of %s', (id) => {
    expect(reportSchema.safeParse(write(readRulePage(id).example)).error).toBeUndefined();
  });

  test('of nothing', () => {
    expect(reportSchema.safeParse(write({})).error).toBeUndefined();
  });

  test('of pages that mean harm', () => {
    fc.assert(
      fc.property(hostileText, hostileText, (pt, sv) => {
        expect(reportSchema.safeParse(write(blueprint({ pt, sv }))).error).toBeUndefined();
      }),
    );
  });
});

describe('the schema refuses', () => {
  const report = write(fourLanguages) as Report;
  const [finding] = report.findings;
  const [pair] = report.pairs;

  test.each([
    ['another version', { ...report, schema: 2 }],
    ['a property too many', { ...report, extra: 1 }],
    ['a property too few', { ...report, pairs: undefined }],
    ['a finding without a place', { ...report, findings: [{ ...finding, places: [] }] }],
    ['a finding without help', { ...report, findings: [{ ...finding, help: '' }] }],
    ['a confidence above 1', { ...report, findings: [{ ...finding, confidence: 1.1 }] }],
    ['an unknown severity', { ...report, findings: [{ ...finding, severity: 'fatal' }] }],
    [
      'a line that is none',
      { ...report, findings: [{ ...finding, places: [{ ...finding?.places[0], line: 0 }] }] },
    ],
    ['a pair of one language', { ...report, pairs: [{ ...pair, languages: ['pt'] }] }],
    ['a pair of three languages', { ...report, pairs: [{ ...pair, languages: ['pt', 'it', 'sv'] }] }],
    ['an unknown verdict', { ...report, pairs: [{ ...pair, verdict: 'maybe' }] }],
    ['an unknown way to lead', { ...report, pairs: [{ ...pair, leaderBy: 'guess' }] }],
    ['a finding of an unknown class', { ...report, findings: [{ ...finding, class: 'other' }] }],
    [
      'words that moved in an unknown way',
      { ...report, findings: [{ ...finding, words: [{ text: 'a', moved: 'gone' }] }] },
    ],
    ['a text that moved without its words', { ...report, pairs: [{ ...pair, moved: [{ language: 'pt' }] }] }],
  ])('%s', (_, changed) => {
    expect(reportSchema.safeParse(JSON.parse(JSON.stringify(changed))).success).toBe(false);
  });
});

test('paths begin with the content folder, as the reader names it', () => {
  const pathsIn = (root: string): string[] =>
    (write(fourLanguages, root) as Report).findings.flatMap(({ places }) => places.map(({ path }) => path));
  expect(pathsIn('my/content/')[0]).toBe('my/content/pt/overview.mdx');
  expect(pathsIn('.')[0]).toBe('pt/overview.mdx');
  expect(new Set(pathsIn('x')).size).toBe(4);
  const { pairs } = print(withMovedWords(), 'content') as Report;
  const moved = pairs.flatMap((pair) => pair.moved.flatMap(({ places }) => places));
  expect(new Set(moved.map(({ path }) => path))).toEqual(
    new Set(['content/pt/page.mdx', 'content/it/page.mdx', 'content/sv/page.mdx']),
  );
});

test('what is written is the report, read back', () => {
  expect(write(fourLanguages)).toEqual(checkFiles(fourLanguages));
});
