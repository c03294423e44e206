import type { APIRoute } from 'astro';
import { frontMatterJsonSchema } from '#catalogue';

/** The schema of a page's front matter, for editors. */
export const GET: APIRoute = () =>
  new Response(`${JSON.stringify(frontMatterJsonSchema(), null, 2)}\n`, {
    headers: { 'content-type': 'application/schema+json; charset=utf-8' },
  });
