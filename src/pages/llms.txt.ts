import type { APIRoute } from 'astro';
import { siteLlms } from '#site';
import { llmsWords } from './_llms-words.ts';
import { loadCatalogue } from './_store.ts';

/** Where programs that read find the texts of each language (llmstxt.org). */
export const GET: APIRoute = async ({ site, url }) =>
  new Response(siteLlms(await loadCatalogue(), llmsWords, site ?? url), {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
