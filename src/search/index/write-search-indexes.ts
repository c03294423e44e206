import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { close, createIndex } from 'pagefind';
import type { Language } from '#catalogue';
import { withStandIns } from '../apostrophe.ts';
import type { LexiconFile, PagesFile, SearchManifest } from '../files.ts';
import { type IndexedPage, indexedPages } from './indexed-pages.ts';
import { withTitle } from './page-title.ts';
import { vocabularyOf } from './vocabulary.ts';

/** A page of the site that is to be found. */
export interface SearchedPage {
  readonly language: Language;
  /** Id of the blueprint that it translates. */
  readonly blueprint: string;
  /** Its HTML file, below the site's folder. */
  readonly path: string;
  readonly title: string;
}

/** What the search is made from. */
export interface SearchSource {
  readonly pages: readonly SearchedPage[];
  /** By the language of the words and that of their translations: `sv-pt`. */
  readonly lexicons: ReadonlyMap<string, LexiconFile>;
  /** Folder of the search below that of the site. */
  readonly into?: string;
}

/** What the browser needs of Pagefind's files; its ready-made interfaces are left out. */
const needed =
  /^(?:pagefind\.js|pagefind-worker\.js|pagefind-entry\.json|pagefind\.[^/]+\.pf_meta|wasm\..*|(?:index|fragment|filter)\/.*)$/;

/**
 * Indexes the built site, one index a language: an index that mixes languages searches all of them with the stemmer
 * of one. Each is written to `search/<hash of its content>/<language>/`, so that an old page never loads a new index
 * in part, and `search/manifest.json` names them. So it is with the lexicons.
 *
 * @param site - folder of the built site
 * @throws Error when Pagefind reports one
 */
export async function writeSearchIndexes(
  site: string,
  { pages, lexicons, into = 'search' }: SearchSource,
): Promise<void> {
  const folderOf = async (name: string, files: readonly SearchFile[]): Promise<string> => {
    const folder = `${into}/${digestOf(files)}/${name}`;
    for (const { path, content } of files) await write(join(site, folder, path), content);
    return `/${folder}`;
  };
  const manifest: { indexes: Partial<Record<Language, string>>; lexicons: Record<string, string> } = {
    indexes: {},
    lexicons: {},
  };
  const byLanguage = Map.groupBy(pages, ({ language }) => language);
  try {
    const built = await Promise.all(
      [...byLanguage].map(
        async ([language, own]) => [language, await indexFiles(site, language, own)] as const,
      ),
    );
    for (const [language, files] of built) manifest.indexes[language] = `${await folderOf(language, files)}/`;
  } finally {
    await close();
  }
  for (const [name, lexicon] of lexicons) {
    const file = { path: `${name}.json`, content: JSON.stringify(lexicon) };
    manifest.lexicons[name] = `${await folderOf('lexicons', [file])}/${file.path}`;
  }
  await write(
    join(site, into, 'manifest.json'),
    `${JSON.stringify(manifest satisfies SearchManifest, null, 2)}\n`,
  );
}

interface SearchFile {
  /** Below the folder of the index. */
  readonly path: string;
  readonly content: string | Uint8Array;
}

/** Pagefind's index of a language, as far as it is needed, with what Pagefind does not tell. */
async function indexFiles(
  site: string,
  language: Language,
  pages: readonly SearchedPage[],
): Promise<SearchFile[]> {
  const { index, errors } = await createIndex({ forceLanguage: language });
  if (!index) throw new Error(`Pagefind made no index for ${language}: ${errors.join('; ')}`);
  const byUrl = new Map<string, SearchedPage>();
  for (const page of pages.toSorted(byPath)) {
    const { path, title } = page;
    const content = withStandIns(withTitle(await readFile(join(site, path), 'utf8'), title));
    const { errors: inPage, file } = await index.addHTMLFile({ sourcePath: path, content });
    if (inPage.length > 0) throw new Error(`Pagefind could not index ${path}: ${inPage.join('; ')}`);
    byUrl.set(file.url, page);
  }
  const { files, errors: inFiles } = await index.getFiles();
  if (inFiles.length > 0)
    throw new Error(`Pagefind could not write the index of ${language}: ${inFiles.join('; ')}`);
  await index.deleteIndex();
  const indexed = indexedPages(files).flatMap((page): TitledPage[] => {
    const searched = byUrl.get(page.url);
    return searched ? [{ ...page, searched }] : [];
  });
  return [
    ...files.filter(({ path }) => needed.test(path)).sort(byPath),
    { path: 'pages.json', content: JSON.stringify(pagesFile(indexed)) },
    { path: 'vocabulary.json', content: JSON.stringify(await vocabularyOf(indexed, language)) },
  ];
}

/** A page as Pagefind has it, and as it was given. */
interface TitledPage extends IndexedPage {
  readonly searched: SearchedPage;
}

function pagesFile(indexed: readonly TitledPage[]): PagesFile {
  const headings = new Map<string, Set<number>>();
  indexed.forEach((page, place) => {
    for (const heading of page.headings)
      headings.set(heading, (headings.get(heading) ?? new Set()).add(place));
  });
  return {
    pages: indexed.map(({ id, searched }) => [id, searched.blueprint, searched.title]),
    headings: [...headings].sort(([a], [b]) => (a < b ? -1 : 1)).map(([text, places]) => [text, ...places]),
  };
}

function byPath(a: { readonly path: string }, b: { readonly path: string }): number {
  return a.path < b.path ? -1 : 1;
}

function digestOf(files: readonly SearchFile[]): string {
  const hash = createHash('sha256');
  for (const { path, content } of files) hash.update(path).update('\0').update(content);
  return hash.digest('hex').slice(0, 12);
}

async function write(path: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
}
