import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { APIRoute, GetStaticPaths } from 'astro';
import { contentRoot, imageType } from '#site';
import { loadCatalogue } from '../_store.ts';

export const getStaticPaths = (async () => {
  const { pages } = await loadCatalogue();
  return [...new Set(pages.flatMap(({ images }) => images))].map((path) => ({ params: { path } }));
}) satisfies GetStaticPaths;

/** The images that pages show, from the content folder. */
export const GET: APIRoute = async ({ params: { path = '' } }) =>
  new Response(new Uint8Array(await readFile(join(contentRoot(), path))), {
    headers: { 'content-type': imageType(path) ?? 'application/octet-stream' },
  });
