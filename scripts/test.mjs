import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bootstrap, projectEnvironment, projectRoot } from './bootstrap.mjs';
import { findOrInstallBrowser } from './browser.mjs';
import { closingLine, exitCodeFor, sum } from './closing-line.mjs';
import { runProgram } from './run-program.mjs';
import { playwrightReport, testSteps } from './test-steps.mjs';

/** @import { Count } from './closing-line.mjs' */
/** @import { Step } from './test-steps.mjs' */

// Runs all tests, or the steps named by `--only unit,e2e`. A failed step does not stop the run: whoever
// waits for it wants to see everything that is wrong.

const reports = mkdtempSync(join(tmpdir(), 'isogloss-test-'));
process.on('exit', () => rmSync(reports, { recursive: true, force: true }));

const steps = chooseSteps(process.argv.slice(2));
await bootstrap();

/** @type {(Count & { title: string, seconds: string })[]} */
const results = [];
for (const step of steps) {
  console.log(`\n━━ ${step.title} ━━`);
  const start = Date.now();
  const count = await runStep(step);
  const seconds = ((Date.now() - start) / 1000).toFixed(1);
  console.log(`${mark(count)} ${step.title}: ${closingLine(count)} (${seconds} s)`);
  results.push({ title: step.title, seconds, ...count });
}

console.log('\n━━ Summary ━━');
for (const { title, seconds, ...count } of results) {
  console.log(`${mark(count)} ${title.padEnd(24)} ${closingLine(count).padEnd(24)} ${seconds.padStart(7)} s`);
}
const total = sum(results);
console.log(`\n${closingLine(total)}`);
process.exitCode = exitCodeFor(total);

/**
 * @param {Step} step
 * @returns {Promise<Count>}
 */
async function runStep({ commands, count, needsBrowser }) {
  /** @type {NodeJS.ProcessEnv} */
  const env = { ...projectEnvironment(), PLAYWRIGHT_JSON_OUTPUT_FILE: join(reports, playwrightReport) };
  if (needsBrowser) {
    try {
      env.ISOGLOSS_CHROMIUM = await findOrInstallBrowser();
    } catch (error) {
      console.error(error instanceof Error ? error.message : error);
      return { passed: 0, failed: 1 };
    }
  }

  let succeeded = true;
  for (const [command = '', ...args] of commands) {
    const { code, interrupted } = await runProgram(command, args, { cwd: projectRoot, env });
    if (interrupted) process.exit(code);
    succeeded &&= code === 0;
  }
  const { passed, failed } = count?.() ?? { passed: succeeded ? 1 : 0, failed: 0 };
  // A runner can fail without a failed test, for example when its configuration is broken.
  return { passed, failed: succeeded ? failed : Math.max(failed, 1) };
}

/**
 * @param {string[]} args
 * @returns {Step[]}
 */
function chooseSteps(args) {
  const all = testSteps(reports);
  if (args.length === 0) return all.filter((step) => !step.onlyWhenNamed);

  const names = args[0] === '--only' ? (args[1] ?? '').split(',') : [];
  const chosen = all.filter((step) => names.includes(step.name));
  if (args.length > 2 || chosen.length === 0 || chosen.length < names.length) {
    console.error(
      `Usage: npm test -- --only STEP,…  where STEP is ${all.map(({ name }) => name).join(', ')}`,
    );
    process.exit(2);
  }
  return chosen;
}

/** @param {Count} count */
function mark(count) {
  return exitCodeFor(count) === 0 ? '✓' : '✗';
}
