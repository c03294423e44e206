import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type DatesCache, readPageDates } from '#past';
import { pageText } from '../cli/temporary-folder.ts';
import { git } from '../history/git-repository.ts';
import { a, b, c, catalogueIn, checkedOut } from './told-past.ts';

const ledger = `commits:\n  - hash: ${c}\n    date: 2019-01-02T03:04:05Z\n`;

/** One commit an hour, from 2020-09-13T14:26:40+02:00 on: the page comes, is mended, and gets another source. */
const plans = [
  { files: { 'content/pt/a.mdx': pageText({ commit: a, body: 'Um.' }), 'content/sources.yaml': ledger } },
  { files: { 'content/pt/a.mdx': pageText({ commit: a, body: 'Um, com vírgula.' }) } },
  { files: { 'content/pt/a.mdx': pageText({ commit: b, body: 'Dois.' }) } },
  { files: { 'content/pt/a.mdx': pageText({ commit: b, body: 'Dois, com vírgula.' }) } },
];

async function datesIn(root: string, known?: DatesCache): Promise<unknown> {
  return Object.fromEntries(await readPageDates(root, await catalogueIn(root), known));
}

describe('a page is new', () => {
  test('since it came to its source, whatever was mended after that', async () => {
    const { folder } = await checkedOut(plans);
    expect(await datesIn(join(folder, 'content'))).toEqual({
      'pt/a.mdx': {
        published: '2020-09-13T14:26:40+02:00',
        arrived: '2020-09-13T16:26:40+02:00',
        changed: '2020-09-13T16:26:40+02:00',
      },
    });
  });

  test('since its source is, as the ledger knows it, where it is not committed', async () => {
    const { folder } = await checkedOut(plans);
    const root = join(folder, 'content');
    await writeFile(join(root, 'pt/a.mdx'), pageText({ commit: c }));
    expect(await datesIn(root)).toEqual({
      'pt/a.mdx': { published: null, arrived: null, changed: '2019-01-02T03:04:05Z' },
    });
  });

  test('at no time that is known, where neither Git nor the ledger tells', async () => {
    const { folder } = await checkedOut(plans);
    const root = join(folder, 'content');
    await writeFile(join(root, 'pt/a.mdx'), pageText({ commit: 'd'.repeat(40) }));
    expect(await datesIn(root)).toEqual({});
  });

  test('and Git is asked again only after a commit', async () => {
    const { folder, hashes } = await checkedOut(plans);
    const root = join(folder, 'content');
    const known: DatesCache = new Map();
    await datesIn(root, known);
    const [first] = known.values();
    await datesIn(root, known);
    expect([...known.values()]).toEqual([first]);
    expect([...known.values()][0]).toBe(first);
    git(folder, ['reset', '-q', '--hard', hashes[1] ?? '']);
    expect(await datesIn(root, known)).toMatchObject({
      'pt/a.mdx': { changed: '2020-09-13T14:26:40+02:00' },
    });
  });
});
