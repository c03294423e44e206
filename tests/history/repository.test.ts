import { existsSync } from 'node:fs';
import { chmod, mkdir, realpath, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { arrivals, commitOf, filesAt, openRepository, type Repository, textAt } from '#history';
import { temporaryFolder } from '../cli/temporary-folder.ts';
import { git, gitRepository, open } from './git-repository.ts';

afterEach(() => vi.unstubAllEnvs());

const onWindows = process.platform === 'win32';

describe('a repository is opened', () => {
  test('at its root', async () => {
    const { folder } = await gitRepository([{ files: { 'a.md': 'a' } }]);
    expect(await open(folder)).toMatchObject({ root: await realpath(folder), prefix: '', shallow: false });
  });

  test.skipIf(onWindows)('in a folder whose name ends with spaces and a line feed', async () => {
    const folder = join(await realpath(await temporaryFolder()), 'name \n');
    await mkdir(folder);
    git(folder, ['init', '-q']);
    expect(await open(folder)).toMatchObject({ root: folder });
  });

  test.each(['help', 'help/São Paulo', ...(onWindows ? [] : ['help/"a"\nb\n', '-n'])])(
    'at a folder in it: %j',
    async (inside) => {
      const { folder } = await gitRepository([{ files: { 'a.md': 'a' } }]);
      await mkdir(join(folder, inside), { recursive: true });
      const repository = await open(join(folder, inside));
      expect(repository).toMatchObject({ root: await realpath(folder), prefix: `${inside}/` });
      expect(await filesAt(repository, 'HEAD')).toHaveProperty('size', 1);
    },
  );

  test('without a work tree', async () => {
    const { folder, hashes } = await gitRepository([{}]);
    const bare = join(await realpath(await temporaryFolder()), 'bare.git');
    git(folder, ['clone', '-q', '--bare', folder, bare]);
    const expected = { root: bare, prefix: '', shallow: false };
    expect(await open(bare)).toMatchObject(expected);
    const inside = await open(join(bare, 'refs'));
    expect(inside).toMatchObject(expected);
    expect(await commitOf(inside, 'main')).toMatchObject({ hash: hashes[0] });
  });

  test('with its history cut off', async () => {
    const { folder, hashes } = await gitRepository([{}, {}]);
    const clone = join(await temporaryFolder(), 'clone');
    git(folder, ['clone', '-q', '--depth', '1', `file://${folder}`, clone]);
    const repository = await open(clone);
    expect(repository.shallow).toBe(true);
    expect(await commitOf(repository, 'HEAD')).toMatchObject({ hash: hashes[1], parents: [hashes[0]] });
    expect(await commitOf(repository, 'HEAD~1')).toBeNull();
  });

  test('before anything is committed', async () => {
    const { folder } = await gitRepository();
    const repository = await open(folder);
    expect(await commitOf(repository, 'HEAD')).toBeNull();
    expect(await filesAt(repository, 'HEAD')).toBeNull();
  });

  test('whatever repository the environment leads to', async () => {
    const { folder } = await gitRepository([{ subject: 'Ours' }]);
    const other = await gitRepository([{ subject: 'Theirs' }]);
    vi.stubEnv('GIT_DIR', join(other.folder, '.git'));
    vi.stubEnv('GIT_WORK_TREE', other.folder);
    vi.stubEnv('GIT_OBJECT_DIRECTORY', join(other.folder, '.git/objects'));
    const repository = await open(folder);
    expect(repository.root).toBe(await realpath(folder));
    expect(await commitOf(repository, 'HEAD')).toMatchObject({ subject: 'Ours' });
  });

  test('and closed by itself', async () => {
    const { folder } = await gitRepository([{}]);
    const processes = (): number =>
      process.getActiveResourcesInfo().filter((resource) => resource === 'ProcessWrap').length;
    const leave = async (): Promise<Repository> => {
      await using repository = await open(folder);
      expect(await commitOf(repository, 'HEAD')).not.toBeNull();
      await vi.waitFor(() => expect(processes()).toBe(1));
      return repository;
    };
    const repository = await leave();
    await vi.waitFor(() => expect(processes()).toBe(0));
    await expect(commitOf(repository, 'HEAD')).rejects.toThrow('The repository is closed.');
  });
});

describe('a repository is refused', () => {
  test('where there is none', async () => {
    const outer = await gitRepository();
    const folder = join(outer.folder, 'folder');
    await mkdir(folder);
    await writeFile(join(folder, 'file.md'), '');
    // Where Git may not look further up, so that it does not matter what the folder of the tests is in.
    vi.stubEnv('GIT_CEILING_DIRECTORIES', await realpath(outer.folder));
    for (const path of [folder, join(folder, 'missing'), join(folder, 'file.md')]) {
      expect(await openRepository(path)).toEqual({
        refusal: {
          reason: 'no-repository',
          message: expect.stringMatching(/^(?:not a git repository|cannot change to) /) as unknown,
        },
      });
    }
  });

  test('where git is not installed', async () => {
    const { folder } = await gitRepository([{}]);
    vi.stubEnv('PATH', await temporaryFolder());
    expect(await openRepository(folder)).toEqual({
      refusal: {
        reason: 'git-missing',
        message: 'The program git is not installed, or not on the PATH.',
      },
    });
  });

  test('where it is damaged', async () => {
    const folder = await temporaryFolder({ '.git': 'damage' });
    expect(await openRepository(folder)).toMatchObject({
      refusal: {
        reason: 'unreadable',
        message: expect.stringContaining('invalid gitfile format') as unknown,
      },
    });
  });

  test('where its path is none', async () => {
    expect(await openRepository('a\0b')).toMatchObject({ refusal: { reason: 'unreadable' } });
  });

  test.skipIf(onWindows)('where it belongs to somebody else, with what git says', async () => {
    const { folder } = await gitRepository([{}]);
    const programs = await temporaryFolder({
      git: '#!/bin/sh\nPATH=${PATH#*:} GIT_TEST_ASSUME_DIFFERENT_OWNER=1 exec git "$@"\n',
    });
    await chmod(join(programs, 'git'), 0o755);
    vi.stubEnv('PATH', `${programs}${delimiter}${process.env['PATH'] ?? ''}`);
    vi.stubEnv('GIT_CONFIG_GLOBAL', '/dev/null');
    expect(await openRepository(folder)).toMatchObject({
      refusal: {
        reason: 'unreadable',
        message: expect.stringMatching(/^detected dubious ownership/) as unknown,
      },
    });
  });
});

test.skipIf(onWindows)('nothing that a repository names is run', async () => {
  const { folder } = await gitRepository([{ files: { 'a.md': 'a' } }, { files: { 'a.md': 'b' } }]);
  const trap = join(folder, 'trap');
  await writeFile(trap, `#!/bin/sh\ntouch '${folder}/sprung'\n`);
  await chmod(trap, 0o755);
  for (const key of ['core.fsmonitor', 'core.pager', 'core.sshCommand', 'diff.external', 'gpg.program'])
    git(folder, ['config', key, `'${trap}'`]);
  git(folder, ['config', 'log.showSignature', 'true']);
  const repository = await open(folder);
  expect(await textAt(repository, 'HEAD', 'a.md')).toBe('b');
  expect(await arrivals(repository)).toEqual([]);
  expect(existsSync(join(folder, 'sprung'))).toBe(false);
});
