import type { APIRoute, GetStaticPaths } from 'astro';
import { textsIn } from '#i18n';
import { driftCsv } from '#site';
import { languagePaths, type LanguageProps, loadCatalogue } from '../_store.ts';

export const getStaticPaths = (() => languagePaths()) satisfies GetStaticPaths;

/** The matrix for spreadsheets. */
export const GET: APIRoute<LanguageProps> = async ({ props: { language }, site, url }) =>
  new Response(driftCsv(await loadCatalogue(), language, textsIn(language), site ?? url), {
    headers: { 'content-type': 'text/csv; charset=utf-8; header=present' },
  });
