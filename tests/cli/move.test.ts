import { readdir, readFile, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runCli } from './run-cli.ts';
import { pageText, temporaryFolder } from './temporary-folder.ts';

const files = {
  'pt/a/b.mdx': pageText({ id: 1, body: '[C](c.mdx)' }),
  'pt/a/c.mdx': pageText({ id: 2, body: '[B](b.mdx) ![X](../../assets/x.png)' }),
  'it/a/b.mdx': pageText({ id: 1 }),
  'assets/x.png': Uint8Array.of(137, 80, 78, 71, 255),
};

/** The bytes of all files of a folder, by path. */
async function contentOf(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
  return Object.fromEntries(
    await Promise.all(
      paths
        .sort()
        .map(async (path) => [path.slice(folder.length + 1), await readFile(path, 'latin1')] as const),
    ),
  );
}

describe('isogloss move', () => {
  test('moves a folder in all languages, and leaves no empty one', async () => {
    const content = await temporaryFolder(files);
    const { code, stdout } = await runCli(['move', '--content', content, 'a', 'd']);
    expect(code).toBe(0);
    expect(stdout).toBe('it/a/b.mdx → it/d/b.mdx\npt/a/b.mdx → pt/d/b.mdx\npt/a/c.mdx → pt/d/c.mdx\n');
    const moved = await contentOf(content);
    expect(Object.keys(moved)).toEqual([
      'assets/x.png',
      'it/d/b.mdx',
      'pt/d/b.mdx',
      'pt/d/c.mdx',
      'redirects.yaml',
    ]);
    expect(moved['assets/x.png']).toBe('\x89PNG\xff');
    expect(await readdir(join(content, 'pt'))).toEqual(['d']);
  });

  test('takes the path of a file for the page in all languages', async () => {
    const content = await temporaryFolder(files);
    const { code } = await runCli(['move', '--content', content, 'it/a/b.mdx', 'pt/e/f.mdx']);
    expect(code).toBe(0);
    const moved = await contentOf(content);
    expect(moved['pt/a/c.mdx']).toContain('[B](../e/f.mdx) ![X](../../assets/x.png)');
    expect(moved['pt/e/f.mdx']).toContain('[C](../a/c.mdx)');
    expect(Object.keys(moved)).toContain('it/e/f.mdx');
  });

  test('writes nothing on a dry run', async () => {
    const content = await temporaryFolder(files);
    const before = await contentOf(content);
    const { code, stdout, stderr } = await runCli(['move', '--content', content, '--dry-run', 'a/b', 'd']);
    expect([code, stdout]).toEqual([0, 'it/a/b.mdx → it/d.mdx\npt/a/b.mdx → pt/d.mdx\n']);
    expect(stderr).toContain('2 files of 1 page would move, and 2 other files would change.');
    expect(await contentOf(content)).toEqual(before);
  });

  test('changes nothing where something is in the way', async () => {
    const content = await temporaryFolder(files);
    const before = await contentOf(content);
    const { code, stderr } = await runCli(['move', '--content', content, 'a/b', 'a/c']);
    expect(code).toBe(2);
    expect(stderr).toContain('pt/a/c.mdx is there already.');
    expect(await contentOf(content)).toEqual(before);
  });

  test('does not write through a link', async () => {
    const elsewhere = await temporaryFolder({ 'mine.txt': 'Mine.' });
    const content = await temporaryFolder(files);
    await symlink(elsewhere, join(content, 'pt/d'));
    const before = await contentOf(content);
    const { code, stderr } = await runCli(['move', '--content', content, 'a', 'd']);
    expect(code).toBe(2);
    expect(stderr).toContain('is a symbolic link');
    expect(await contentOf(elsewhere)).toEqual({ 'mine.txt': 'Mine.' });
    expect(await contentOf(content)).toEqual(before);
  });
});
