import { join } from 'node:path';
import { expect, test } from 'vitest';
import { arrivals } from '#history';
import { pageText, temporaryFolder } from '../cli/temporary-folder.ts';
import { type CommitPlan, git, gitRepository, open } from './git-repository.ts';

/** The source revisions that the pages of these tests name. */
const [a, b, c] = ['a', 'b', 'c'].map((digit) => digit.repeat(40));

/** A page that is itself whatever its source is, so that Git recognises it. */
const page = (commit: string | undefined, id = 1, body = ''): string =>
  pageText({ id, commit: commit ?? '', body: `${`Linha ${id} da página.\n`.repeat(20)}${body}` });

/** The arrivals as `path source position-of-the-commit`, the source by its first digit. */
async function told(folder: string, hashes: readonly string[], under?: string): Promise<string[] | null> {
  const found = await arrivals(await open(folder), { ...(under !== undefined && { under }) });
  return (
    found &&
    found.map(
      ({ path, sourceCommit, arrivedIn }) =>
        `${path} ${sourceCommit.charAt(0)} ${hashes.indexOf(arrivedIn.hash)}`,
    )
  );
}

async function toldOf(plans: readonly CommitPlan[], under?: string): Promise<string[] | null> {
  const { folder, hashes } = await gitRepository(plans);
  return told(folder, hashes, under);
}

test('each source revision that a page ever named came with the oldest commit that has it', async () => {
  const { folder, hashes } = await gitRepository([
    { files: { 'pt/a.md': page(a), 'pt/readme.txt': page(a), 'pt/none.md': '# No front matter' } },
    { files: { 'pt/a.md': page(a, 1, 'Corrigida.') } },
    { files: { 'pt/a.md': page(b), 'pt/b.mdx': page(b, 2) } },
    { files: { 'pt/a.md': page(a) } },
    { files: { 'pt/a.md': page(b, 1, 'Outra vez.') } },
  ]);
  expect(await arrivals(await open(folder))).toEqual([
    {
      path: 'pt/a.md',
      sourceCommit: a,
      arrivedIn: {
        hash: hashes[0],
        parents: [],
        authorDate: '2020-09-13T14:26:40+02:00',
        committerDate: '2020-09-13T14:26:40+02:00',
        subject: 'Commit 0',
      },
    },
    { path: 'pt/a.md', sourceCommit: b, arrivedIn: expect.objectContaining({ hash: hashes[2] }) as unknown },
    { path: 'pt/b.mdx', sourceCommit: b, arrivedIn: expect.objectContaining({ hash: hashes[2] }) as unknown },
  ]);
});

test('a page that is gone is not told; one that came back has its past', async () => {
  const plans = [
    { files: { 'gone.md': page(a), 'back.md': page(a, 2) } },
    { deleted: ['gone.md', 'back.md'] },
    { files: { 'back.md': page(b, 3) } },
  ];
  expect(await toldOf(plans)).toEqual(['back.md a 0', 'back.md b 2']);
});

test('a page that was renamed, and changed with it, takes its past along', async () => {
  const plans = [
    { files: { 'old.md': page(a) } },
    { files: { 'old.md': page(b) } },
    { files: { 'new/name.md': page(c) }, deleted: ['old.md'] },
    { files: { 'newer.md': page(c) }, deleted: ['new/name.md'] },
  ];
  expect(await toldOf(plans)).toEqual(['newer.md a 0', 'newer.md b 1', 'newer.md c 2']);
});

test('a page that was renamed to where another one had been has the past of both', async () => {
  const plans = [
    { files: { 'old.md': page(a) } },
    { files: { 'new.md': page(b, 2) } },
    { files: { 'new.md': page(a, 2) } },
    { deleted: ['new.md'] },
    { files: { 'new.md': page(a) }, deleted: ['old.md'] },
  ];
  expect(await toldOf(plans)).toEqual(['new.md a 0', 'new.md b 1']);
});

