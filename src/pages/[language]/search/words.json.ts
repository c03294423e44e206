import type { APIRoute, GetStaticPaths } from 'astro';
import { pluralForms, textsIn } from '#i18n';
import type { SearchWords } from '#search/client';
import { languagePaths, type LanguageProps } from '../../_store.ts';

export const getStaticPaths = (() => languagePaths()) satisfies GetStaticPaths;

/** The words of the search, which the browser fetches when a reader wants to search. */
export const GET: APIRoute<LanguageProps> = ({ props: { language } }) => {
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
