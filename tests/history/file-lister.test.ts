import { join } from 'node:path';
import { expect, test } from 'vitest';
import { FileLister, filesAt } from '#history';
import { temporaryFolder } from '../cli/temporary-folder.ts';
import { git, gitRepository, open } from './git-repository.ts';

const plans = [
  { files: { 'a.md': 'a', 'help/x/b.md': 'b', 'help/y/São "Paulo"\n.md': 'c', 'helpful/d.md': 'd' } },
  { files: { 'help/x/b.md': 'B', '-n': '' }, links: { 'help/link.md': 'x/b.md' }, deleted: ['a.md'] },
];

test('lists the same files as Git does', async () => {
  const { folder, hashes } = await gitRepository(plans);
  git(folder, ['read-tree', 'HEAD']);
  git(folder, ['update-index', '--add', '--cacheinfo', `160000,${'e'.repeat(40)},help/module`]);
  const program = git(folder, ['rev-parse', 'HEAD:-n']);
  git(folder, ['update-index', '--add', '--cacheinfo', `100755,${program},help/program`]);
  git(folder, ['commit', '-q', '-m', 'Add a submodule']);
  const repository = await open(folder);
  const lister = new FileLister(repository);
  for (const revision of [...hashes, 'HEAD', 'HEAD~1']) {
    for (const under of ['', 'help', 'help/', 'help/x/', 'help/y']) {
      const listed = await lister.filesAt(revision, under);
      expect(listed?.size).toBeGreaterThan(0);
      expect(listed).toEqual(await filesAt(repository, revision, under));
    }
  }
  expect((await lister.filesAt('HEAD', 'help/x'))?.size).toBe(1);
});

test('lists the files of a repository with longer hashes', async () => {
  const folder = await temporaryFolder({ 'help/a.md': 'a', 'b.md': 'b' });
  git(folder, ['init', '-q', '--object-format=sha256']);
  git(folder, ['add', '.']);
  git(folder, ['commit', '-q', '-m', 'Add files']);
  const repository = await open(folder);
  expect(await new FileLister(repository).filesAt('HEAD')).toEqual(await filesAt(repository, 'HEAD'));
});

test('there is nothing in a folder that is not there', async () => {
  const { folder } = await gitRepository(plans);
  const lister = new FileLister(await open(folder));
  for (const under of ['nowhere', 'help/x/b.md', '../help', '.'])
    expect(await lister.filesAt('HEAD', under)).toEqual(new Map());
  expect(await lister.filesAt('nowhere')).toBeNull();
});

test('nothing is known where the folders are not there', async () => {
  const { folder } = await gitRepository(plans);
  git(folder, ['config', 'uploadpack.allowFilter', 'true']);
  const partial = join(await temporaryFolder(), 'partial');
  git(folder, ['clone', '-q', '--bare', '--filter=tree:0', `file://${folder}`, partial]);
  const lister = new FileLister(await open(partial));
  expect(await lister.filesAt('HEAD')).toBeNull();
  expect(await lister.filesAt('HEAD', 'help')).toBeNull();
});