test('only what is below a folder is told', async () => {
  const plans = [
    { files: { 'help/a.md': page(a), 'helpful/a.md': page(a, 2), 'help/[x]*/b.md': page(b, 3) } },
    { files: { 'help/x/b.md': page(c, 4) } },
  ];
  expect(await toldOf(plans, 'help')).toEqual(['help/[x]*/b.md b 0', 'help/a.md a 0', 'help/x/b.md c 1']);
  expect(await toldOf(plans, 'help/[x]*/')).toEqual(['help/[x]*/b.md b 0']);
  expect(await toldOf(plans, 'nowhere')).toEqual([]);
});

test('a page that was moved into the folder came with the move', async () => {
  const plans = [
    { files: { 'help/x/a.md': page(a), 'help/*/b.md': page(b, 2) } },
    { files: { 'help/*/a.md': page(a) }, deleted: ['help/x/a.md'] },
  ];
  expect(await toldOf(plans, 'help/*')).toEqual(['help/*/a.md a 1', 'help/*/b.md b 0']);
  expect(await toldOf(plans, 'help')).toEqual(['help/*/a.md a 0', 'help/*/b.md b 0']);
});

test('paths count from the root, whichever folder was opened', async () => {
  const { folder, hashes } = await gitRepository([{ files: { 'help/a.md': page(a), 'b.md': page(b, 2) } }]);
  git(folder, ['reset', '-q', '--hard']);
  expect(await told(join(folder, 'help'), hashes)).toEqual(['b.md b 0', 'help/a.md a 0']);
  expect(await told(join(folder, 'help'), hashes, 'help/')).toEqual(['help/a.md a 0']);
  expect(await told(join(folder, '.git'), hashes, 'help/')).toEqual(['help/a.md a 0']);
});

test('hostile names are told as they are', async () => {
  const paths = ['-n.md', ':100644 x.md', 'a "b".md', 'line\nfeed.md', 'São.md', '\t.md', 'f'.repeat(40)];
  const files = Object.fromEntries(paths.map((path, index) => [path, page(a, index)]));
  const found = await toldOf([{ files }, { files: { ':100644 x.md': page(b, 1) } }]);
  expect(found).toEqual([
    '\t.md a 0',
    '-n.md a 0',
    ':100644 x.md a 0',
    ':100644 x.md b 1',
    'São.md a 0',
    'a "b".md a 0',
    'line\nfeed.md a 0',
  ]);
});

test('symbolic links and submodules are no pages, whatever their names are', async () => {
  const plans = [{ files: { 'a.md': page(a) }, links: { 'b.md': 'a.md' } }];
  const { folder, hashes } = await gitRepository(plans);
  git(folder, ['read-tree', 'HEAD']);
  git(folder, ['update-index', '--add', '--cacheinfo', `160000,${'e'.repeat(40)},module.md`]);
  git(folder, ['commit', '-q', '-m', 'Add a submodule']);
  expect(await told(folder, hashes)).toEqual(['a.md a 0']);
});

test('with a merged branch, the commit of the branch is the one that brought it', async () => {
  const plans = [
    { files: { 'x.md': page(a), 'y.md': page(a, 2) } },
    { files: { 'x.md': page(b) } },
    { parents: [0], files: { 'y.md': page(b, 2) } },
    { parents: [1, 2], files: { 'y.md': page(b, 2) } },
  ];
  expect(await toldOf(plans)).toEqual(['x.md a 0', 'x.md b 1', 'y.md a 0', 'y.md b 2']);
});

test('what is in none of the merged commits came with the merge', async () => {
  const plans = [
    { files: { 'x.md': page(a) } },
    { files: { 'x.md': page(a, 1, 'Um.') } },
    { parents: [0], files: { 'x.md': page(a, 1, 'Dois.') } },
    { parents: [1, 2], files: { 'x.md': page(b) } },
  ];
  expect(await toldOf(plans)).toEqual(['x.md a 0', 'x.md b 3']);
});

