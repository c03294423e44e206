import { spawn } from 'node:child_process';
import { copyFile, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Finding, Report } from '#drift';
import { chromiumArguments, findBrowser } from '../../scripts/browser.mjs';
import { repository, runCli } from '../cli/run-cli.ts';
import { gitRepository } from '../history/git-repository.ts';

// The five seed pages are real ones; the README beside them says what is true of them.
const seeds = join(process.env['ISOGLOSS_SHARED'] ?? '', 'seeds');
const folders: string[] = [];

afterAll(async () => {
  for (const folder of folders) await rm(folder, { recursive: true, force: true });
});

/** Imports seeds, by the first three digits of their names, into an empty folder, with what we know of applications and sources. */
async function importSeeds(pages: readonly (readonly [language: string, seed: string])[]): Promise<string> {
  const content = await mkdtemp(join(tmpdir(), 'isogloss-seeds-'));
  folders.push(content);
  const names = await readdir(seeds);
  for (const [language, seed] of pages) {
    const name = names.find((candidate) => candidate.startsWith(seed)) ?? '';
    const { code, stderr } = await runCli([
      'import',
      '--lang',
      language,
      '--out',
      content,
      join(seeds, name),
    ]);
    expect(stderr).toContain('Imported 1 page');
    expect(stderr).toContain('0 warnings');
    expect(code).toBe(0);
  }
  for (const file of ['applications.yaml', 'sources.yaml'])
    await copyFile(join(repository, 'content', file), join(content, file));
  return content;
}

async function check(content: string, ...options: readonly string[]): Promise<Report> {
  const { stdout } = await runCli(['check', '--content', content, '--reporter', 'json', ...options]);
  return JSON.parse(stdout) as Report;
}

/** The places of a finding by language, each as the line of the file that stands there. */
async function linesAt({ places }: Finding): Promise<Record<string, string>> {
  const lines = await Promise.all(
    places.map(
      async ({ path, language, line }) =>
        [language ?? '', (await readFile(path, 'utf8')).split('\n')[line - 1] ?? ''] as const,
    ),
  );
  return Object.fromEntries(lines);
}

const four = [
  ['pt', '000'],
  ['it', '001'],
  ['sv', '002'],
  ['es', '003'],
] as const;

