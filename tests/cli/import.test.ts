import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runCli } from './run-cli.ts';
import { pageText, temporaryFolder } from './temporary-folder.ts';

describe('isogloss import', () => {
  test('puts the pages of a folder where their paths say', async () => {
    const from = await temporaryFolder({
      'help/blueprints/viagens/visao.md': pageText({ body: 'Leia [mais](mais.md).' }),
      'help/blueprints/viagens/mais.md': pageText({ id: 2 }),
      'help/blueprints/TOC.md': '# Sumário',
      'README.txt': 'Não é uma página.',
    });
    const out = await temporaryFolder();
    const { code, stderr } = await runCli(['import', '--lang', 'pt', '--out', out, from]);
    expect(stderr).toContain('Imported 2 pages');
    expect(code).toBe(0);
    expect(await readdir(join(out, 'pt'), { recursive: true })).toEqual(
      expect.arrayContaining(['viagens/mais.mdx', 'viagens/visao.mdx']),
    );
    expect(await readFile(join(out, 'pt/viagens/visao.mdx'), 'utf8')).toContain('[mais](mais.mdx)');
    expect((await runCli(['check', '--content', out])).code).toBe(0);
  });

  test('imports the same pages again without complaint, and other ones only when told to', async () => {
    const from = await temporaryFolder({ 'a.md': pageText({ body: 'Um.' }) });
    const changed = await temporaryFolder({ 'a.md': pageText({ body: 'Outro.' }) });
    const out = await temporaryFolder();
    const run = (folder: string, ...options: string[]) =>
      runCli(['import', '--lang', 'pt', '--out', out, ...options, folder]);
    expect((await run(from)).code).toBe(0);
    expect((await run(from)).code).toBe(0);
    const refused = await run(changed);
    expect(refused.stderr).toContain('is there already');
    expect(refused.code).toBe(2);
    expect(await readFile(join(out, 'pt/a.mdx'), 'utf8')).toContain('Um.');
    expect((await run(changed, '--overwrite')).code).toBe(0);
    expect(await readFile(join(out, 'pt/a.mdx'), 'utf8')).toContain('Outro.');
  });

  test('refuses two files that would become one page', async () => {
    const from = await temporaryFolder({ 'a.md': pageText({}), 'a.markdown': pageText({ id: 2 }) });
    const { code, stderr } = await runCli(['import', '--lang', 'pt', '--out', await temporaryFolder(), from]);
    expect(stderr).toContain('would both become pt/a.mdx');
    expect(code).toBe(2);
  });

  test.each([
    [['import', '--out', 'x', 'y'], 'The language of the pages is not said.'],
    [['import', '--lang', 'xx', '--out', 'x', 'y'], '“xx” is not a language'],
    [['import', '--lang', 'pt', 'y'], 'no folder to import to'],
    [['import', '--lang', 'pt', '--out', 'x'], 'nothing to import'],
    [['import', '--lang', 'pt', '--out', 'x', '/nowhere'], 'There is nothing at /nowhere.'],
  ])('%j is a usage error', async (args, message) => {
    const { code, stderr } = await runCli(args);
    expect(stderr).toContain(message);
    expect(code).toBe(2);
  });
});
