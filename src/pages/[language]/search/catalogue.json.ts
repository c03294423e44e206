import type { APIRoute, GetStaticPaths } from 'astro';
import { searchCatalogue } from '#site';
import { languagePaths, type LanguageProps, loadCatalogue } from '../../_store.ts';

export const getStaticPaths = (() => languagePaths()) satisfies GetStaticPaths;

/** What the search knows of the catalogue before any index is loaded. */
export const GET: APIRoute<LanguageProps> = async ({ props: { language } }) =>
  Response.json(searchCatalogue(await loadCatalogue(), language));
