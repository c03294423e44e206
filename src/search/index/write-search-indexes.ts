import { createHash } from 'node:crypto';
import { glob, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { close, createIndex, type IndexFile } from 'pagefind';
import type { Language } from '#catalogue';
import { withStandIns } from '../apostrophe.ts';

/** Where the index of each language is, from the site's root: what the browser reads first. */
export type SearchManifest = Partial<Record<Language, string>>;

/** What the browser needs of Pagefind's files; its ready-made interfaces are left out. */
const needed =
  /^(?:pagefind\.js|pagefind-worker\.js|pagefind-entry\.json|pagefind\.[^/]+\.pf_meta|wasm\..*|(?:index|fragment|filter)\/.*)$/;

/**
 * Indexes the built site, one index a language: an index that mixes languages searches all of them with the stemmer
 * of one. Each is written to `search/<hash of its content>/<language>/`, so that an old page never loads a new index
 * in part, and `search/manifest.json` names them.
 *
 * @param site - folder of the built site
 * @param languages - those that the site may have; one without pages gets no index
 * @returns how many pages each language's index holds
 * @throws Error when Pagefind reports one
 */
export async function writeSearchIndexes(
  site: string,
  languages: readonly Language[],
): Promise<ReadonlyMap<Language, number>> {
  const counts = new Map<Language, number>();
  const manifest: SearchManifest = {};
  try {
    const built = await Promise.all(
      languages.map(async (language) => ({ language, ...(await indexLanguage(site, language)) })),
    );
    for (const { language, pages, files } of built) {
      if (pages === 0) continue;
      const folder = `search/${digestOf(files)}/${language}/`;
      for (const { path, content } of files) await write(join(site, folder, path), content);
      manifest[language] = `/${folder}`;
      counts.set(language, pages);
    }
  } finally {
    await close();
  }
  await write(join(site, 'search', 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  return counts;
}

async function indexLanguage(
  site: string,
  language: Language,
): Promise<{ pages: number; files: IndexFile[] }> {
  const { index, errors } = await createIndex({ forceLanguage: language });
  if (!index) throw new Error(`Pagefind made no index for ${language}: ${errors.join('; ')}`);
  const pages = (await Array.fromAsync(glob(`${language}/blueprints/**/*.html`, { cwd: site }))).sort();
  for (const path of pages) {
    const content = withStandIns(await readFile(join(site, path), 'utf8'));
    const { errors: inPage } = await index.addHTMLFile({ sourcePath: path, content });
    if (inPage.length > 0) throw new Error(`Pagefind could not index ${path}: ${inPage.join('; ')}`);
  }
  const { files, errors: inFiles } = await index.getFiles();
  if (inFiles.length > 0)
    throw new Error(`Pagefind could not write the index of ${language}: ${inFiles.join('; ')}`);
  await index.deleteIndex();
  return {
    pages: pages.length,
    files: files.filter(({ path }) => needed.test(path)).sort((a, b) => (a.path < b.path ? -1 : 1)),
  };
}

function digestOf(files: readonly IndexFile[]): string {
  const hash = createHash('sha256');
  for (const { path, content } of files) hash.update(path).update('\0').update(content);
  return hash.digest('hex').slice(0, 12);
}

async function write(path: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
}
