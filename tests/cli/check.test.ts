import { access, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runCli } from './run-cli.ts';
import { pageText, temporaryFolder } from './temporary-folder.ts';

const two = {
  'pt/a.mdx': pageText({ body: 'Um parágrafo.' }),
  'it/a.mdx': pageText({ body: 'Un paragrafo.' }),
};

describe('isogloss check', () => {
  test('exits with 0 when nothing is at or above the level', async () => {
    const { code, stdout, stderr } = await runCli(['check', '--content', await temporaryFolder(two)]);
    expect(stdout).toBe('1 blueprint, 2 pages in pt, it. Pairs: 1 in sync.\n0 errors, 0 warnings, 0 info.\n');
    expect(stderr).toBe('');
    expect(code).toBe(0);
  });

  test.each([
    ['error', 0],
    ['warning', 1],
    ['info', 1],
    ['none', 0],
  ])('with --fail-on %s, warnings give the exit code %i', async (level, expected) => {
    const content = await temporaryFolder({ ...two, 'pt/b.mdx': pageText({ id: 2 }) });
    const { code, stdout } = await runCli(['check', '--content', content, '--fail-on', level]);
    expect(stdout).toContain('“Página 2” is not translated into it.');
    expect(code).toBe(expected);
  });

  test('exits with 1 on an error, which stands at file:line:column', async () => {
    const content = await temporaryFolder({ 'pt/a.mdx': pageText({ body: 'Olá {nome}.' }) });
    const { code, stdout } = await runCli(['check', '--content', content]);
    expect(stdout).toContain(`${content}/pt/a.mdx:10:5`);
    expect(stdout).toContain('expression-forbidden');
    expect(code).toBe(1);
  });

  test('writes several reports at once, to files and to standard output', async () => {
    const content = await temporaryFolder(two);
    const file = join(content, 'reports', 'drift.json');
    const run = await runCli([
      'check',
      '--content',
      content,
      '--reporter',
      `json:${file}`,
      '--reporter',
      'text',
    ]);
    expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({
      schema: 1,
      catalogue: { blueprints: 1, pages: 2 },
    });
    expect(run.stdout).toContain('1 blueprint');
  });

  test('takes the folder from ISOGLOSS_CONTENT', async () => {
    const { stdout } = await runCli(['check'], { ISOGLOSS_CONTENT: await temporaryFolder(two) });
    expect(stdout).toContain('1 blueprint, 2 pages');
  });

  test('paints only where colours are wanted', async () => {
    const content = await temporaryFolder(two);
    const { stdout } = await runCli(['check', '--content', content], { NO_COLOR: undefined });
    expect(stdout).not.toContain('\u001B');
  });

  test.each([
    [['check', '--content', '/nowhere/at/all'], 'There is no content folder at /nowhere/at/all.'],
    [['check', '--reporter', 'yaml'], 'There is no reporter “yaml”.'],
    [['check', '--fail-on', 'everything'], '--fail-on “everything” is not a level.'],
    [['check', '--colour'], "Unknown option '--colour'."],
    [['check', 'content'], '“content” is not expected here.'],
    [['build', 'content'], '“content” is not expected here.'],
    [['check', '--content', 'content/pt'], 'Name the folder around it: --content content'],
    [['chekc'], 'Did you mean “check”?'],
    [['explain', 'table-row-mising'], 'Did you mean “table-row-missing”?'],
  ])('%j is a usage error', async (args, message) => {
    const { code, stdout, stderr } = await runCli(args);
    expect(stderr).toContain(message);
    expect(stdout).toBe('');
    expect(code).toBe(2);
  });

  test('a folder without pages is an error, unless it may be empty', async () => {
    const content = await temporaryFolder({ 'sources.yaml': 'commits: []\n' });
    expect(await runCli(['check', '--content', content])).toMatchObject({ code: 2 });
    expect(await runCli(['check', '--content', content, '--allow-empty'])).toMatchObject({ code: 0 });
  });

  test('a report that cannot be written leaves no half of it', async () => {
    const content = await temporaryFolder({ ...two, taken: 'a file where a folder would have to be' });
    const { code } = await runCli([
      'check',
      '--content',
      content,
      '--reporter',
      `json:${content}/taken/report.json`,
    ]);
    expect(code).toBe(2);
    await expect(access(join(content, 'taken', 'report.json'))).rejects.toThrow();
  });
});

test('isogloss explain prints the page of a rule, and lists them all without one', async () => {
  expect((await runCli(['explain', 'table-row-missing'])).stdout).toMatch(/^# table-row-missing\n/);
  expect((await runCli(['explain'])).stdout.split('\n')).toContain('identity-duplicate');
});

test('isogloss without a command tells the commands', async () => {
  expect(await runCli([])).toMatchObject({
    code: 2,
    stdout: expect.stringContaining('isogloss help <command>') as string,
  });
  expect(await runCli(['help', 'import'])).toMatchObject({
    code: 0,
    stdout: expect.stringContaining('--lang') as string,
  });
});

describe('isogloss check keeps what it finds out', () => {
  test('in the folder of --cache, and says the same from there', async () => {
    const content = await temporaryFolder({ ...two, 'pt/b.mdx': pageText({ id: 2, body: 'Olá {nome}.' }) });
    const cache = join(content, '.kept');
    const plain = await runCli(['check', '--content', content, '--no-cache']);
    await expect(access(cache)).rejects.toThrow();
    const first = await runCli(['check', '--content', content, '--cache', cache]);
    const second = await runCli(['check', '--content', content, '--cache', cache]);
    expect(await readdir(cache)).toHaveLength(2);
    for (const { code, stdout } of [first, second])
      expect({ code, stdout }).toEqual({ code: plain.code, stdout: plain.stdout });
  });

  test('unless it cannot be written', async () => {
    const content = await temporaryFolder({ ...two, taken: 'a file' });
    const { code, stderr } = await runCli(['check', '--content', content, '--cache', `${content}/taken`]);
    expect([code, stderr]).toEqual([0, '']);
  });
});
