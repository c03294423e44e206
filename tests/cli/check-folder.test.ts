import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { checkCatalogue } from '#drift';
import { type Content, ContentCache } from '#workspace';
import { checkFolder } from '../../src/cli/check/check-folder.ts';
import { pageText, temporaryFolder } from './temporary-folder.ts';

const files = {
  'pt/a.mdx': pageText({
    id: 1,
    body: 'Um [parágrafo](b.mdx#nada). {/* ok */}\n\n| a | b |\n| - | - |\n| 1 | 2 |',
  }),
  'it/a.mdx': pageText({ id: 1, body: 'Un paragrafo {x}.' }),
  'pt/b.mdx': pageText({ id: 2, body: '```mermaid\nflowchart LR\n  a --> b\n```' }),
};

async function set() {
  const [root, folder] = [await temporaryFolder(files), await temporaryFolder()];
  const check = vi.fn((content: Content) => checkCatalogue(content));
  const run = (state: string[] = []) =>
    checkFolder(root, { cache: new ContentCache(folder, root), state, check });
  return { root, folder, check, run };
}

test('the second check of the same files gives the same report without checking', async () => {
  const { check, run } = await set();
  const first = await run();
  expect(await run()).toEqual(first);
  expect(check).toHaveBeenCalledTimes(1);
});

test('what changed is checked again, with the documents of the others', async () => {
  const { root, folder, check, run } = await set();
  await run();
  await writeFile(join(root, 'it/a.mdx'), pageText({ id: 1, body: 'Un paragrafo.' }));
  await rm(join(root, 'pt/b.mdx'));
  const second = await run();
  const fresh = await checkFolder(root, { cache: new ContentCache(null, root), state: [], check });
  expect(second).toEqual(fresh);
  expect(check).toHaveBeenCalledTimes(3);
  const [[first], [kept]] = check.mock.calls as [[Content], [Content]];
  expect(kept.documents.get('pt/a.mdx')).toStrictEqual(first.documents.get('pt/a.mdx'));
  const left = await new ContentCache(folder, root).documents();
  expect(new Set(left.values())).toStrictEqual(new Set(kept.documents.values()));
});

test('what else the report depends on is part of its key', async () => {
  const { check, run } = await set();
  await run(['head 1']);
  await run(['head 2']);
  await run(['head 2']);
  expect(check).toHaveBeenCalledTimes(2);
});

test('another name of a file, or another folder, is another report', async () => {
  const { folder, root, check, run } = await set();
  await run();
  const other = await temporaryFolder({ ...files, 'pt/b.mdx': '', 'pt/c.mdx': files['pt/b.mdx'] });
  await checkFolder(other, { cache: new ContentCache(folder, other), state: [], check });
  expect(check).toHaveBeenCalledTimes(2);
  await run();
  expect(check).toHaveBeenCalledTimes(2);
  expect(root).not.toBe(other);
});
