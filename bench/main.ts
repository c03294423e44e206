import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { measure, type Usage } from './measure.ts';
import { multiplyContent } from './multiply-content.ts';

// Checks, builds and indexes catalogues of two sizes, and prints how each grows from the one to the other: `check`
// without what is kept between runs, `keep` with it for the first time, `again` with nothing changed since; `empty` is
// a check of a folder without pages, which is the start of the program.
// Pages are parsed and compared in one thread. CPU seconds are those of all threads, garbage collection included.
// Only ratios of one run mean anything: the seconds are those of this machine, now.

const fromRoot = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));
const sizes = [400, 4_000] as const;
const cli = fromRoot('src/cli/main.ts');
const folder = await mkdtemp(join(tmpdir(), 'isogloss-bench-'));
const empty = join(folder, 'empty');

try {
  const rows: { work: string; pages: number; usage: Usage }[] = [];
  for (const size of sizes) {
    const [content, site] = [join(folder, `content-${size}`), join(folder, `site-${size}`)];
    const pages = await multiplyContent(fromRoot('content'), content, size);
    const run = async (
      work: string,
      program: string,
      args: readonly string[],
      count = pages,
    ): Promise<void> => {
      process.stderr.write(`${work} of ${count} pages …\n`);
      rows.push({ work, pages: count, usage: await measure(program, args) });
    };
    await mkdir(empty, { recursive: true });
    await run('empty', cli, ['check', '--content', empty, '--allow-empty', '--no-cache'], 0);
    const check = ['check', '--content', content, '--reporter', 'json', '--fail-on', 'none'];
    await run('check', cli, [...check, '--no-cache']);
    const kept = [...check, '--cache', join(folder, 'cache')];
    await run('keep', cli, kept);
    await run('again', cli, kept);
    await run('build', cli, ['build', '--content', content, '--out', site]);
    await run('index', fromRoot('bench/index-site.ts'), [site]);
  }
  print(rows);
} finally {
  await rm(folder, { recursive: true, force: true });
}

function print(rows: readonly { work: string; pages: number; usage: Usage }[]): void {
  console.log('work     pages   seconds   pages/s     CPU s   peak MB');
  for (const { work, pages, usage } of rows) {
    console.log(
      `${work.padEnd(6)} ${String(pages).padStart(7)} ${usage.seconds.toFixed(2).padStart(9)} ` +
        `${(pages / usage.seconds).toFixed(0).padStart(9)} ${usage.cpuSeconds.toFixed(2).padStart(9)} ${usage.megabytes.toFixed(0).padStart(9)}`,
    );
  }
  printGoals(rows);
  console.log('\ngrowth from the smaller to the larger catalogue (time, start-up included; memory a page)');
  for (const work of new Set(rows.map((row) => row.work))) {
    const [small, large] = rows.filter((row) => row.work === work);
    if (!small || !large || large.pages === 0) continue;
    const more = large.pages / small.pages;
    const time = large.usage.seconds / small.usage.seconds;
    const memory = (large.usage.megabytes - small.usage.megabytes) / (large.pages - small.pages);
    console.log(
      `${work.padEnd(6)} ${more.toFixed(1)}× the pages: ${time.toFixed(1)}× the time, ${memory.toFixed(3)} MB more a page`,
    );
  }
}

/** What the check is held to: 1,000 pages a second on one core, parsed and compared, and again unchanged within a second. */
function printGoals(rows: readonly { work: string; pages: number; usage: Usage }[]): void {
  const last = (work: string): { pages: number; usage: Usage } | undefined =>
    rows.findLast((row) => row.work === work);
  const [start, cold, again] = [last('empty'), last('check'), last('again')];
  if (!start || !cold || !again) return;
  const work = cold.usage.cpuSeconds - start.usage.cpuSeconds;
  console.log(
    `\ncold check on one core: ${(cold.pages / work).toFixed(0)} pages a CPU second, ` +
      `${(cold.pages / cold.usage.cpuSeconds).toFixed(0)} with the start of the program (goal: 1,000)`,
  );
  console.log(`unchanged check: ${again.usage.seconds.toFixed(2)} s, start included (goal: under 1)`);
}
