import type { APIRoute, GetStaticPaths } from 'astro';
import { textsIn } from '#i18n';
import { atomFeed } from '#site';
import { languagePaths, type LanguageProps, loadCatalogue } from '../_store.ts';

export const getStaticPaths = (() => languagePaths()) satisfies GetStaticPaths;

/** What is new and changed in a language. */
export const GET: APIRoute<LanguageProps> = async ({ props: { language }, site, url }) => {
  const texts = textsIn(language);
  const words = {
    title: `Isogloss: ${texts('feeds.feedTitle')}`,
    new: texts('feeds.new'),
    changed: texts('feeds.changed'),
  };
  return new Response(atomFeed(await loadCatalogue(), language, words, site ?? url), {
    headers: { 'content-type': 'application/atom+xml; charset=utf-8' },
  });
};
