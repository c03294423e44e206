import type { APIRoute } from 'astro';
import { reportSchema } from '#drift';

/** The schema of the drift report, for the tools that read it. */
export const GET: APIRoute = () =>
  new Response(`${JSON.stringify(reportSchema, null, 2)}\n`, {
    headers: { 'content-type': 'application/schema+json; charset=utf-8' },
  });
