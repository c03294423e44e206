import type { APIRoute, GetStaticPaths } from 'astro';
import { driftJson } from '#site';
import { languagePaths, type LanguageProps, loadCatalogue } from '../_store.ts';

export const getStaticPaths = (() => languagePaths()) satisfies GetStaticPaths;

/** The matrix for programs. */
export const GET: APIRoute<LanguageProps> = async ({ props: { language }, site, url }) =>
  new Response(`${JSON.stringify(driftJson(await loadCatalogue(), language, site ?? url), null, 2)}\n`, {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
