import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import {
  type Applications,
  applicationsPath,
  type Language,
  readApplications,
  type TextFile,
} from '#catalogue';
import { importPage, importRepositories, isImage, isPage, isTableOfContents, type Repository } from '#import';
import { repository as project } from '../cli/run-cli.ts';
import { type Difference, differenceOf, wordsOfOriginal, wordsOfResult } from '../import/visible-words.ts';

const corpus = join(process.env['ISOGLOSS_SHARED'] ?? '', 'corpus');
const prefix = 'help/blueprints/';
const languages: Readonly<Record<string, Language>> = {
  'pt-BR': 'pt',
  'it-IT': 'it',
  'sv-SE': 'sv',
  'es-ES': 'es',
};

async function readRepository(name: string, language: Language): Promise<Repository> {
  const folder = join(corpus, name, prefix);
  const files: TextFile[] = [];
  const images = new Map<string, string>();
  for (const path of (await readdir(folder, { recursive: true })).sort()) {
    if (isPage(path) || isTableOfContents(path))
      files.push({ path, text: await readFile(join(folder, path), 'utf8') });
    else if (isImage(path)) images.set(path, await digestOf(join(folder, path)));
  }
  return { name, language, whole: true, prefix, files, isWanted: () => true, images };
}

async function digestOf(path: string): Promise<string> {
  return createHash('sha256')
    .update(await readFile(path))
    .digest('hex');
}

describe('the words of the corpus', () => {
  let applications: Applications;
  let repositories: Repository[];
  const originals = new Map<string, readonly string[]>();

  beforeAll(async () => {
    const text = await readFile(join(project, 'content', applicationsPath), 'utf8');
    ({ applications } = readApplications({ path: applicationsPath, text }));
    repositories = await Promise.all(
      Object.entries(languages).map(([name, language]) => readRepository(name, language)),
    );
    for (const { language, files } of repositories) {
      for (const { path, text: page } of files)
        if (isPage(path)) originals.set(`${language}/${path}x`, wordsOfOriginal(page));
    }
  }, 120_000);

  /** The pages whose words are not those of their original. */
  function unfaithful(results: readonly TextFile[]): Record<string, Difference> {
    expect(results.map(({ path }) => path).sort()).toEqual([...originals.keys()].sort());
    return Object.fromEntries(
      results.flatMap(({ path, text }) => {
        const difference = differenceOf(originals.get(path) ?? [], wordsOfResult(text));
        return difference ? [[path, difference]] : [];
      }),
    );
  }

  test('are all there and none is new in pages by themselves', () => {
    const results = repositories.flatMap(({ language, files }) =>
      files.filter(({ path }) => isPage(path)).map((file) => importPage(file, { language, applications })),
    );
    expect(unfaithful(results)).toEqual({});
    const count = [...originals.values()].reduce((sum, words) => sum + words.length, 0);
    process.stderr.write(`Words compared: ${count} of ${originals.size} pages\n`);
    expect(results).toHaveLength(226);
    expect(count).toBeGreaterThan(100_000);
  }, 300_000);

  test('are all there and none is new in the catalogue', () => {
    const { pages } = importRepositories({
      repositories,
      existing: [],
      existingImages: new Map(),
      keepExisting: false,
      applications,
      source: null,
      commits: [],
    });
    expect(unfaithful(pages)).toEqual({});
  }, 300_000);
});
