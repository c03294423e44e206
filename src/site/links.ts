import { addressOf, type Language, pathOf, resolveReference, urlPathOf } from '#catalogue';
import { inReadersLanguage } from './documentation-links.ts';
import type { PageEntry } from './entries.ts';
import type { SiteCatalogue } from './site-catalogue.ts';

/** Where a link in a page leads. */
export interface ResolvedLink {
  readonly href: string;
  /** The language of the page that it leads to, when it is not the reader's. */
  readonly otherLanguage: Language | null;
}

/**
 * Resolves a link in a page. A relative link to another page leads to that page in the reader's language, else to a
 * translation of it.
 *
 * @returns null when the link leads to a page that there is not
 */
export function resolveLink(catalogue: SiteCatalogue, from: PageEntry, url: string): ResolvedLink | null {
  if (url.startsWith('#')) return { href: url, otherLanguage: null };
  const reference = resolveReference(from.path, url);
  if (!reference) return { href: inReadersLanguage(url, from.language), otherLanguage: null };
  const address = addressOf(reference.path);
  if (!address) return null;
  const target = findPage(catalogue, from.language, address.slug, reference.path);
  if (!target) return null;
  const fragment = reference.fragment ? `#${encodeURIComponent(reference.fragment)}` : '';
  const otherLanguage = target.language === from.language ? null : target.language;
  return { href: urlPathOf(target) + fragment, otherLanguage };
}

/** The page meant by a link: the reader's language first, then the file that is named, then any translation. */
function findPage(
  catalogue: SiteCatalogue,
  language: Language,
  slug: string,
  path: string,
): PageEntry | undefined {
  const own = catalogue.pageBySlug(language, slug);
  if (own) return own;
  const candidates = [path, ...catalogue.languages.map((other) => pathOf(other, slug))];
  const known = candidates.flatMap((candidate) => catalogue.pageAt(candidate) ?? [])[0];
  return known && (catalogue.translationIn(known, language) ?? known);
}
