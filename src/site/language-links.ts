import { type Language, languageRow, urlPathOf } from '#catalogue';
import type { DriftState } from './drift/states.ts';
import type { PageEntry } from './entries.ts';
import type { SiteCatalogue } from './site-catalogue.ts';

/** One entry of the language switch. */
export interface LanguageLink {
  readonly language: Language;
  /** The language's name in the language itself. */
  readonly name: string;
  readonly locale: string;
  /** Null when what is shown does not exist in that language. */
  readonly href: string | null;
  /** How the blueprint stands in that language; absent on pages of other kinds. */
  readonly state?: DriftState;
}

/**
 * The language switch of a page that every language of the site has, such as its home.
 *
 * @param path - null for a language that lacks the page
 */
export function languageLinksTo(
  catalogue: SiteCatalogue,
  path: (language: Language) => string | null,
): LanguageLink[] {
  return catalogue.languages.map((language) => linkIn(language, path(language)));
}

/**
 * The language switch of a blueprint's page: to the same blueprint, whatever its slug is there, with a word on how that
 * stands.
 *
 * @param pathOf - the address of what is shown of a page; its text unless told otherwise
 */
export function translationLinks(
  catalogue: SiteCatalogue,
  page: PageEntry,
  pathOf: (page: PageEntry) => string = urlPathOf,
): LanguageLink[] {
  return catalogue.languages.map((language) => {
    const translation = catalogue.translationIn(page, language);
    const state = catalogue.stateIn(page, language);
    return { ...linkIn(language, translation ? pathOf(translation) : null), ...(state && { state }) };
  });
}

function linkIn(language: Language, href: string | null): LanguageLink {
  const { name, locale } = languageRow(language);
  return { language, name, locale, href };
}

/** A translation of a page, for search engines. */
export interface Alternate {
  /** Language code, or `x-default` for readers of other languages. */
  readonly hreflang: string;
  readonly href: string;
}

/**
 * The `hreflang` alternates of a page. Codes are without region: the Spanish texts are for all who read Spanish.
 *
 * @param fallback - for readers of other languages; the first translation when left out
 */
export function alternatesOf(links: readonly LanguageLink[], fallback?: string): Alternate[] {
  const alternates = links.flatMap(({ language, href }) => (href ? [{ hreflang: language, href }] : []));
  const href = fallback ?? alternates[0]?.href;
  return href ? [...alternates, { hreflang: 'x-default', href }] : alternates;
}

/** The `hreflang` alternates of a page about the rules, which is there in English, too: for all other readers. */
export function ruleAlternates(links: readonly LanguageLink[], english: string): Alternate[] {
  return [{ hreflang: 'en', href: english }, ...alternatesOf(links, english)];
}
