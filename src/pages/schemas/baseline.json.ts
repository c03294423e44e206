import type { APIRoute } from 'astro';
import { baselineJsonSchema } from '#catalogue';

/** The schema of the list of known findings, for editors. */
export const GET: APIRoute = () =>
  new Response(`${JSON.stringify(baselineJsonSchema(), null, 2)}\n`, {
    headers: { 'content-type': 'application/schema+json; charset=utf-8' },
  });
