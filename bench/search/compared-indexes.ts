import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { createIndex, type IndexFile } from 'pagefind';
import type { TestPage } from './collection.ts';

/** An index that Pagefind made by itself, of the same pages that our search has. */
export interface ComparedIndex {
  /** The blueprint of each page, by the id that Pagefind gives the page. */
  readonly blueprints: Readonly<Record<string, string>>;
}

/**
 * Indexes pages of a built site with Pagefind as it is.
 *
 * @param language - whose word endings are taken off; `unknown` for none
 * @param out - the folder of the index
 * @throws Error when a page is not on the site, or Pagefind reports an error
 */
export async function indexWithPagefind(
  site: string,
  pages: readonly TestPage[],
  language: string,
  out: string,
): Promise<ComparedIndex> {
  const { index, errors } = await createIndex({ forceLanguage: language });
  if (!index) throw new Error(`Pagefind made no index: ${errors.join('; ')}`);
  const blueprintAt = new Map<string, string>();
  for (const { file, blueprint } of pages) {
    const content = await readFile(join(site, file), 'utf8').catch(() => {
      throw new Error(`The site in ${site} lacks ${file}: was it built from this catalogue?`);
    });
    const added = await index.addHTMLFile({ sourcePath: file, content });
    if (added.errors.length > 0)
      throw new Error(`Pagefind could not index ${file}: ${added.errors.join('; ')}`);
    blueprintAt.set(added.file.url, blueprint);
  }
  const { files, errors: inFiles } = await index.getFiles();
  if (inFiles.length > 0) throw new Error(`Pagefind could not write its index: ${inFiles.join('; ')}`);
  await index.deleteIndex();
  for (const { path, content } of files) {
    await mkdir(dirname(join(out, path)), { recursive: true });
    await writeFile(join(out, path), content);
  }
  return { blueprints: Object.fromEntries(files.flatMap((file) => fragmentOf(file, blueprintAt))) };
}

const fragmentName = /^fragment\/(.+)\.pf_fragment$/;
const signature = 'pagefind_dcd';

/** The id of a page and its blueprint, when the file is what Pagefind keeps of a page. */
function fragmentOf(
  { path, content }: IndexFile,
  blueprintAt: ReadonlyMap<string, string>,
): [id: string, blueprint: string][] {
  const id = fragmentName.exec(path)?.[1];
  if (!id) return [];
  const text = gunzipSync(content).toString('utf8');
  const { url } = JSON.parse(text.slice(signature.length)) as { url: string };
  const blueprint = blueprintAt.get(url);
  if (blueprint === undefined)
    throw new Error(`Pagefind indexed ${url}, which is no page that it was given.`);
  return [[id, blueprint]];
}
