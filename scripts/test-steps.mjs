import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** @import { Count } from './closing-line.mjs' */

/**
 * @typedef {object} Step
 * @property {string} name for `--only`
 * @property {string} title
 * @property {string[][]} commands programs of the project with their arguments
 * @property {() => Count} [count] how many single tests passed and failed; otherwise the step is one
 * @property {boolean} [needsBrowser]
 * @property {boolean} [onlyWhenNamed] left out of a run of all steps
 */

/** @typedef {{ status: string, assertionResults: unknown[] }} VitestFile */
/** @typedef {{ numPassedTests?: number, numFailedTests?: number, testResults?: VitestFile[] }} VitestReport */
/** @typedef {{ stats?: { expected: number, unexpected: number } }} PlaywrightReport */

/**
 * The steps of a test run, in their order.
 *
 * @param {string} reports the folder for the reports that the test runners write
 * @returns {Step[]}
 */
export function testSteps(reports) {
  const unit = join(reports, 'unit.json');
  const site = join(reports, 'site.json');
  const corpus = join(reports, 'corpus.json');
  return [
    {
      name: 'types',
      title: 'Types',
      commands: [
        ['astro', 'check'],
        ['tsc', '--noEmit'],
      ],
    },
    {
      name: 'lint',
      title: 'Lint',
      // ESLint knows the types of the content collections only after Astro has written them.
      commands: [
        ['astro', 'sync'],
        ['eslint', '.'],
      ],
    },
    { name: 'styles', title: 'Styles', commands: [['stylelint', 'src/**/*.css']] },
    { name: 'format', title: 'Format', commands: [['prettier', '--check', '.']] },
    { name: 'dead-code', title: 'Dead code', commands: [['knip']] },
    {
      name: 'content',
      title: 'Catalogue',
      commands: [['node', 'src/cli/main.ts', 'check', '--fail-on', 'new']],
    },
    {
      name: 'unit',
      title: 'Unit and property tests',
      commands: [['vitest', 'run', ...vitestReport(unit)]],
      count: () => countVitest(unit),
    },
    { name: 'build', title: 'Build of the site', commands: [['node', 'src/cli/main.ts', 'build']] },
    {
      name: 'pages',
      title: 'Pages as they were built',
      commands: [['vitest', 'run', '--config', 'vitest.site.config.ts', ...vitestReport(site)]],
      count: () => countVitest(site),
    },
    {
      name: 'e2e',
      title: 'End-to-end tests',
      commands: [['playwright', 'test']],
      count: () => countPlaywright(join(reports, playwrightReport)),
      needsBrowser: true,
    },
    {
      name: 'corpus',
      title: 'Tests on the corpus',
      commands: [['vitest', 'run', '--config', 'vitest.corpus.config.ts', ...vitestReport(corpus)]],
      count: () => countVitest(corpus),
      onlyWhenNamed: true,
    },
  ];
}

/** Playwright gets the name of its report from the environment. */
export const playwrightReport = 'e2e.json';

/** @param {string} path */
function vitestReport(path) {
  return ['--reporter=default', '--reporter=json', `--outputFile.json=${path}`];
}

/**
 * A test file that does not load counts as one failed test.
 *
 * @param {string} path of the report that Vitest has written
 * @returns {Count}
 */
export function countVitest(path) {
  const report = /** @type {VitestReport} */ (readReport(path));
  const notLoaded = (report.testResults ?? []).filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  );
  return { passed: report.numPassedTests ?? 0, failed: (report.numFailedTests ?? 0) + notLoaded.length };
}

/**
 * @param {string} path of the report that Playwright has written
 * @returns {Count}
 */
export function countPlaywright(path) {
  const report = /** @type {PlaywrightReport} */ (readReport(path));
  return { passed: report.stats?.expected ?? 0, failed: report.stats?.unexpected ?? 0 };
}

/**
 * Reads a report, which is empty when the runner broke off before it wrote one.
 *
 * @param {string} path
 * @returns {unknown}
 */
function readReport(path) {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {};
}
