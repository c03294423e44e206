import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runCli } from './run-cli.ts';
import { pageText, temporaryFolder } from './temporary-folder.ts';

describe('isogloss build', () => {
  test('leaves a folder alone that holds other files than a site', async () => {
    const content = await temporaryFolder({ 'pt/a.mdx': pageText({}) });
    const out = await temporaryFolder({ 'thesis.txt': 'Years of work.' });
    const { code, stderr } = await runCli(['build', '--content', content, '--out', out]);
    expect(stderr).toContain('holds other files than a site of ours');
    expect(code).toBe(2);
    expect(await readFile(join(out, 'thesis.txt'), 'utf8')).toBe('Years of work.');
  });

  test('writes nothing when a page has errors, and leaves the old site as it is', async () => {
    const content = await temporaryFolder({ 'pt/a.mdx': pageText({ body: '{1 + 1}' }) });
    const out = await temporaryFolder({ 'drift.json': '{}', 'index.html': 'The old site.' });
    const { code, stderr } = await runCli(['build', '--content', content, '--out', out]);
    expect(stderr).toContain('Nothing was built');
    expect(code).toBe(1);
    expect(await readFile(join(out, 'index.html'), 'utf8')).toBe('The old site.');
  });
});

test('a file in the place of the site is left alone', async () => {
  const content = await temporaryFolder({ 'pt/a.mdx': pageText({}), 'notes.txt': 'Mine.' });
  const { code, stderr } = await runCli(['build', '--content', content, '--out', join(content, 'notes.txt')]);
  expect(stderr).toContain('is not a folder');
  expect(code).toBe(2);
});
