import { execFileSync } from 'node:child_process';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runCli } from './run-cli.ts';
import { pageText, temporaryFolder } from './temporary-folder.ts';

/** Commits all files of a folder, which becomes a Git repository. Returns the commit's hash. */
function commitAll(folder: string, message: string, date: string): string {
  const git = (...args: string[]): string =>
    execFileSync(
      'git',
      ['-c', 'user.name=a', '-c', 'user.email=a@example.com', '-c', 'commit.gpgsign=false', ...args],
      {
        cwd: folder,
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
        env: { ...process.env, GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date },
      },
    ).trim();
  git('init', '--quiet', '--initial-branch=main');
  git('add', '--all');
  git('commit', '--quiet', '--message', message);
  return git('rev-parse', 'HEAD');
}

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

  test('takes many repositories at once, their languages from their names or texts', async () => {
    const root = await temporaryFolder({
      'pt-BR/help/blueprints/a.md': pageText({ body: '## Um' }),
      'blueprints-learn.sv-SE/help/blueprints/a.md': pageText({ body: '## Ett' }),
      'blueprints-learn.sv-SE/README.md.txt': 'x',
      'texts/help/blueprints/a.md': pageText({
        body: 'I percorsi dei clienti reagiscono a ciò che le persone fanno, su tutti i canali dell’azienda.',
      }),
    });
    const out = await temporaryFolder();
    const run = (...args: string[]) => runCli(['import', '--lang', 'auto', '--out', out, ...args]);
    const { code, stderr } = await run(root, join(root, 'texts'));
    expect(code, stderr).toBe(0);
    expect(stderr).toContain('Imported 3 pages in pt, it, sv');
    const unknown = await temporaryFolder({ 'a.md': 'x 1' });
    const left = await run('--overwrite', join(root, 'pt-BR'), unknown);
    expect(left.stderr).toContain('The language cannot be told');
    expect(left.code).toBe(1);
  });

  test('imports only what is asked for, and writes nothing in a dry run', async () => {
    const from = await temporaryFolder({
      'a/1.md': pageText({ body: '[x](../b/2.md)' }),
      'b/2.md': pageText({ id: 2 }),
      'TOC.md': '+ A\n  + [U](a/1.md)\n  + [D](b/2.md)\n',
    });
    const parent = await temporaryFolder();
    const out = join(parent, 'content');
    const run = (...args: string[]) => runCli(['import', '--lang', 'pt', '--out', out, ...args, from]);
    const dry = await run('--dry-run', '--only', 'a/**');
    expect(dry.stderr).toContain('Would import 1 page in pt');
    expect(await readdir(parent)).toEqual([]);
    expect((await run('--only', 'a/**')).code).toBe(0);
    expect(await readdir(join(out, 'pt'), { recursive: true })).toEqual(['a', 'navigation.yaml', 'a/1.mdx']);
    expect(await readFile(join(out, 'pt/a/1.mdx'), 'utf8')).toContain('[x](../b/2.mdx)');
    expect((await run('--only', 'none/**')).stderr).toContain(
      'There are no pages in what is to be imported.',
    );
  });

  test('leaves pages alone that are there, when told to', async () => {
    const out = await temporaryFolder({ 'pt/a.mdx': pageText({ body: 'Nosso.' }) });
    const from = await temporaryFolder({ 'a.md': pageText({ body: 'Deles.' }), 'b.md': pageText({ id: 2 }) });
    const { code, stderr } = await runCli(['import', '--lang', 'pt', '--out', out, '--skip-existing', from]);
    expect(code).toBe(0);
    expect(stderr).toContain('Imported 1 page in pt');
    expect(stderr).toContain('1 kept');
    expect(await readFile(join(out, 'pt/a.mdx'), 'utf8')).toContain('Nosso.');
  });

  test('changes nothing the second time', async () => {
    const from = await temporaryFolder({
      'a.md': pageText({ body: '![i](i.png)' }),
      'i.png': 'x',
      'TOC.md': '+ [A](a.md)\n',
    });
    const out = await temporaryFolder();
    const run = () => runCli(['import', '--lang', 'pt', '--out', out, from]);
    await run();
    const before = await stat(join(out, 'pt/a.mdx'), { bigint: true });
    expect((await run()).stderr).toContain('(0 written, 1 unchanged)');
    const after = await stat(join(out, 'pt/a.mdx'), { bigint: true });
    expect([after.ino, after.mtimeNs]).toEqual([before.ino, before.mtimeNs]);
  });

  test('reports what cannot be read with its place, and goes on', async () => {
    const from = await temporaryFolder({
      'a.md': pageText({}),
      'b.md': new Uint8Array([0x61, 0x0a, 0x62, 0xff, 0x63]),
    });
    const out = await temporaryFolder();
    const report = join(await temporaryFolder(), 'report.json');
    const { code, stderr } = await runCli(['import', '--lang', 'pt', '--out', out, '--report', report, from]);
    expect(code).toBe(1);
    expect(stderr).toContain(`${join(from, 'b.md')}:2:2  error  The file is not UTF-8 text.`);
    expect(await readdir(join(out, 'pt'))).toEqual(['a.mdx']);
    expect(JSON.parse(await readFile(report, 'utf8'))).toMatchObject({
      schema: 1,
      pages: [{ from: join(from, 'a.md'), to: 'pt/a.mdx', state: 'written', identity: 'page' }],
      unreadable: [{ line: 2, column: 2 }],
      summary: { languages: ['pt'], pages: 1 },
    });
  });

  test('asks the source repository for ids, headings and dates', async () => {
    const source = await temporaryFolder({
      'help/blueprints/a.md':
        '---\ntitle: A\nexl-id: 0b7f7c2e-3d84-4f6e-9a5d-3f1f0c6f4b11\n---\n\n## Guardrails\n',
    });
    const commit = commitAll(source, 'Add a page', '2024-05-06T07:08:09+02:00');
    const from = await temporaryFolder({
      'help/blueprints/a.md': pageText({ body: '## Proteções', commit }).replace(/exl-id.*\n/, ''),
    });
    const out = await temporaryFolder();
    const run = (...args: string[]) =>
      runCli(['import', '--lang', 'pt', '--out', out, '--overwrite', ...args, from]);
    expect((await run()).stderr).toContain('There is no Git history');
    expect((await run('--source', source)).code).toBe(0);
    const text = await readFile(join(out, 'pt/a.mdx'), 'utf8');
    expect(text).toContain('exl-id: 0b7f7c2e-3d84-4f6e-9a5d-3f1f0c6f4b11\n');
    expect(text).toContain('## Proteções {/* #guardrails */}');
    expect(await readFile(join(out, 'sources.yaml'), 'utf8')).toBe(
      `commits:\n  - hash: ${commit}\n    date: 2024-05-06T07:08:09+02:00\n    subject: Add a page\n`,
    );
    const none = await run('--source', from);
    expect(none.stderr).toContain(`The source repository ${from} cannot be read`);
    expect(none.code).toBe(2);
  });

  test('asks the own history for the first translation of a source commit', async () => {
    const cited = 'c'.repeat(40);
    const from = await temporaryFolder({ 'sv-SE/help/blueprints/a.md': pageText({ commit: cited }) });
    commitAll(from, 'Translate', '2024-05-06T07:08:09+02:00');
    const out = await temporaryFolder();
    await runCli(['import', '--lang', 'auto', '--out', out, join(from, 'sv-SE')]);
    expect(await readFile(join(out, 'sources.yaml'), 'utf8')).toBe(
      `commits:\n  - hash: ${cited}\n    date: 2024-05-06T07:08:09+02:00\n    dated: translation\n`,
    );
  });

  test.each([
    [['import', '--out', 'x', 'y'], 'The language of the pages is not said.'],
    [['import', '--lang', 'xx', '--out', 'x', 'y'], '“xx” is not a language'],
    [['import', '--lang', 'pt', 'y'], 'no folder to import to'],
    [['import', '--lang', 'pt', '--out', 'x'], 'nothing to import'],
    [['import', '--lang', 'pt', '--out', 'x', '/nowhere'], 'There is nothing at /nowhere.'],
    [['import', '--lang', 'pt', '--out', '.', 'tests'], 'is the folder that you are in'],
    [['import', '--lang', 'pt', '--out', 'x', '--overwrite', '--skip-existing', 'y'], 'cannot be both'],
  ])('%j is a usage error', async (args, message) => {
    const { code, stderr } = await runCli(args);
    expect(stderr).toContain(message);
    expect(code).toBe(2);
  });
});
