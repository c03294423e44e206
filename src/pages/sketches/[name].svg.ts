import type { APIRoute, GetStaticPaths } from 'astro';
import { sketchDiagram } from '#markdown';
import { sketchedDiagrams } from '#site';
import { loadCatalogue } from '../_store.ts';

export const getStaticPaths = (async () => {
  const { pages } = await loadCatalogue();
  return [...sketchedDiagrams(pages)].map(([name, diagram]) => ({ params: { name }, props: { diagram } }));
}) satisfies GetStaticPaths;

/** The small drawings on the cards of the catalogue. */
export const GET: APIRoute<{ diagram: string }> = ({ props: { diagram } }) =>
  new Response(sketchDiagram(diagram), { headers: { 'content-type': 'image/svg+xml' } });
