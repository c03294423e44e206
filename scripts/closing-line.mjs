import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

// Every test run ends with one line that a machine can read, `12 passed, 0 failed`. Run with the names
// of some outputs, this file adds up their closing lines and ends with the sum.

/** @typedef {{ passed: number, failed: number }} Count */

/** @param {Count} count */
export function closingLine({ passed, failed }) {
  return `${passed} passed, ${failed} failed`;
}

/**
 * Reads the closing line of a run. A run that ended without one broke off, which counts as a failure.
 *
 * @param {string} output
 * @returns {Count}
 */
export function readClosingLine(output) {
  const last = output.trimEnd().split('\n').at(-1) ?? '';
  const match = /^(\d+) passed, (\d+) failed$/.exec(last);
  return match ? { passed: Number(match[1]), failed: Number(match[2]) } : { passed: 0, failed: 1 };
}

/**
 * @param {Count[]} counts
 * @returns {Count}
 */
export function sum(counts) {
  const total = { passed: 0, failed: 0 };
  for (const { passed, failed } of counts) {
    total.passed += passed;
    total.failed += failed;
  }
  return total;
}

/**
 * The exit code that belongs to a count: a run in which nothing passed has proved nothing.
 *
 * @param {Count} count
 */
export function exitCodeFor({ passed, failed }) {
  return failed > 0 || passed === 0 ? 1 : 0;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const total = sum(process.argv.slice(2).map((path) => readClosingLine(readFileSync(path, 'utf8'))));
  console.log(closingLine(total));
  process.exitCode = exitCodeFor(total);
}
