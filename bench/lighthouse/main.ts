import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromiumArguments, findOrInstallBrowser } from '../../scripts/browser.mjs';
import { runProgram } from '../../scripts/run-program.mjs';
import { listen, siteServer } from '../../src/cli/static-server.ts';

// What Lighthouse says of the site that was built last: medians of three runs, or of as many as the first argument
// says, for a page of each kind, on a phone and on a desktop. It is a report and no test: its times are those of this
// machine, now. Lighthouse is fetched when it is asked for, since it has more packages than the rest of the project.

const lighthouse = 'lighthouse@13.5.0';
const runs = Number(process.argv[2] ?? 3);
const site = fileURLToPath(new URL('../../dist', import.meta.url));

/** What Lighthouse has found, as far as it is told here. */
interface Result {
  readonly categories: Readonly<Record<string, { readonly score: number | null }>>;
  readonly audits: Readonly<Record<string, { readonly score: number | null; readonly title: string }>>;
}

const folder = await mkdtemp(join(tmpdir(), 'isogloss-lighthouse-'));
const env = { ...process.env, CHROME_PATH: await findOrInstallBrowser() };
const server = siteServer(site);
const port = await listen(server, { port: 4380, host: 'localhost', exact: false });
const rows: Record<string, number | string>[] = [];

try {
  for (const [kind, path] of Object.entries(await samplePages())) {
    for (const device of ['phone', 'desktop'] as const) {
      const results: Result[] = [];
      for (let run = 0; run < runs; run++) results.push(await look(path, device));
      rows.push({ page: kind, device, ...medians(results), below: shortfalls(results) });
    }
  }
} finally {
  server.closeAllConnections();
  server.close();
  await rm(folder, { recursive: true, force: true });
}
console.table(rows);

/** The first page of each kind, from the sitemap. */
async function samplePages(): Promise<Record<string, string>> {
  const sitemap = await readFile(join(site, 'sitemap.xml'), 'utf8');
  const paths = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(
    ([, address = '']) => new URL(address).pathname,
  );
  const kinds = {
    home: /^\/$/,
    catalogue: /^\/[a-z]{2}\/$/,
    blueprint: /\/blueprints\/.*\/.*\//,
    compare: /\/compare\//,
    drift: /\/drift\/$/,
  };
  return Object.fromEntries(
    Object.entries(kinds).flatMap(([kind, form]) => {
      const path = paths.find((candidate) => form.test(candidate));
      return path === undefined ? [] : [[kind, path]];
    }),
  );
}

/** Chromium sometimes fails to record a page; it may try three times. */
async function look(path: string, device: 'phone' | 'desktop', tries = 3): Promise<Result> {
  const report = join(folder, 'report.json');
  const address = `http://localhost:${port}${path}`;
  process.stderr.write(`${device} ${path} …\n`);
  const { code } = await runProgram(
    'npm',
    [
      ...['exec', '--yes', '--package', lighthouse, '--', 'lighthouse', address],
      ...['--quiet', '--output=json', `--output-path=${report}`],
      `--chrome-flags=${chromiumArguments.join(' ')}`,
      ...(device === 'desktop' ? ['--preset=desktop'] : []),
    ],
    { env },
  );
  if (code !== 0 && tries > 1) return look(path, device, tries - 1);
  if (code !== 0) throw new Error(`Lighthouse could not look at ${address}.`);
  return JSON.parse(await readFile(report, 'utf8')) as Result;
}

/** The scores of 100 in each category, the middle one of the runs. */
function medians(results: readonly Result[]): Record<string, number> {
  const categories = Object.keys(results[0]?.categories ?? {});
  return Object.fromEntries(
    categories.map((category) => {
      const scores = results.map(({ categories: found }) => found[category]?.score ?? 0);
      return [category, Math.round(100 * (scores.toSorted((a, b) => a - b)[Math.floor(runs / 2)] ?? 0))];
    }),
  );
}

/** What took points in the last run. */
function shortfalls(results: readonly Result[]): string {
  const audits = Object.entries(results.at(-1)?.audits ?? {});
  return audits.flatMap(([id, { score }]) => (score !== null && score < 0.9 ? id : [])).join(' ');
}