describe('the four seeds of one day', () => {
  let [content, report]: [string, Report | null] = ['', null];
  beforeAll(async () => {
    content = await importSeeds(four);
    report = await check(content);
  });
  const finding = (rule: string, part = 0): Finding => {
    const found = report?.findings.filter((candidate) => candidate.rule === rule)[part];
    if (!found) throw new Error(`No finding of ${rule}.`);
    return found;
  };

  test('are one blueprint in two editions: it with es, pt with sv', () => {
    expect(report?.catalogue).toMatchObject({ blueprints: 1, pages: 4 });
    const verdicts = report?.pairs.map(({ languages, verdict, leader, leaderBy }) => [
      languages.join('-'),
      verdict,
      leader,
      leaderBy,
    ]);
    expect(verdicts).toEqual([
      ['pt-it', 'drifted', 'it', 'ledger'],
      ['pt-sv', 'in-sync', null, null],
      ['pt-es', 'drifted', 'es', 'ledger'],
      ['it-sv', 'drifted', 'it', 'ledger'],
      ['it-es', 'in-sync', null, null],
      ['sv-es', 'drifted', 'es', 'ledger'],
    ]);
  });

  test('differ in a row, a link and the applications, and in nothing else', () => {
    expect(report?.findings.map(({ rule }) => rule)).toEqual([
      'edition-behind',
      'table-row-missing',
      'link-target',
      'applications-differ',
      'applications-differ',
    ]);
    for (const { languages, severity } of report?.findings ?? []) {
      expect(languages).toEqual(['pt', 'it', 'sv', 'es']);
      expect(severity).toBe('warning');
    }
  });

  test('are classed and sure, as pairs and as findings', () => {
    expect(report?.findings.map((found) => found.class)).toEqual([
      'semantic',
      'semantic',
      'mechanical',
      'semantic',
      'semantic',
    ]);
    for (const { confidence } of [...(report?.findings ?? []), ...(report?.pairs ?? [])])
      expect(confidence).toBeGreaterThan(0.95);
    // Nothing is known of their past here.
    expect(report?.pairs.flatMap(({ moved }) => moved)).toEqual([]);
  });

  test('are told with the lines where they differ', async () => {
    const row = await linesAt(finding('table-row-missing'));
    expect(row['pt']).toContain('Mensagens transacionais e em lote');
    expect(row['sv']).toContain('transaktionsmeddelanden');
    // What it and es lack would stand behind the head of the table.
    expect(row['it']).toContain('Applicazioni Experience Cloud');
    expect(row['es']).toContain('Aplicaciones de Experience Cloud');

    const link = await linesAt(finding('link-target'));
    expect(link['pt']).toContain('(triggered-messaging.mdx)');
    expect(link['sv']).toContain('(triggered-messaging.mdx)');
    expect(link['it']).toContain('(journey-optimizer.mdx)');
    expect(link['es']).toContain('(journey-optimizer.mdx)');

    const frontMatter = await linesAt(finding('applications-differ', 0));
    expect(new Set(Object.values(frontMatter))).toEqual(new Set(['applications:']));
    const cell = await linesAt(finding('applications-differ', 1));
    expect(cell['pt']).toContain('<li>Journey Orchestration</li>');
    expect(cell['es']).toContain('<li>Journey Optimizer</li>');
  });

  test('name who is behind whom', () => {
    expect(finding('edition-behind').message).toMatch(
      /^pt and sv are behind it and es: translated from faf65f9c /,
    );
    expect(
      finding('edition-behind')
        .places.slice(0, 2)
        .map(({ language }) => language),
    ).toEqual(['pt', 'sv']);
  });

  test('build a site on which “kundresor” finds the Swedish page', async () => {
    const site = join(content, '..', `${content.split('/').at(-1) ?? ''}-site`);
    folders.push(site);
    const { code, stderr } = await runCli(['build', '--out', site], { ISOGLOSS_CONTENT: content });
    expect(stderr).toContain('Indexing');
    expect(code).toBe(0);
    const executablePath = await findBrowser();
    const browser = await chromium.launch({
      args: chromiumArguments,
      ...(executablePath && { executablePath }),
    });
    const server = spawn(process.execPath, ['src/cli/main.ts', 'serve', '--out', site, '--port', '4199'], {
      cwd: repository,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    try {
      await new Promise((resolve) => server.stdout.once('data', resolve));
      const page = await browser.newPage();
      await page.goto('http://localhost:4199/sv/search/?q=kundresor');
      const result = page
        .getByRole('main')
        .getByRole('link', { name: /Kundresor/ })
        .first();
      await result.click();
      await page.waitForURL(/\/sv\/blueprints\/002_/);
      expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('Kundresor');
    } finally {
      server.kill();
      await browser.close();
    }
  }, 120_000);
});

test('the older Portuguese page beside the newer one is a duplicate, and both are named', async () => {
  const report = await check(await importSeeds([...four, ['pt', '004']]));
  const errors = report.findings.filter(({ severity }) => severity === 'error');
  expect(errors.map(({ rule }) => rule)).toEqual(['identity-duplicate']);
  expect(errors[0]?.message).toContain('pt/000_5033db14a22c4dd8.mdx');
  expect(errors[0]?.message).toContain('pt/004_666bbfa6494734f6.mdx');
});

test('the older Portuguese page in place of the newer one is alone one edition further back', async () => {
  const report = await check(await importSeeds([['pt', '004'], ...four.slice(1)]));
  const behind = report.findings.filter(({ rule }) => rule === 'edition-behind');
  expect(behind.map(({ message }) => message.split(':')[0])).toEqual([
    'sv is behind it and es',
    'pt is 2 editions behind it and es',
  ]);
  const pair = report.pairs.find(({ languages }) => languages.join() === 'pt,sv');
  expect(pair).toMatchObject({ verdict: 'drifted', leader: 'sv', leaderBy: 'ledger' });
});

test('the words that moved between the two Portuguese seeds show what sv has and the older one has not', async () => {
  const names = await readdir(seeds);
  const seed = (number: string): Promise<string> =>
    readFile(join(seeds, names.find((name) => name.startsWith(number)) ?? ''), 'utf8');
  const { folder } = await gitRepository([
    { files: { 'help/overview.md': await seed('004') } },
    { files: { 'help/overview.md': await seed('000') } },
  ]);
  const content = await importSeeds([['pt', '004'], ...four.slice(1)]);
  const report = await check(content, '--history', `pt=${folder}`);
  const pair = report.pairs.find(({ languages }) => languages.join() === 'pt,sv');
  expect(pair).toMatchObject({ verdict: 'drifted', leader: 'sv' });
  expect(pair?.confidence).toBeGreaterThan(0.9);
  expect(pair?.moved.length).toBeGreaterThan(0);
  for (const moved of pair?.moved ?? []) {
    expect(moved.language).toBe('pt');
    expect(moved.words.some((run) => run.moved !== 'kept')).toBe(true);
  }
  const places = pair?.moved.flatMap(({ places: found }) => found.map(({ language }) => language));
  expect(new Set(places)).toEqual(new Set(['pt', 'sv']));
});
