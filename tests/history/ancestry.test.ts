import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ancestries, type Ancestry, type Repository } from '#history';
import { temporaryFolder } from '../cli/temporary-folder.ts';
import { git, gitRepository, open } from './git-repository.ts';

async function ancestry(repository: Repository, first: string, second: string): Promise<Ancestry | null> {
  return (await ancestries(repository, [first, second]))(first, second);
}

test('tells which of two commits came first', async () => {
  // 0 ← 1 ← 3 (a merge of 1 and 2), 2 beside 1, and 4 with no history at all.
  const { folder, hashes } = await gitRepository([
    {},
    {},
    { parents: [0] },
    { parents: [1, 2] },
    { parents: [] },
  ]);
  const repository = await open(folder);
  const between = (a: number, b: number): Promise<unknown> =>
    ancestry(repository, hashes[a] ?? '', hashes[b] ?? '');
  expect(await between(1, 1)).toBe('same');
  expect(await between(0, 1)).toBe('ancestor');
  expect(await between(3, 0)).toBe('descendant');
  expect(await between(2, 3)).toBe('ancestor');
  expect(await between(1, 2)).toBe('unrelated');
  expect(await between(3, 4)).toBe('unrelated');
});

test('takes every name of a commit', async () => {
  const { folder, hashes } = await gitRepository([{}, {}]);
  git(folder, ['tag', '-a', '-m', 'Tag', 'v1']);
  const repository = await open(folder);
  expect(await ancestry(repository, 'v1', 'main')).toBe('same');
  expect(await ancestry(repository, hashes[0]?.slice(0, 12) ?? '', 'v1')).toBe('ancestor');
});

test.each(['0'.repeat(40), 'nowhere', '--all', '-1', ''])('does not know %j', async (revision) => {
  const { folder } = await gitRepository([{}]);
  const repository = await open(folder);
  expect(await ancestry(repository, 'HEAD', revision)).toBeNull();
  expect(await ancestry(repository, revision, 'HEAD')).toBeNull();
  expect(await ancestry(repository, revision, revision)).toBeNull();
});

test('calls nothing unrelated where the history is cut off', async () => {
  const { folder, hashes } = await gitRepository([{}, {}, {}, { parents: [1] }, { parents: [2, 3] }]);
  const clone = join(await temporaryFolder(), 'clone');
  git(folder, ['clone', '-q', '--depth', '2', `file://${folder}`, clone]);
  const repository = await open(clone);
  const [, , left = '', right = '', merge = ''] = hashes;
  expect(await ancestry(repository, left, merge)).toBe('ancestor');
  expect(await ancestry(repository, left, right)).toBeNull();
  expect(await ancestry(repository, hashes[1] ?? '', merge)).toBeNull();
});

test('tells it of any two of many commits at once', async () => {
  const plans = Array.from({ length: 300 }, (_, commit) => ({ parents: commit === 0 ? [] : [commit - 1] }));
  const { folder, hashes } = await gitRepository(plans);
  const tell = await ancestries(await open(folder), hashes);
  const of = (a: number, b: number): unknown => tell(hashes[a] ?? '', hashes[b] ?? '');
  for (let step = 1; step < 300; step += 1) {
    expect(of(0, step)).toBe('ancestor');
    expect(of(step, step - 1)).toBe('descendant');
  }
  expect(tell(hashes[0] ?? '', 'not asked for')).toBeNull();
});
