import { type Application, type Language, urlPathOf } from '#catalogue';
import type { PageEntry } from './entries.ts';
import type { SiteCatalogue } from './site-catalogue.ts';

/** A page about some of the applications that another is about. */
export interface RelatedPage {
  readonly href: string;
  readonly page: PageEntry;
  /** The applications that both are about, in the order of the catalogue. */
  readonly shared: readonly Application[];
}

/** How many are offered: two rows of two. */
const limit = 4;

/**
 * The pages of the same language that share the most with a page. An application that few pages are about tells more
 * than one that stands in most of them. The neighbours in the reading order are left out, since the pager leads there.
 */
export function relatedPages(catalogue: SiteCatalogue, page: PageEntry): RelatedPage[] {
  const pages = pagesByApplication(catalogue, page.language);
  const { previous, next } = catalogue.placeOf(page);
  // By path: a preview reads the catalogue anew for each page.
  const offered = new Set([page, previous?.page, next?.page].map((each) => each?.path));
  const scores = new Map<PageEntry, number>();
  for (const id of new Set(page.frontMatter.applications)) {
    const sharing = pages.get(id) ?? [];
    // How much it tells that a page is about the application: almost nothing where every page is.
    const weight = Math.log((catalogue.countIn(page.language) + 1) / sharing.length);
    for (const other of sharing)
      if (!offered.has(other.path)) scores.set(other, (scores.get(other) ?? 0) + weight);
  }
  const distance = (other: PageEntry): number =>
    Math.abs(catalogue.placeOf(other).number - catalogue.placeOf(page).number);
  return [...scores]
    .sort(
      ([a, scoreA], [b, scoreB]) =>
        scoreB - scoreA || distance(a) - distance(b) || (a.path < b.path ? -1 : 1),
    )
    .slice(0, limit)
    .map(([other]) => ({
      href: urlPathOf(other),
      page: other,
      shared: catalogue.applications.filter(({ id }) =>
        [page, other].every(({ frontMatter }) => frontMatter.applications.includes(id)),
      ),
    }));
}

const indexes = new WeakMap<SiteCatalogue, Map<Language, Map<string, PageEntry[]>>>();

/** The pages of a language by application. Every page of a build asks for them. */
function pagesByApplication(catalogue: SiteCatalogue, language: Language): Map<string, PageEntry[]> {
  const languages = indexes.get(catalogue) ?? new Map<Language, Map<string, PageEntry[]>>();
  indexes.set(catalogue, languages);
  const pages = languages.get(language) ?? index(catalogue, language);
  languages.set(language, pages);
  return pages;
}

function index(catalogue: SiteCatalogue, language: Language): Map<string, PageEntry[]> {
  const pages = new Map<string, PageEntry[]>();
  for (const page of catalogue.pages) {
    if (page.language !== language) continue;
    for (const id of new Set(page.frontMatter.applications)) {
      const sharing = pages.get(id);
      if (sharing) sharing.push(page);
      else pages.set(id, [page]);
    }
  }
  return pages;
}
