import { chmod, mkdir, realpath, rename, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { type PastCache, type PastReading, readOwnPast } from '#past';
import { pageText, temporaryFolder } from '../cli/temporary-folder.ts';
import { git } from '../history/git-repository.ts';
import { a, b, c, catalogueIn, checkedOut, told } from './told-past.ts';

afterEach(() => vi.unstubAllEnvs());

const page = (commit: string, body: string): string => pageText({ commit, body });

/** pt went from one source to the next; it did not. */
const drifted = [
  { files: { 'content/pt/a.mdx': page(a, 'Versão um.'), 'content/it/a.mdx': page(a, 'Testo.') } },
  { files: { 'content/pt/a.mdx': page(a, 'Versão dois.') } },
  { files: { 'content/pt/a.mdx': page(b, 'Versão três.') } },
];

async function read(root: string): Promise<{ past: string[]; notes: readonly string[] }> {
  const { past, notes } = await readOwnPast(root, await catalogueIn(root));
  return { past: told(past), notes };
}

describe('the past of a page', () => {
  test('is what it was when it came from the source of its translation', async () => {
    const { folder } = await checkedOut(drifted);
    expect(await read(join(folder, 'content'))).toEqual({ past: ['pt/a.mdx a Versão dois'], notes: [] });
    const { past } = await readOwnPast(join(folder, 'content'), await catalogueIn(join(folder, 'content')));
    expect(past.get('pt/a.mdx')?.[0]?.date).toBe('2020-09-13T15:26:40+02:00');
  });

  test('is found when the content folder is the repository', async () => {
    const { folder } = await checkedOut([
      { files: { 'pt/a.mdx': page(a, 'Versão um.'), 'it/a.mdx': page(a, 'Testo.') } },
      { files: { 'pt/a.mdx': page(b, 'Versão dois.') } },
    ]);
    expect(await read(folder)).toEqual({ past: ['pt/a.mdx a Versão um'], notes: [] });
  });

  test('is not asked for where all translations have one source', async () => {
    const { folder } = await checkedOut([...drifted, { files: { 'content/it/a.mdx': page(b, 'Testo.') } }]);
    vi.stubEnv('PATH', await temporaryFolder());
    expect(await read(join(folder, 'content'))).toEqual({ past: [], notes: [] });
  });

  test('begins with the last commit when the page is edited', async () => {
    const { folder } = await checkedOut(drifted.slice(0, 2));
    const root = join(folder, 'content');
    await writeFile(join(root, 'pt/a.mdx'), page(b, 'Versão três.'));
    expect(await read(root)).toEqual({ past: ['pt/a.mdx a Versão dois'], notes: [] });
    await mkdir(join(root, 'pt/new'));
    await rename(join(root, 'pt/a.mdx'), join(root, 'pt/new/b.mdx'));
    expect(await read(root)).toEqual({ past: ['pt/new/b.mdx a Versão dois'], notes: [] });
  });

  test('lacks versions that cannot be read', async () => {
    const { folder } = await checkedOut([
      { files: { 'content/pt/a.mdx': page(a, '<div'), 'content/it/a.mdx': page(a, 'Testo.') } },
      ...drifted.slice(2),
    ]);
    expect(await read(join(folder, 'content'))).toEqual({ past: [], notes: [] });
  });

  test('is read again only when something is committed, or a page comes from another source', async () => {
    const { folder } = await checkedOut(drifted);
    const root = join(folder, 'content');
    const known: PastCache = new Map();
    const again = async (): Promise<PastReading> => readOwnPast(root, await catalogueIn(root), known);
    const first = await again();
    await writeFile(join(root, 'pt/a.mdx'), page(b, 'Versão quatro.'));
    expect(await again()).toBe(first);
    git(folder, ['commit', '-q', '-a', '-m', 'Edit']);
    const second = await again();
    expect(second).not.toBe(first);
    await writeFile(join(root, 'pt/a.mdx'), page(c, 'Versão quatro.'));
    expect(await again()).not.toBe(second);
  });

  test('has every source of the other translations, the newest first', async () => {
    const { folder } = await checkedOut([
      ...drifted.slice(1),
      { files: { 'content/pt/a.mdx': page(c, 'Versão quatro.'), 'content/it/a.mdx': page(a, 'Testo.') } },
      { files: { 'content/sv/a.mdx': page(b, 'Text.') } },
    ]);
    expect(await read(join(folder, 'content'))).toEqual({
      past: ['pt/a.mdx b Versão três', 'pt/a.mdx a Versão dois'],
      notes: [],
    });
  });
});

describe('that the past is not known is said once', () => {
  const files = { 'pt/a.mdx': page(b, 'Versão três.'), 'it/a.mdx': page(a, 'Testo.') };

  test('outside a repository', async () => {
    const root = await temporaryFolder(files);
    vi.stubEnv('GIT_CEILING_DIRECTORIES', join(await realpath(root), '..'));
    expect(await read(root)).toEqual({
      past: [],
      notes: [`The folder ${root} is in no Git repository: earlier editions are not compared.`],
    });
  });

  test('without Git', async () => {
    const root = await temporaryFolder(files);
    vi.stubEnv('PATH', await temporaryFolder());
    expect((await read(root)).notes).toEqual([
      'The program git is not installed, or not on the PATH: earlier editions are not compared.',
    ]);
  });

  test('before anything is committed', async () => {
    const root = await temporaryFolder(files);
    git(root, ['init', '-q']);
    expect((await read(root)).notes).toEqual([
      `Nothing is committed in the repository of ${root} yet: earlier editions are not compared.`,
    ]);
  });

  test('in a shallow clone, which may still know some of it', async () => {
    const { folder } = await checkedOut(drifted);
    for (const [depth, past] of [
      ['1', []],
      ['2', ['pt/a.mdx a Versão dois']],
    ] as const) {
      const clone = join(await temporaryFolder(), 'clone');
      git(folder, ['clone', '-q', '--depth', depth, `file://${folder}`, clone]);
      const root = join(clone, 'content');
      expect(await read(root)).toEqual({
        past,
        notes: [
          `The history of ${root} is cut off (a shallow clone): editions from before are not compared.`,
        ],
      });
    }
  });

  test('in a partial clone', async () => {
    const { folder } = await checkedOut(drifted);
    git(folder, ['config', 'uploadpack.allowFilter', 'true']);
    const clone = join(await temporaryFolder(), 'clone');
    git(folder, ['clone', '-q', '--filter=blob:none', `file://${folder}`, clone]);
    const root = join(clone, 'content');
    expect(await read(root)).toEqual({
      past: [],
      notes: [
        `The repository of ${root} lacks the pages of its past (a partial clone): earlier editions are not compared.`,
      ],
    });
  });

  test.skipIf(process.platform === 'win32')('in a repository that belongs to somebody else', async () => {
    const { folder } = await checkedOut(drifted);
    const programs = await temporaryFolder({
      git: '#!/bin/sh\nPATH=${PATH#*:} GIT_TEST_ASSUME_DIFFERENT_OWNER=1 exec git "$@"\n',
    });
    await chmod(join(programs, 'git'), 0o755);
    vi.stubEnv('PATH', `${programs}${delimiter}${process.env['PATH'] ?? ''}`);
    vi.stubEnv('GIT_CONFIG_GLOBAL', '/dev/null');
    const { past, notes } = await read(join(folder, 'content'));
    expect(past).toEqual([]);
    expect(notes).toEqual([
      expect.stringMatching(
        /cannot be read, so that earlier editions are not compared: detected dubious ownership[^\n]*$/,
      ),
    ]);
  });
});
