import type { APIRoute } from 'astro';
import { sitemapXml } from '#site';
import { loadCatalogue } from './_store.ts';

/** Every page with its translations, for search engines. */
export const GET: APIRoute = async ({ site, url }) =>
  new Response(await sitemapXml(await loadCatalogue(), site ?? url), {
    headers: { 'content-type': 'application/xml; charset=utf-8' },
  });
