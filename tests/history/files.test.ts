import { expect, test } from 'vitest';
import { filesAt, textAt } from '#history';
import { git, gitRepository, open } from './git-repository.ts';

const hostilePaths = [
  'a b.md',
  '-n.md',
  '--all',
  'São Paulo/日本.md',
  'a"b\\c.md',
  'line\nfeed.md',
  'carriage\r',
  '\n',
  'a:b.md',
  'x*[y]?.md',
  ':(top)z.md',
  'tab\t.md',
  'help/page.md',
  'helpful/page.md',
];

test('files with hostile names are listed and read', async () => {
  const files = Object.fromEntries(hostilePaths.map((path) => [path, `text of ${path}`]));
  const { folder } = await gitRepository([{ files }]);
  const repository = await open(folder);
  const listed = await filesAt(repository, 'HEAD');
  expect([...(listed?.keys() ?? [])].sort()).toEqual([...hostilePaths].sort());
  const texts = await Promise.all(hostilePaths.map((path) => textAt(repository, 'HEAD', path)));
  expect(texts).toEqual(hostilePaths.map((path) => `text of ${path}`));
});

test('files are listed below a folder, and by themselves', async () => {
  const files = Object.fromEntries(hostilePaths.map((path) => [path, path]));
  const { folder } = await gitRepository([{ files }]);
  const repository = await open(folder);
  const below = async (under: string): Promise<string[]> => [
    ...((await filesAt(repository, 'HEAD', under))?.keys() ?? []),
  ];
  expect(await below('help')).toEqual(['help/page.md']);
  expect(await below('help/')).toEqual(['help/page.md']);
  for (const path of hostilePaths) expect(await below(path)).toEqual([path]);
  for (const path of ['hel', 'nowhere', '*', '../', '/', 'a\0b']) expect(await below(path)).toEqual([]);
});

test('equal files have one id, and links and submodules are none', async () => {
  const files = { 'a.md': 'same', 'b/c.md': 'same', 'd.md': 'other' };
  const { folder, hashes } = await gitRepository([{ files, links: { 'link.md': 'a.md' } }]);
  git(folder, ['read-tree', 'HEAD']);
  git(folder, ['update-index', '--add', '--cacheinfo', `160000,${hashes[0] ?? ''},module`]);
  git(folder, ['commit', '-q', '-m', 'Add a submodule']);
  const listed = await filesAt(await open(folder), 'main');
  expect(Object.keys(Object.fromEntries(listed ?? []))).toEqual(['a.md', 'b/c.md', 'd.md']);
  expect(listed?.get('a.md')).toBe(git(folder, ['rev-parse', 'HEAD:a.md']));
  expect(listed?.get('b/c.md')).toBe(listed?.get('a.md'));
  expect(listed?.get('d.md')).not.toBe(listed?.get('a.md'));
});

test('files are those of the revision', async () => {
  const { folder, hashes } = await gitRepository([
    { files: { 'a.md': 'one' } },
    { files: { 'b.md': 'new' }, deleted: ['a.md'] },
  ]);
  const repository = await open(folder);
  const [first = ''] = hashes;
  expect([...((await filesAt(repository, first))?.keys() ?? [])]).toEqual(['a.md']);
  expect(await textAt(repository, 'HEAD~1', 'a.md')).toBe('one');
  expect(await textAt(repository, first, 'b.md')).toBeNull();
  expect(await textAt(repository, 'main', 'b.md')).toBe('new');
});

test.each(['nowhere', '-p', '--name-only', '', '0'.repeat(40)])(
  'there are no files at %j',
  async (revision) => {
    const { folder } = await gitRepository([{ files: { 'a.md': 'a' } }]);
    // What the index has is at no revision.
    git(folder, ['read-tree', 'HEAD']);
    const repository = await open(folder);
    expect(await filesAt(repository, revision)).toBeNull();
    expect(await textAt(repository, revision, 'a.md')).toBeNull();
  },
);

test.each(['nowhere.md', '', 'help', './a.md', 'help/../a.md', '/a.md', 'a.md/', 'a\0b', '\n'])(
  'there is no file %j, and the next one is read, also in a bare repository',
  async (path) => {
    const { folder } = await gitRepository([{ files: { 'a.md': 'a', 'help/page.md': 'b' } }]);
    for (const place of [folder, `${folder}/.git`]) {
      const repository = await open(place);
      const paths = [path, 'a.md'];
      const texts = await Promise.all(paths.map((other) => textAt(repository, 'HEAD', other)));
      expect(texts).toEqual([null, 'a']);
    }
  },
);

test('paths count from the root, whichever folder was opened', async () => {
  const { folder } = await gitRepository([{ files: { 'help/page.md': 'a', 'page.md': 'b' } }]);
  git(folder, ['reset', '-q', '--hard']);
  const repository = await open(`${folder}/help`);
  expect([...((await filesAt(repository, 'HEAD', repository.prefix))?.keys() ?? [])]).toEqual([
    'help/page.md',
  ]);
  expect([...((await filesAt(repository, 'HEAD'))?.keys() ?? [])]).toEqual(['help/page.md', 'page.md']);
  expect(await textAt(repository, 'HEAD', 'page.md')).toBe('b');
  expect(await textAt(repository, 'HEAD', 'help/page.md')).toBe('a');
});

test('texts keep their byte order mark and line ends; what is not UTF-8 is replaced', async () => {
  const { folder } = await gitRepository([
    {
      files: {
        'marked.md': '\uFEFFa\r\n',
        'latin.md': Buffer.from('São', 'latin1'),
        'binary.png': Uint8Array.of(0x89, 0x50, 0, 0x0d, 0x0a, 0x1a, 0x0a),
        'empty.md': '',
      },
    },
  ]);
  const repository = await open(folder);
  const texts = ['marked.md', 'latin.md', 'binary.png', 'empty.md'].map((path) =>
    textAt(repository, 'HEAD', path),
  );
  expect(await Promise.all(texts)).toEqual(['\uFEFFa\r\n', 'S\uFFFDo', '\uFFFDP\0\r\n\x1A\n', '']);
});

test('a text that is too large for a page is none', async () => {
  const { folder } = await gitRepository([
    { files: { 'large.md': Buffer.alloc(64 * 2 ** 20 + 1), 'a.md': 'a' } },
  ]);
  const repository = await open(folder);
  const texts = ['large.md', 'a.md'].map((path) => textAt(repository, 'HEAD', path));
  expect(await Promise.all(texts)).toEqual([null, 'a']);
});
