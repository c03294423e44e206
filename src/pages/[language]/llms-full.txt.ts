import type { APIRoute, GetStaticPaths } from 'astro';
import { contentRoot, languageTwins } from '#site';
import { languagePaths, type LanguageProps, loadCatalogue } from '../_store.ts';

export const getStaticPaths = (() => languagePaths()) satisfies GetStaticPaths;

/** The texts of all blueprints of a language, in reading order, as Markdown. */
export const GET: APIRoute<LanguageProps> = async ({ props: { language }, site, url }) =>
  new Response(await languageTwins(contentRoot(), await loadCatalogue(), language, site ?? url), {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
