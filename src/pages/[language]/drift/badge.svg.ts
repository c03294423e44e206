import type { APIRoute, GetStaticPaths } from 'astro';
import { languageRow } from '#catalogue';
import { formatShare, textsIn } from '#i18n';
import { badgeSvg, driftOverview, shareInSync } from '#site';
import { languagePaths, type LanguageProps, loadCatalogue } from '../../_store.ts';

export const getStaticPaths = (() => languagePaths()) satisfies GetStaticPaths;

/** How much of a language is in sync, to be shown on other sites. */
export const GET: APIRoute<LanguageProps> = async ({ props: { language } }) => {
  const { languages } = driftOverview(await loadCatalogue(), language);
  const summary = languages.find((each) => each.language === language);
  const share = summary ? shareInSync(summary) : 1;
  const { name: label, locale } = languageRow(language);
  const value = textsIn(language)('drift.download.inSync', { share: formatShare(language, share * 100) });
  return new Response(badgeSvg({ label, value, locale, share }), {
    headers: { 'content-type': 'image/svg+xml; charset=utf-8' },
  });
};
