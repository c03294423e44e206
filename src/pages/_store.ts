import { getCollection } from 'astro:content';
import type { Language } from '#catalogue';
import { SiteCatalogue } from '#site';

let built: Promise<SiteCatalogue> | null = null;

/** The catalogue in the data store. In `dev` it is read again for every page, since it changes below our feet. */
export function loadCatalogue(): Promise<SiteCatalogue> {
  if (import.meta.env.DEV) return readCatalogue();
  built ??= readCatalogue();
  return built;
}

/** The paths of a page that every language of the site has, for `getStaticPaths`. */
export async function languagePaths(): Promise<{ params: LanguageProps; props: LanguageProps }[]> {
  const { languages } = await loadCatalogue();
  return languages.map((language) => ({ params: { language }, props: { language } }));
}

/** What a page that every language has is made for. */
export type LanguageProps = Readonly<Record<'language', Language>>;

async function readCatalogue(): Promise<SiteCatalogue> {
  const pages = await getCollection('pages');
  const blueprints = await getCollection('blueprints');
  const [catalogue] = await getCollection('catalogue');
  if (!catalogue)
    throw new Error('The data store is empty: the loaders of src/content.config.ts have not run.');
  return new SiteCatalogue({
    pages: pages.map(({ data }) => data),
    blueprints: blueprints.map(({ data }) => data),
    catalogue: [catalogue.data],
  });
}
