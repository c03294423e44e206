import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Language, languageRow } from '#catalogue';
import { writeSearchIndexes } from '#search/index';
import type { Content } from '#workspace';
import type { LexiconFile, SearchCatalogue, SearchManifest } from '../../src/search/files.ts';
import type { IsoglossSetUp } from './browser/isogloss.ts';
import type { Candidate, Removal } from './candidate.ts';
import { catalogueWithout } from './catalogue-without.ts';
import type { Collection } from './collection.ts';
import { lexiconsWithout } from './lexicons-without.ts';
import type { Turns } from './turns.ts';

/** The built site, which gets the indexes of smaller catalogues beside its own. */
export interface IsoglossPlace {
  readonly site: string;
  readonly origin: string;
  /** For what may not be done while Pagefind makes another index: it has one process for all. */
  readonly turns: Turns;
}

/**
 * Our search, as the site has it.
 *
 * @throws Error when the site lacks what its search needs
 */
export async function isoglossCandidate(
  content: Content,
  collection: Collection,
  { site, origin, turns }: IsoglossPlace,
): Promise<Candidate> {
  const catalogues = new Map<Language, SearchCatalogue>();
  for (const language of collection.languages)
    catalogues.set(language, await readJson<SearchCatalogue>(site, `${language}/search/catalogue.json`));
  const whole = await readJson<SearchManifest>(site, 'search/manifest.json');
  const made = new Map<string, Promise<string>>();
  const manifestFor = (removal: Removal | null): Promise<string> => {
    if (!removal) return Promise.resolve('/search/manifest.json');
    const manifest =
      made.get(removal.name) ??
      lexiconsWithout(content, removal).then((lexicons) =>
        turns.take(() => writeWithout(collection, removal, { whole, lexicons, site })),
      );
    made.set(removal.name, manifest);
    return manifest;
  };
  return {
    name: 'isogloss',
    withRemovals: true,
    description: 'the search of this site',
    opening: async (reader, removal) => {
      const values: IsoglossSetUp = {
        language: reader,
        locale: languageRow(reader).locale,
        catalogue: catalogueWithout(catalogues, reader, removal),
        manifest: await manifestFor(removal),
      };
      const { locale, manifest } = values;
      return {
        ...{ key: `isogloss ${reader} ${manifest}`, locale, origin },
        ...{ module: 'bench/search/browser/isogloss.ts', values },
      };
    },
  };
}

/** What the search of a smaller catalogue is put together from. */
interface RemovalParts {
  /** The site's own manifest. */
  readonly whole: SearchManifest;
  readonly lexicons: ReadonlyMap<string, LexiconFile>;
  readonly site: string;
}

/**
 * Makes anew what a removal changes: the index of its language with the vocabulary and the list of blueprints, and the
 * lexicons of its language. All else is as the site has it.
 *
 * @returns address of the manifest
 */
async function writeWithout(
  { pages }: Collection,
  { name, language, blueprints }: Removal,
  { whole, lexicons, site }: RemovalParts,
): Promise<string> {
  const left = pages.filter((page) => page.language === language && !blueprints.has(page.blueprint));
  await writeSearchIndexes(site, {
    pages: left.map(({ blueprint, file, title }) => ({ language, blueprint, title, path: file })),
    lexicons,
    into: name,
  });
  const own = await readJson<SearchManifest>(site, `${name}/manifest.json`);
  const manifest: SearchManifest = {
    indexes: { ...whole.indexes, [language]: undefined, ...own.indexes },
    lexicons: { ...lexiconsOfOthers(whole, language), ...own.lexicons },
  };
  await writeFile(join(site, name, 'manifest.json'), JSON.stringify(manifest));
  return `/${name}/manifest.json`;
}

/** A language whose pages are nearly all removed may have no lexicon left. */
function lexiconsOfOthers({ lexicons }: SearchManifest, language: Language): Record<string, string> {
  return Object.fromEntries(Object.entries(lexicons).filter(([name]) => !name.split('-').includes(language)));
}

async function readJson<Content>(site: string, path: string): Promise<Content> {
  const text = await readFile(join(site, path), 'utf8').catch(() => {
    throw new Error(`The site in ${site} lacks ${path}: was it built with this version?`);
  });
  return JSON.parse(text) as Content;
}
