import type { APIRoute } from 'astro';
import { loadCatalogue } from './_store.ts';

/** The outcome of the drift check, as `isogloss check --reporter json` writes it. */
export const GET: APIRoute = async () =>
  new Response(`${JSON.stringify((await loadCatalogue()).report, null, 2)}\n`, {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