test('a page that one branch renamed and the other changed has the past of both', async () => {
  const plans = [
    { files: { 'old.md': page(a) } },
    { files: { 'new.md': page(a) }, deleted: ['old.md'] },
    { parents: [0], files: { 'old.md': page(b) } },
    { parents: [1, 2], files: { 'new.md': page(b) } },
  ];
  expect(await toldOf(plans)).toEqual(['new.md a 0', 'new.md b 2']);
});

test('of two branches that brought the same, the older one did', async () => {
  const branches = (first: number, second: number): CommitPlan[] => [
    { files: { 'pt/x.md': page(a) } },
    { hour: first, files: { 'pt/x.md': page(b) } },
    { parents: [0], hour: second, files: { 'pt/x.md': page(b) } },
    { parents: [1, 2], hour: 9 },
  ];
  for (const under of ['', 'pt']) {
    expect(await toldOf(branches(3, 5), under)).toEqual(['pt/x.md a 0', 'pt/x.md b 1']);
    expect(await toldOf(branches(5, 3), under)).toEqual(['pt/x.md a 0', 'pt/x.md b 2']);
  }
});

test('a commit is not older than those that it follows, whatever its date', async () => {
  const plans = [
    { files: { 'x.md': page(a) }, hour: 50 },
    { files: { 'y.md': page(b, 2) }, hour: 2 },
    { parents: [0], files: { 'x.md': page(a, 1, 'Mais.') }, hour: 1 },
    { parents: [1, 2], files: { 'y.md': page(b, 2), 'x.md': page(a, 1, 'Mais.') }, hour: 0 },
  ];
  expect(await toldOf(plans)).toEqual(['x.md a 0', 'y.md b 1']);
});

test('what lies beyond the edge of a shallow clone is left out', async () => {
  const { folder, hashes } = await gitRepository([
    { files: { 'x.md': page(a), 'y.md': page(a, 2) } },
    { files: { 'x.md': page(b) } },
    { files: { 'x.md': page(c) } },
    { files: { 'y.md': page(a, 2, 'Mais.') } },
  ]);
  const clone = join(await temporaryFolder(), 'clone');
  git(folder, ['clone', '-q', '--depth', '3', `file://${folder}`, clone]);
  expect(await told(clone, hashes)).toEqual(['x.md c 2']);
  git(clone, ['fetch', '-q', '--unshallow']);
  expect(await told(clone, hashes)).toEqual(['x.md a 0', 'x.md b 1', 'x.md c 2', 'y.md a 0']);
});

test('there is nothing to tell without a history or its pages', async () => {
  const { folder: empty } = await gitRepository();
  expect(await told(empty, [])).toBeNull();

  const { folder } = await gitRepository([
    { files: { 'a.md': page(a) } },
    { files: { 'a.md': page(b), 'b.md': page(b, 2) } },
  ]);
  git(folder, ['config', 'uploadpack.allowFilter', 'true']);
  const partial = join(await temporaryFolder(), 'partial');
  git(folder, ['clone', '-q', '--filter=blob:none', `file://${folder}`, partial]);
  expect(await told(partial, [])).toBeNull();
});

test('a history of thousands of commits is read in seconds', async () => {
  const source = (commit: number): string => commit.toString(16).padStart(40, '0');
  const plans = Array.from({ length: 2_000 }, (_, commit) => ({
    files: Object.fromEntries(
      [0, 1, 2].map((turn) => {
        const id = (commit * 3 + turn) % 60;
        return [`help/page-${id}.md`, page(source(commit), id, `Versão ${commit}.\n`.repeat(200))];
      }),
    ),
  }));
  const { folder } = await gitRepository(plans);
  const repository = await open(folder);
  const start = performance.now();
  const found = await arrivals(repository, { under: 'help' });
  expect(performance.now() - start).toBeLessThan(10_000);
  expect(found).toHaveLength(6_000);
  expect(
    found?.every(
      ({ sourceCommit, arrivedIn }) => arrivedIn.subject === `Commit ${Number.parseInt(sourceCommit, 16)}`,
    ),
  ).toBe(true);
});
