import { chromium } from '@playwright/test';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { close as closePagefind } from 'pagefind';
import { readContent } from '#workspace';
import { chromiumArguments, findBrowser } from '../../scripts/browser.mjs';
import { measure } from '../measure.ts';
import { readOptions } from './arguments.ts';
import { Asking } from './asking.ts';
import { collect } from './collection.ts';
import { measureRetrieval } from './retrieval.ts';
import { comparedPrefix, pagefindCandidates } from './pagefind-candidates.ts';
import { tableOf } from './print.ts';
import { serve } from './server.ts';
import { roundsOf, type Task, tasks } from './tasks.ts';
import type { Trial } from './trials.ts';

// Measures how well known blueprints are found across languages, beside what Pagefind does by itself.

const options = readOptions(process.argv.slice(2));
const folder = await mkdtemp(join(tmpdir(), 'isogloss-search-'));
try {
  const collection = collect(await readContent(options.content));
  const site = options.site ? resolve(options.site) : join(folder, 'site');
  if (!options.site) {
    process.stderr.write('Building the site …\n');
    const cli = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url));
    await measure(cli, ['build', '--content', options.content, '--out', site]);
  }
  const compared = join(folder, 'compared');
  const server = await serve([
    [comparedPrefix, compared],
    ['/', site],
  ]);
  const executablePath = await findBrowser();
  const browser = await chromium.launch({
    args: chromiumArguments,
    ...(executablePath && { executablePath }),
  });
  try {
    const all = pagefindCandidates(collection, { site, folder: compared, origin: server.origin });
    const candidates = all.filter(({ name }) => options.searches?.has(name) ?? true);
    console.log(`${collection.pages.length} pages in ${collection.languages.join(', ')}`);
    for (const { name, description } of candidates) console.log(`${name.padEnd(15)} ${description}`);
    const rounds = roundsOf(collection, options.tasks, options.sample);
    const trials = await measureRetrieval(
      collection,
      rounds,
      candidates,
      new Asking(browser),
      Math.min(2, availableParallelism()),
    );
    const names = candidates.map(({ name }) => name);
    for (const task of Object.keys(tasks) as Task[]) {
      if (!options.tasks.has(task)) continue;
      const ofTask = trials.filter((trial) => trial.task === task);
      console.log(`\n${tableOf(`(${task}) ${tasks[task]}`, ofTask, names)}`);
      if (task === 'b') {
        const alone = ofTask.filter((trial: Trial) => trial.alone);
        console.log(
          `\n${tableOf('(b) of these, texts that no page left in the language has', alone, names)}`,
        );
      }
    }
    if (options.json) await writeFile(options.json, `${JSON.stringify({ trials })}\n`);
  } finally {
    await browser.close();
    await server.close();
    await closePagefind();
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}
