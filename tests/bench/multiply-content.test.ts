import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkCatalogue } from '#drift';
import { readContent } from '#workspace';
import { multiplyContent } from '../../bench/multiply-content.ts';
import { repository } from '../cli/run-cli.ts';
import { temporaryFolder } from '../cli/temporary-folder.ts';

test('makes a valid catalogue of many pages, every one with another text', async () => {
  const folder = await temporaryFolder();
  const pages = await multiplyContent(join(repository, 'content'), folder, 100);
  expect(pages).toBeGreaterThanOrEqual(100);

  const report = checkCatalogue(await readContent(folder));
  expect(report.catalogue.pages).toBe(pages);
  expect(report.summary.error).toBe(0);

  const files = (await readdir(folder, { recursive: true })).filter((path) => path.endsWith('.mdx'));
  const bodies = await Promise.all(
    files.map(async (path) => (await readFile(join(folder, path), 'utf8')).replace(/^---[\s\S]*?^---/m, '')),
  );
  expect(new Set(bodies).size).toBe(pages);
});
