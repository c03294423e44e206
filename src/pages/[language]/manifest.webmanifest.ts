import type { APIRoute, GetStaticPaths } from 'astro';
import { textsIn } from '#i18n';
import { webManifest } from '#site';
import { languagePaths, type LanguageProps } from '../_store.ts';

export const getStaticPaths = (() => languagePaths()) satisfies GetStaticPaths;

/** What a system needs to know to install a language of the site. */
export const GET: APIRoute<LanguageProps> = ({ props: { language } }) =>
  new Response(`${JSON.stringify(webManifest(language, textsIn(language)('site.description')), null, 2)}\n`, {
    headers: { 'content-type': 'application/manifest+json; charset=utf-8' },
  });
