import { mkdir, readdir, readFile, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { CacheFolder } from '../../../src/workspace/cache/cache-folder.ts';
import { temporaryFolder } from '../../cli/temporary-folder.ts';

const name = 'a.report.json';
const value = { text: 'São “Paulo” \n', list: [1, { none: null }] };

test('gives what was kept, also to another process', async () => {
  const folder = join(await temporaryFolder(), 'deep', 'cache');
  await new CacheFolder(folder, '1').write(name, 'key', value);
  expect(await new CacheFolder(folder, '1').read(name, 'key')).toEqual(value);
  expect(await readdir(folder)).toEqual([name]);
});

test('what another version or another key has kept is not read', async () => {
  const folder = await temporaryFolder();
  await new CacheFolder(folder, '1').write(name, 'key', value);
  expect(await new CacheFolder(folder, '2').read(name, 'key')).toBeNull();
  expect(await new CacheFolder(folder, '1').read(name, 'other')).toBeNull();
  expect(await new CacheFolder(folder, '1').read('b.report.json', 'key')).toBeNull();
});

describe('a damaged file is as good as none, and is written anew', () => {
  const damages: Record<string, (bytes: Buffer) => Buffer> = {
    emptied: () => Buffer.alloc(0),
    truncated: (bytes) => bytes.subarray(0, -3),
    'cut in the first line': (bytes) => bytes.subarray(0, 20),
    'longer than it was': (bytes) => Buffer.concat([bytes, Buffer.from(' ')]),
    foreign: () => Buffer.from('{"a":1}\n{"b":2}\n'),
    'not even text': () => Buffer.from([0xff, 0xfe, 0x0a, 0x00, 0x80]),
  };

  test.each(Object.entries(damages))('%s', async (_, damage) => {
    const folder = await temporaryFolder();
    const cache = new CacheFolder(folder, '1');
    await cache.write(name, 'key', value);
    await writeFile(join(folder, name), damage(await readFile(join(folder, name))));
    expect(await cache.read(name, 'key')).toBeNull();
    await cache.write(name, 'key', value);
    expect(await cache.read(name, 'key')).toEqual(value);
  });

  test('changed in any one byte', async () => {
    const folder = await temporaryFolder();
    const cache = new CacheFolder(folder, '1');
    await cache.write(name, 'key', value);
    const whole = await readFile(join(folder, name));
    for (let offset = 0; offset < whole.length; offset++) {
      const damaged = Buffer.from(whole);
      damaged[offset] = (damaged[offset] ?? 0) ^ 1;
      await writeFile(join(folder, name), damaged);
      expect(await cache.read(name, 'key')).toBeNull();
    }
  });
});

test('a folder that cannot be used is no fault', async () => {
  const folder = await temporaryFolder({ taken: 'a file' });
  const cache = new CacheFolder(join(folder, 'taken'), '1');
  await cache.write(name, 'key', value);
  expect(await cache.read(name, 'key')).toBeNull();
  expect(await readFile(join(folder, 'taken'), 'utf8')).toBe('a file');
});

test('where many write at once, one whole file stays', async () => {
  const folder = await temporaryFolder();
  const writes = Array.from({ length: 20 }, (_, number) =>
    new CacheFolder(folder, '1').write(name, 'key', { number, text: 'x'.repeat(10_000 * number) }),
  );
  await Promise.all(writes);
  expect(await new CacheFolder(folder, '1').read(name, 'key')).toMatchObject({
    number: expect.any(Number) as number,
  });
  expect(await readdir(folder)).toEqual([name]);
});

test('old files go, and those of others stay', async () => {
  const folder = await temporaryFolder({ 'notes.txt': 'mine' });
  await mkdir(join(folder, 'folder.json'));
  const old = new Date(Date.now() - 24 * 60 * 60 * 1000);
  for (let number = 0; number < 40; number++) {
    const file = join(folder, `${number}.report.json`);
    await writeFile(file, '');
    await utimes(file, old, new Date(old.getTime() + number * 1000));
  }
  await writeFile(join(folder, `${name}.left-behind.tmp`), '');
  await utimes(join(folder, `${name}.left-behind.tmp`), old, old);
  await writeFile(join(folder, `${name}.being-written.tmp`), '');
  await new CacheFolder(folder, '1').write(name, 'key', value);
  const names = await readdir(folder);
  expect(names).toEqual(
    expect.arrayContaining(['notes.txt', 'folder.json', name, '39.report.json', `${name}.being-written.tmp`]),
  );
  expect(names).not.toContain('0.report.json');
  expect(names).not.toContain(`${name}.left-behind.tmp`);
  expect(names).toHaveLength(32 + 3);
});
