import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Report } from '#drift';
import { type CliRun, runCli } from '../cli/run-cli.ts';

const corpus = join(process.env['ISOGLOSS_SHARED'] ?? '', 'corpus');

/** The part of an import's report that is looked at here. */
interface ImportReport {
  readonly pages: readonly { readonly to: string; readonly identity: string; readonly exlId: string }[];
  readonly images: readonly { readonly to: string }[];
  readonly summary: {
    readonly pages: number;
    readonly navigations: number;
    readonly warnings: Record<string, number>;
  };
}

describe('the corpus in one run', () => {
  let folder: string;
  let content: string;
  let run: CliRun;
  let report: ImportReport;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'isogloss-corpus-'));
    content = join(folder, 'content');
    const file = join(folder, 'report.json');
    run = await runCli(['import', '--lang', 'auto', '--out', content, '--report', file, corpus]);
    report = JSON.parse(await readFile(file, 'utf8')) as ImportReport;
  }, 240_000);

  afterAll(() => rm(folder, { recursive: true, force: true }));

  test('is imported whole', async () => {
    expect(run.code, run.stderr.slice(-1000)).toBe(0);
    expect(report.summary).toMatchObject({ pages: 226, navigations: 4 });
    const files = await readdir(content, { recursive: true });
    expect(files.filter((path) => path.endsWith('.mdx'))).toHaveLength(226);
    expect(files.filter((path) => path.endsWith('navigation.yaml'))).toHaveLength(4);
    // Most of its 688 image files are the same picture in four languages.
    const images = files.filter((path) => /\.(?:png|svg)$/.test(path));
    expect(images).toHaveLength(new Set(report.images.map(({ to }) => to)).size);
    expect(images.length).toBeLessThan(200);
    process.stderr.write(`Import of the corpus: ${(run.milliseconds / 1000).toFixed(1)} s\n`);
  });

  test('gives every page an identity that its translations share', () => {
    const ids = new Map<string, Set<string>>();
    for (const { to, exlId } of report.pages) {
      const slug = to.split('/').slice(1).join('/');
      ids.set(slug, (ids.get(slug) ?? new Set<string>()).add(exlId));
    }
    expect([...ids].filter(([, own]) => own.size > 1)).toEqual([]);
  });

  test('passes the checks of schema and vocabulary', async () => {
    const { stdout } = await runCli([
      'check',
      '--content',
      content,
      '--reporter',
      'json',
      '--fail-on',
      'none',
    ]);
    const { findings, catalogue, summary } = JSON.parse(stdout) as Report;
    expect(findings.filter(({ severity }) => severity === 'error').map(({ message }) => message)).toEqual([]);
    expect(summary.error).toBe(0);
    expect(catalogue.pages).toBe(226);
    expect(findings.filter(({ rule }) => rule === 'heading-id-missing')).toEqual([]);
  }, 120_000);

  test('is not changed by the formatter, nor by importing it again', async () => {
    const { code, stdout } = await runCli(['fmt', '--check', '--content', content]);
    expect(stdout).toBe('');
    expect(code).toBe(0);
    const again = await runCli(['import', '--lang', 'auto', '--out', content, corpus]);
    expect(again.stderr).toContain('(0 written, 226 unchanged)');
    expect(again.code).toBe(0);
  }, 240_000);

  test('becomes a site', async () => {
    const { code, stderr } = await runCli(['build', '--content', content, '--out', join(folder, 'site')]);
    expect(code, stderr.slice(-1000)).toBe(0);
    expect(await readdir(join(folder, 'site'))).toEqual(expect.arrayContaining(['pt', 'it', 'sv', 'es']));
  }, 240_000);
});
