import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { countPlaywright, countVitest, testSteps } from '../../scripts/test-steps.mjs';

function report(content: unknown): string {
  const folder = mkdtempSync(join(tmpdir(), 'isogloss report '));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const path = join(folder, 'report.json');
  writeFileSync(path, JSON.stringify(content));
  return path;
}

test("Vitest's report counts single tests, and files that do not load", () => {
  const path = report({
    numPassedTests: 12,
    numFailedTests: 1,
    testResults: [
      { status: 'passed', assertionResults: [{}] },
      { status: 'failed', assertionResults: [{}] },
      { status: 'failed', assertionResults: [] },
    ],
  });
  expect(countVitest(path)).toEqual({ passed: 12, failed: 2 });
});

test("Playwright's report counts single tests", () => {
  const path = report({ stats: { expected: 8, unexpected: 2, flaky: 0, skipped: 1 } });
  expect(countPlaywright(path)).toEqual({ passed: 8, failed: 2 });
});

test('without a report nothing is counted', () => {
  expect(countVitest('/nowhere/report.json')).toEqual({ passed: 0, failed: 0 });
  expect(countPlaywright('/nowhere/report.json')).toEqual({ passed: 0, failed: 0 });
});

test('the names of the steps are different', () => {
  const names = testSteps('reports').map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
});

test('the catalogue is checked as one test, which fails on whatever its baseline does not list', () => {
  const step = testSteps('reports').find(({ name }) => name === 'content');
  expect(step).toEqual({
    name: 'content',
    title: 'Catalogue',
    commands: [['node', 'src/cli/main.ts', 'check', '--fail-on', 'new']],
  });
});
