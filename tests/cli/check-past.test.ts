import { realpath } from 'node:fs/promises';
import { dirname } from 'node:path';
import { describe, expect, test } from 'vitest';
import { git, gitRepository } from '../history/git-repository.ts';
import { runCli } from './run-cli.ts';
import { pageText, temporaryFolder } from './temporary-folder.ts';

const [older, newer] = ['a'.repeat(40), 'b'.repeat(40)];
const drifted = {
  'pt/a.mdx': pageText({ commit: newer, body: 'Um parágrafo.' }),
  'it/a.mdx': pageText({ commit: older, body: 'Un paragrafo.' }),
};

describe('isogloss check, of the past of pages', () => {
  test('tells why there is none, and goes on', async () => {
    const content = await temporaryFolder(drifted);
    const { code, stdout, stderr } = await runCli(['check', '--content', content], {
      GIT_CEILING_DIRECTORIES: dirname(await realpath(content)),
    });
    expect(stderr).toBe(
      `The folder ${content} is in no Git repository: earlier editions are not compared.\n`,
    );
    expect(stdout).toContain('1 blueprint, 2 pages');
    expect(code).toBe(0);
  });

  test('says nothing where it is known', async () => {
    const { folder } = await gitRepository([{ files: drifted }]);
    git(folder, ['reset', '-q', '--hard']);
    expect(await runCli(['check', '--content', folder])).toMatchObject({ code: 0, stderr: '' });
  });

  test('asks the repositories that were named', async () => {
    const content = await temporaryFolder(drifted);
    git(content, ['init', '-q']);
    git(content, ['add', '.']);
    git(content, ['commit', '-q', '-m', 'Add pages']);
    const localized = await gitRepository([
      { files: { 'help/blueprints/a.md': pageText({ commit: older, body: '>[!NOTE]\n>\n>Uma nota.' }) } },
    ]);
    const source = await gitRepository([{}]);
    const named = ['--history', `pt=${localized.folder}`, '--source', source.folder];
    const { code, stderr } = await runCli(['check', '--content', content, ...named]);
    expect(stderr).toBe(`${source.folder} lacks 2 of the 2 source commits that are compared.\n`);
    expect(code).toBe(0);
  });

  test.each([
    [['--history', 'nowhere'], '--history “nowhere” does not name a language and a folder.'],
    [['--history', 'pt='], '--history “pt=” does not name a language and a folder.'],
    [['--history', 'xx=.'], '“xx” is not a language of the catalogue.'],
    [['--history', 'xx=.'], 'The languages are: pt, it, sv, es'],
    [['--history', 'pt=/nowhere/at/all'], 'The repository /nowhere/at/all cannot be read: cannot change to'],
    [['--source', '/nowhere/at/all'], 'The repository /nowhere/at/all cannot be read: cannot change to'],
  ])('%j is a usage error', async (args, message) => {
    const content = await temporaryFolder({ 'pt/a.mdx': pageText({}) });
    const { code, stdout, stderr } = await runCli(['check', '--content', content, ...args]);
    expect(stderr).toContain(message);
    expect(stdout).toBe('');
    expect(code).toBe(2);
  });
});
