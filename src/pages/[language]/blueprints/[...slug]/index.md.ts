import type { APIRoute, GetStaticPaths } from 'astro';
import { contentRoot, type PageEntry, readMarkdownTwin } from '#site';
import { loadCatalogue } from '../../../_store.ts';

export const getStaticPaths = (async () => {
  const { pages } = await loadCatalogue();
  return pages.map((page) => ({ params: { language: page.language, slug: page.slug }, props: { page } }));
}) satisfies GetStaticPaths;

type Props = Readonly<Record<'page', PageEntry>>;

/** A page as Markdown, for programs that read. */
export const GET: APIRoute<Props> = async ({ props: { page }, site, url }) =>
  new Response(await readMarkdownTwin(contentRoot(), await loadCatalogue(), page, site ?? url), {
    headers: { 'content-type': 'text/markdown; charset=utf-8' },
  });
