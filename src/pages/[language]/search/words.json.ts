import type { APIRoute, GetStaticPaths } from 'astro';
import { type Language, languageCodes } from '#catalogue';
import { pluralForms, textsIn } from '#i18n';
import type { SearchWords } from '#search/client';

export const getStaticPaths = (() =>
  languageCodes.map((language) => ({ params: { language }, props: { language } }))) satisfies GetStaticPaths;

/** The words of the search, which the browser fetches when a reader wants to search. */
export const GET: APIRoute<{ language: Language }> = ({ props: { language } }) => {
  const texts = textsIn(language);
  const words: SearchWords = {
    label: texts('search.label'),
    placeholder: texts('search.placeholder'),
    hint: texts('search.hint'),
    results: pluralForms(language, 'search', 'results'),
    none: texts('search.none', { query: '{{query}}' }),
    searching: texts('search.searching'),
    error: texts('search.error'),
    offline: texts('search.offline'),
    more: texts('search.more'),
    close: texts('search.close'),
  };
  return Response.json(words);
};
