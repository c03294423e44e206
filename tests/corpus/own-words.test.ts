import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { repository } from '../cli/run-cli.ts';

const shared = process.env['ISOGLOSS_SHARED'] ?? '';
const run = 12;

/** The texts below a folder, by path. */
async function textsBelow(folder: string): Promise<Map<string, string>> {
  const paths = (await readdir(folder, { recursive: true })).filter((path) => /\.(?:mdx?|txt)$/.test(path));
  return new Map(
    await Promise.all(paths.map(async (path) => [path, await readFile(join(folder, path), 'utf8')] as const)),
  );
}

/** What a page says: its title, description and text, with what is said of figures; without markup. */
function proseOf(text: string): string {
  const [, frontMatter = ''] = /^---\n([\s\S]*?)\n---\n/.exec(text) ?? [];
  const told = [...frontMatter.matchAll(/^(?:title|description): (.*)$/gm)].map(([, value]) => value);
  const body = text.slice(frontMatter === '' ? 0 : frontMatter.length + 9);
  const attributes = [...body.matchAll(/\s(?:alt|caption|title)="([^"]*)"/g)].map(([, value]) => value);
  const prose = body.replaceAll(/```[\s\S]*?```|<[^>]*>|\]\([^)]*\)|\{[^}]*\}|\[!\p{Lu}+/gu, ' ');
  return [...told, ...attributes, prose].join('\n');
}

/** Runs of words that follow each other, without markup, case and punctuation. */
function runsIn(text: string): string[] {
  const words =
    proseOf(text)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return words
    .slice(0, Math.max(0, words.length - run + 1))
    .map((_, at) => words.slice(at, at + run).join(' '));
}

test('no twelve words in a row of our pages stand in the pages of others', async () => {
  const theirs = new Set<string>();
  for (const folder of ['corpus', 'seeds']) {
    for (const text of (await textsBelow(join(shared, folder))).values()) {
      for (const words of runsIn(text)) theirs.add(words);
    }
  }
  expect(theirs.size).toBeGreaterThan(100_000);
  const ours = await textsBelow(join(repository, 'content'));
  expect(ours.size).toBeGreaterThanOrEqual(72);
  for (const [path, text] of ours)
    expect(
      runsIn(text).filter((words) => theirs.has(words)),
      path,
    ).toEqual([]);
});
