import { realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { readCatalogue } from '#catalogue';
import { visitPastCatalogues } from '#past';
import { pageText, temporaryFolder } from '../cli/temporary-folder.ts';
import { git } from '../history/git-repository.ts';
import { a, b, checkedOut, told } from './told-past.ts';

afterEach(() => vi.unstubAllEnvs());

const page = (commit: string, body: string): string => pageText({ commit, body });

const plans = [
  { files: { 'content/pt/a.mdx': page(a, 'Versão um.'), 'README.md': 'One' } },
  { files: { 'README.md': 'Two' } },
  { files: { 'content/it/a.mdx': page(a, 'Testo.'), 'content/.draft/x.mdx': 'Draft' } },
  { files: { 'content/pt/a.mdx': page(b, 'Versão dois.') }, deleted: ['README.md'] },
];

const bounds = { most: 12, mostFiles: 100 };

/** The commits that are visited, with the files of each and the past that it had. */
async function visited(root: string, some = bounds) {
  const seen: { commit: string; files: string[]; past: string[] }[] = [];
  const gap = await visitPastCatalogues(root, some, async ({ commit, files, pastOf }) => {
    const there = await files();
    seen.push({
      commit,
      files: there.map(({ path }) => path),
      past: told(await pastOf(readCatalogue(there))),
    });
  });
  return { seen, gap };
}

describe('the catalogues of the past', () => {
  test('are those that commits of the content folder made, the newest first, with the past that they had', async () => {
    const { folder, hashes } = await checkedOut(plans);
    expect(await visited(join(folder, 'content'))).toEqual({
      seen: [
        { commit: hashes[3], files: ['it/a.mdx', 'pt/a.mdx'], past: ['pt/a.mdx a Versão um'] },
        { commit: hashes[2], files: ['it/a.mdx', 'pt/a.mdx'], past: [] },
        { commit: hashes[0], files: ['pt/a.mdx'], past: [] },
      ],
      gap: null,
    });
  });

  test('end where their files are too many', async () => {
    const { folder, hashes } = await checkedOut(plans);
    const { seen } = await visited(join(folder, 'content'), { most: 12, mostFiles: 2 });
    expect(seen.map(({ commit }) => commit)).toEqual([hashes[3]]);
  });

  test('are those that a shallow clone has, which is told', async () => {
    const { folder, hashes } = await checkedOut(plans);
    const clone = join(await temporaryFolder(), 'clone');
    git(folder, ['clone', '-q', '--depth', '1', `file://${folder}`, clone]);
    const { seen, gap } = await visited(join(clone, 'content'));
    expect(seen.map(({ commit }) => commit)).toEqual([hashes[3]]);
    expect(gap).toBe('shallow');
  });

  test('are none where there is no history, and why is told', async () => {
    const root = await temporaryFolder({ 'pt/a.mdx': page(a, '') });
    vi.stubEnv('GIT_CEILING_DIRECTORIES', join(await realpath(root), '..'));
    expect(await visited(root)).toEqual({ seen: [], gap: 'no-repository' });
    git(root, ['init', '-q']);
    expect(await visited(root)).toEqual({ seen: [], gap: 'empty' });
    vi.stubEnv('PATH', await temporaryFolder());
    expect(await visited(root)).toEqual({ seen: [], gap: 'git-missing' });
  });
});
