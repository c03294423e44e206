import { type Browser, chromium } from '@playwright/test';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { close as closePagefind } from 'pagefind';
import { type Content, readContent } from '#workspace';
import { chromiumArguments, findBrowser } from '../../scripts/browser.mjs';
import type { SearchManifest } from '../../src/search/files.ts';
import { measure } from '../measure.ts';
import { type Options, readOptions } from './arguments.ts';
import { Asking } from './asking.ts';
import type { Candidate } from './candidate.ts';
import { type Collection, collect } from './collection.ts';
import { isoglossCandidate } from './isogloss-candidate.ts';
import { comparedPrefix, pagefindCandidates } from './pagefind-candidates.ts';
import { speedText } from './print-speed.ts';
import { jsonReport, notes, sectionsOf, tablesOf } from './report.ts';
import { measureRetrieval } from './retrieval.ts';
import { type CountingServer, serve } from './server.ts';
import { measureSpeed, type Speed } from './speed.ts';
import { roundsOf } from './tasks.ts';
import { Turns } from './turns.ts';

// Measures how well blueprints that are known are found across languages, and what that costs in the browser, beside
// what Pagefind does by itself.

/** Browser pages that are asked at the same time. */
const width = Math.min(2, availableParallelism());

const { options, content, collection } = await prepare().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(2);
});
const folder = await mkdtemp(join(tmpdir(), 'isogloss-search-'));
try {
  const site = join(folder, 'site');
  await prepareSite(options, site);
  const compared = join(folder, 'compared');
  const server = await serve([
    [comparedPrefix, compared],
    ['/', site],
  ]);
  const browser = await launch();
  try {
    const turns = new Turns();
    const { origin } = server;
    const all = [
      await isoglossCandidate(content, collection, { site, origin, turns }),
      ...pagefindCandidates(collection, { site, origin, turns, folder: compared }),
    ];
    const candidates = all.filter(({ name }) => options.searches?.has(name) ?? true);
    await run(browser, server, candidates, site);
  } finally {
    await browser.close();
    await server.close();
    await closePagefind();
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}

/** What is asked for and of what; fails where the caller has to mend something. */
async function prepare(): Promise<{ options: Options; content: Content; collection: Collection }> {
  const options = readOptions(process.argv.slice(2));
  const content = await readContent(options.content);
  return { options, content, collection: collect(content) };
}

/** Builds the site, or takes a copy of one that is there, to which the indexes of smaller catalogues can be added. */
async function prepareSite({ content, site: built }: Options, site: string): Promise<void> {
  if (built) {
    await cp(built, site, { recursive: true });
    return;
  }
  process.stderr.write('building the site …\n');
  const cli = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url));
  await measure(cli, ['build', '--content', content, '--out', site]);
}

async function launch(): Promise<Browser> {
  const executablePath = await findBrowser();
  return chromium.launch({ args: chromiumArguments, ...(executablePath && { executablePath }) });
}

async function run(
  browser: Browser,
  server: CountingServer,
  candidates: readonly Candidate[],
  site: string,
): Promise<void> {
  console.log(`${describe(collection)}\n`);
  for (const { name, description } of candidates) console.log(`${name.padEnd(15)} ${description}`);
  console.log(`\n${notes.join('\n')}\n`);
  let speed: Speed | null = null;
  if (options.speed) {
    const ours = candidates.some(({ name }) => name === 'isogloss');
    const manifest = ours
      ? (JSON.parse(await readFile(join(site, 'search/manifest.json'), 'utf8')) as SearchManifest)
      : null;
    const others = candidates.filter(({ name }) => name !== 'isogloss');
    speed = await measureSpeed(collection, browser, server, manifest, others);
    console.log(`${speedText(speed)}\n`);
  }
  const rounds = roundsOf(collection, options.tasks, options);
  const trials = await measureRetrieval(collection, rounds, candidates, new Asking(browser), width);
  const sections = sectionsOf(trials);
  console.log(tablesOf(sections, candidates));
  if (options.json)
    await writeFile(
      options.json,
      `${JSON.stringify(jsonReport(collection, candidates, sections, speed), null, 1)}\n`,
    );
}

function describe({ pages, languages }: Collection): string {
  const blueprints = new Set(pages.map(({ blueprint }) => blueprint)).size;
  return `${pages.length} pages of ${blueprints} blueprints in ${languages.join(', ')}`;
}
