import type { LoaderContext } from 'astro/loaders';
import { expect, test } from 'vitest';
import { writeBaseline } from '#catalogue';
import { catalogueLoaders } from '../../src/site/loader.ts';
import { pageText, temporaryFolder } from '../cli/temporary-folder.ts';
import { checkFiles, type Files } from '../drift/check-files.ts';

const files = { 'pt/a.mdx': pageText({ body: '{1 + 1}' }), 'pt/b.mdx': pageText({ id: 2 }) };
const entries = checkFiles(files).findings.map(({ fingerprint }) => ({ fingerprint, reason: 'In work.' }));
const baseline = { 'baseline.json': writeBaseline(entries, null) };

/** Loads the pages of a folder as a build does, and gives the ids of those that it has. */
async function load(content: Files): Promise<string[]> {
  const ids: string[] = [];
  const store = { clear: () => undefined, set: ({ id }: { id: string }) => void ids.push(id) };
  const { pages } = catalogueLoaders(await temporaryFolder(content), { keepGoing: false });
  await pages.load({ store } as unknown as LoaderContext);
  return ids;
}

test('a build fails on an error', async () => {
  await expect(load(files)).rejects.toThrow('1 error in 1 file');
});

test('a build leaves the page of an error out that is known, and goes on', async () => {
  expect(await load({ ...files, ...baseline })).toEqual(['pt/b']);
});
