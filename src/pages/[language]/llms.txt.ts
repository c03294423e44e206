import type { APIRoute, GetStaticPaths } from 'astro';
import { languageLlms } from '#site';
import { llmsWords } from '../_llms-words.ts';
import { languagePaths, type LanguageProps, loadCatalogue } from '../_store.ts';

export const getStaticPaths = (() => languagePaths()) satisfies GetStaticPaths;

/** The blueprints of a language for programs that read. */
export const GET: APIRoute<LanguageProps> = async ({ props: { language }, site, url }) =>
  new Response(languageLlms(await loadCatalogue(), language, llmsWords(language), site ?? url), {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
