import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { closingLine, exitCodeFor, readClosingLine, sum } from '../../scripts/closing-line.mjs';

test('a closing line reads back as the count that it was made from', () => {
  const count = { passed: 120, failed: 3 };
  expect(readClosingLine(`Some test\n\n${closingLine(count)}\n`)).toEqual(count);
});

test.each(['', 'npm error code 1', '3 passed, 0 failed\nSegmentation fault', 'Unit: 3 passed, 0 failed'])(
  'the output %j has no closing line and counts as a failure',
  (output) => {
    expect(readClosingLine(output)).toEqual({ passed: 0, failed: 1 });
  },
);

test('counts add up', () => {
  expect(
    sum([
      { passed: 5, failed: 0 },
      { passed: 2, failed: 1 },
    ]),
  ).toEqual({ passed: 7, failed: 1 });
  expect(sum([])).toEqual({ passed: 0, failed: 0 });
});

test('only a run in which something passed and nothing failed is good', () => {
  expect(exitCodeFor({ passed: 1, failed: 0 })).toBe(0);
  expect(exitCodeFor({ passed: 9, failed: 1 })).toBe(1);
  expect(exitCodeFor({ passed: 0, failed: 0 })).toBe(1);
});

test('the program adds up the outputs of several runs', () => {
  const folder = mkdtempSync(join(tmpdir(), 'isogloss closing '));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const outputs = ['first line\n5 passed, 0 failed\n', '4 passed, 2 failed\n'].map((text, index) => {
    const path = join(folder, String(index));
    writeFileSync(path, text);
    return path;
  });

  const run = spawnSync(process.execPath, ['scripts/closing-line.mjs', ...outputs], { encoding: 'utf8' });
  expect(run.stdout).toBe('9 passed, 2 failed\n');
  expect(run.status).toBe(1);
});
