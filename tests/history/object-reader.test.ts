import { chmod, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, onTestFinished, test } from 'vitest';
import { ObjectReader } from '../../src/history/object-reader.ts';
import { temporaryFolder } from '../cli/temporary-folder.ts';
import { git, gitRepository } from './git-repository.ts';

const unknown = '0123456789'.repeat(4);

function readerOf(folder: string): ObjectReader {
  const reader = new ObjectReader(folder);
  onTestFinished(() => reader.close());
  return reader;
}

async function contentsOf(reader: ObjectReader, names: readonly string[]): Promise<(string | undefined)[]> {
  const objects = await Promise.all(names.map((name) => reader.read(name)));
  return objects.map((object) => object?.content.toString());
}

const looseObject = (folder: string, id: string): string =>
  join(folder, '.git/objects', id.slice(0, 2), id.slice(2));

test('contents written to a repository are read back the same, in the order of the questions', async () => {
  const { folder } = await gitRepository();
  const reader = readerOf(folder);
  const content = fc.oneof(
    fc.uint8Array({ maxLength: 300 }),
    fc.uint8Array({ size: 'max', maxLength: 9_000 }),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(content, { minLength: 1, maxLength: 6 }), async (contents) => {
      const paths = contents.map((_, index) => join(folder, `content-${index}`));
      await Promise.all(paths.map((path, index) => writeFile(path, contents[index] ?? '')));
      const ids = git(folder, ['hash-object', '-w', '--stdin-paths'], `${paths.join('\n')}\n`).split('\n');
      const objects = await Promise.all([...ids, unknown, ...ids].map((id) => reader.read(id)));
      expect(objects.map((object) => object && [object.id, new Uint8Array(object.content)])).toEqual([
        ...ids.map((id, index) => [id, contents[index]]),
        null,
        ...ids.map((id, index) => [id, contents[index]]),
      ]);
    }),
    { numRuns: 40 },
  );
});

test('a large content comes whole, with small ones before and behind it', async () => {
  const { folder } = await gitRepository();
  const large = Buffer.alloc(12 * 2 ** 20, 'São Paulo\n\0');
  const write = (content: string | Uint8Array): string =>
    git(folder, ['hash-object', '-w', '--stdin'], content);
  const ids = [write('small'), write(large), write('')];
  const objects = await Promise.all(ids.map((id) => readerOf(folder).read(id)));
  expect(objects.map((object) => object?.size)).toEqual([5, large.length, 0]);
  expect(objects[1]?.content.equals(large)).toBe(true);
});

test.each([
  ['a hash that is not there', unknown],
  ['a short hash', 'abcd'],
  ['an option', '--batch-all-objects'],
  ['nothing', ''],
  ['several lines', 'HEAD\nHEAD'],
  ['a carriage return', 'HEAD\r'],
  ['a NUL', 'HEAD\0'],
  ['a space', 'HEAD '],
  ['half of a pair', '\uD800'],
  ['a path that Git refuses', ':../../x'],
])('there is no object with the name, and the next one is read: %s', async (_, name) => {
  const { folder, hashes } = await gitRepository([{ files: { 'a.md': 'a' } }]);
  const reader = readerOf(folder);
  expect(await contentsOf(reader, [name, 'HEAD:a.md', name, 'HEAD:a.md'])).toEqual([
    undefined,
    'a',
    undefined,
    'a',
  ]);
  expect((await reader.read('HEAD'))?.id).toBe(hashes[0]);
});

test('a damaged object is none, and those asked for behind it are read', async () => {
  const { folder } = await gitRepository();
  const ids = ['a', 'b', 'c', 'd', 'e'].map((text) => git(folder, ['hash-object', '-w', '--stdin'], text));
  for (const index of [1, 3]) {
    const path = looseObject(folder, ids[index] ?? '');
    await chmod(path, 0o600);
    await writeFile(path, 'damage');
  }
  expect(await contentsOf(readerOf(folder), ids)).toEqual(['a', undefined, 'c', undefined, 'e']);
});

test('a partial clone lacks objects, fetches none, and has the others', async () => {
  const { folder } = await gitRepository([{ files: { 'a.md': 'a', 'b.md': 'b' } }]);
  git(folder, ['config', 'uploadpack.allowFilter', 'true']);
  const clone = join(await temporaryFolder(), 'clone');
  git(folder, ['clone', '-q', '--filter=blob:none', '--no-checkout', `file://${folder}`, clone]);
  git(clone, ['checkout', '-q', 'HEAD', '--', 'b.md']);
  const reader = readerOf(clone);
  const names = ['HEAD:a.md', 'HEAD:b.md', 'HEAD:a.md', 'HEAD:b.md'];
  expect(await contentsOf(reader, names)).toEqual([undefined, 'b', undefined, 'b']);
});

test('what was asked for before the end is read, and nothing afterwards', async () => {
  const { folder } = await gitRepository([{ files: { 'a.md': 'a' } }]);
  const reader = new ObjectReader(folder);
  const asked = reader.read('HEAD:a.md');
  await reader.close();
  await reader.close();
  expect((await asked)?.content.toString()).toBe('a');
  expect(() => reader.read('HEAD:a.md')).toThrow('The repository is closed.');
});

test('a folder that has gone has no objects', async () => {
  const { folder } = await gitRepository([{ files: { 'a.md': 'a' } }]);
  await rm(folder, { recursive: true });
  expect(await contentsOf(readerOf(folder), ['HEAD', 'HEAD:a.md'])).toEqual([undefined, undefined]);
});
