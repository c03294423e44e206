import type { Language } from '#catalogue';
import { ruleIds } from '#drift';
import { guideIds, hasGuides } from './guides.ts';
import {
  type Alternate,
  alternatesOf,
  type LanguageLink,
  languageLinksTo,
  ruleAlternates,
} from './language-links.ts';
import { guidePath, guidesPath, rulePath, rulesPath } from './paths.ts';
import type { SiteCatalogue } from './site-catalogue.ts';

/** The language switch of a guide, or of a rule's page: the other languages of the catalogue do not have it. */
export function guideLinks(catalogue: SiteCatalogue, path: (language: Language) => string): LanguageLink[] {
  return languageLinksTo(catalogue, (language) => (hasGuides(language) ? path(language) : null));
}

/** A page with its translations. */
interface Address {
  readonly url: string;
  readonly alternates: readonly Alternate[];
}

/** The addresses of the guides and the rules, for the sitemap. */
export function guideAddresses(catalogue: SiteCatalogue): Address[] {
  const guides = [guidesPath, ...guideIds.map((id) => (language: Language) => guidePath(language, id))];
  const rules = [rulesPath, ...ruleIds.map((id) => (language: Language | null) => rulePath(id, language))];
  return [
    ...guides.flatMap((path) => translated(alternatesOf(guideLinks(catalogue, path)))),
    ...rules.flatMap((path) => translated(ruleAlternates(guideLinks(catalogue, path), path(null)))),
  ];
}

function translated(alternates: readonly Alternate[]): Address[] {
  return alternates.flatMap(({ hreflang, href }) =>
    hreflang === 'x-default' ? [] : [{ url: href, alternates }],
  );
}
