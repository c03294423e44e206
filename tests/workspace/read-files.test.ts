import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decode, readFiles } from '../../src/workspace/read-files.ts';
import { temporaryFolder } from '../cli/temporary-folder.ts';

describe('decode', () => {
  const bytesOf = (...parts: readonly (string | readonly number[])[]): Uint8Array =>
    Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? [...Buffer.from(part)] : part)));

  test.each([
    ['letters with marks', 'São Paulo, Malmö'],
    ['characters of two units', '😀'],
    ['a replacement character that was written', 'a\uFFFDb'],
    ['a byte order mark', '\uFEFFa'],
    ['nothing', ''],
  ])('reads %s', (_, text) => {
    expect(decode('pt/a.mdx', bytesOf(text))).toEqual({ path: 'pt/a.mdx', text, problem: null });
  });

  test.each([
    ['at the beginning', [[0xff], 'a'], '1:1'],
    ['on a later line', ['a\nåb', [0xe5], 'c'], '2:3'],
    ['behind a character of two units', ['😀', [0x80]], '1:3'],
    ['behind a replacement character that was written', ['\uFFFD\uFFFDa', [0xe5], '\uFFFD'], '1:4'],
    ['between two of those', ['\uFFFD', [0xc3], '\uFFFD'], '1:2'],
    ['a character cut short at the end', ['ab', [0xe2, 0x82]], '1:3'],
    ['half of a pair', ['a', [0xed, 0xa0, 0x80]], '1:2'],
    ['an overlong form', ['a', [0xc0, 0xaf]], '1:2'],
    ['text in UTF-16', [[0xff, 0xfe, 0x61, 0]], '1:1'],
  ])('finds the first byte that is not UTF-8: %s', (_, parts, place) => {
    const { problem } = decode('pt/a.mdx', bytesOf(...parts));
    expect(problem?.rule).toBe('text-not-utf8');
    expect(problem && `${problem.line}:${problem.column}`).toBe(place);
  });

  test('finds it wherever it stands', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (before, after) => {
        const { problem } = decode('pt/a.mdx', bytesOf(before, [0xff], after));
        const lines = before.split('\n');
        expect(problem).toMatchObject({ line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 });
      }),
    );
  });
});

describe('readFiles', () => {
  test('gives pages and data files, ordered by path, and nothing else', async () => {
    const names = ['sv/b.mdx', 'pt/z/a.mdx', 'pt/navigation.yaml', 'applications.yaml'];
    const others = ['pt/a.md', 'readme.txt', 'pt/.draft.mdx', '.git/a.mdx', 'node_modules/x/a.mdx'];
    const root = await temporaryFolder(Object.fromEntries([...names, ...others].map((name) => [name, name])));
    await mkdir(join(root, 'pt/folder.mdx'));
    const files = readFiles(root);
    expect(files.map(({ path }) => path)).toEqual([...names].sort());
    expect(files.map(({ text }) => text)).toEqual([...names].sort());
  });

  test('reads more files than one batch', async () => {
    const names = Array.from({ length: 150 }, (_, index) => `pt/${String(index).padStart(3, '0')}.mdx`);
    const root = await temporaryFolder(Object.fromEntries(names.map((name) => [name, name])));
    expect(readFiles(root).map(({ text }) => text)).toEqual(names);
  });

  test.skipIf(process.platform === 'win32')('does not follow links out of the folder', async () => {
    const outside = await temporaryFolder({ 'secret.mdx': 'secret' });
    const root = await temporaryFolder({ 'pt/a.mdx': 'a' });
    await symlink(join(outside, 'secret.mdx'), join(root, 'pt/link.mdx'));
    await symlink(outside, join(root, 'pt/folder'));
    await writeFile(join(root, 'pt/b.mdx'), 'b');
    expect(readFiles(root).map(({ path }) => path)).toEqual(['pt/a.mdx', 'pt/b.mdx']);
  });
});
