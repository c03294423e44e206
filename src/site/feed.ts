import { v5 as namedUuid } from 'uuid';
import { x } from 'xastscript';
import { toXml } from 'xast-util-to-xml';
import { type Language, languageRow, urlPathOf } from '#catalogue';
import type { PageDates } from '#past';
import type { PageEntry } from './entries.ts';
import { feedPath, homePath, markdownPath } from './paths.ts';
import type { SiteCatalogue } from './site-catalogue.ts';

/** More than the newest entries would make a feed that readers load again and again a burden. */
const mostEntries = 50;

/** The words of a feed, in its language. */
export interface FeedWords {
  readonly title: string;
  readonly new: string;
  readonly changed: string;
}

/**
 * The feed of a language (Atom, RFC 4287): its blueprints, those first that were new or came to a new edition last.
 * Pages without a date are left out.
 */
export function atomFeed(catalogue: SiteCatalogue, language: Language, words: FeedWords, site: URL): string {
  const absolute = (path: string): string => new URL(path, site).href;
  const pages = datedPages(catalogue, language).slice(0, mostEntries);
  const feed = x(
    'feed',
    { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': languageRow(language).locale },
    x('id', absolute(feedPath(language))),
    x('title', words.title),
    // A feed must say when it changed, also one without entries.
    x('updated', instant(pages[0]?.dates.changed ?? '1970-01-01T00:00:00Z')),
    x('author', {}, x('name', 'Isogloss')),
    x('link', { rel: 'self', type: 'application/atom+xml', href: absolute(feedPath(language)) }),
    x('link', {
      rel: 'alternate',
      type: 'text/html',
      hreflang: language,
      href: absolute(homePath(language)),
    }),
    x('icon', absolute('/favicon.svg')),
    pages.map((page) => {
      const isNew = page.dates.published === page.dates.changed;
      return x(
        'entry',
        {},
        x('id', entryId(page)),
        x('title', page.frontMatter.title),
        x('updated', instant(page.dates.changed)),
        page.dates.published === null ? null : x('published', instant(page.dates.published)),
        x('link', { rel: 'alternate', type: 'text/html', href: absolute(urlPathOf(page)) }),
        x('link', { rel: 'alternate', type: 'text/markdown', href: absolute(markdownPath(page)) }),
        x('category', { term: isNew ? 'new' : 'changed', label: isNew ? words.new : words.changed }),
        categories(catalogue, page).map(({ term, label }) => x('category', { term, label })),
        x('summary', page.frontMatter.description),
      );
    }),
  );
  const instruction = { type: 'instruction', name: 'xml', value: 'version="1.0" encoding="utf-8"' } as const;
  const children = [instruction, { type: 'text', value: '\n' } as const, feed];
  return `${toXml({ type: 'root', children }, { closeEmptyElements: true })}\n`;
}

type DatedPage = PageEntry & { readonly dates: PageDates };

function datedPages({ pages }: SiteCatalogue, language: Language): DatedPage[] {
  return pages
    .filter((page): page is DatedPage => page.language === language && page.dates !== null)
    .toSorted(
      (a, b) =>
        Date.parse(b.dates.changed) - Date.parse(a.dates.changed) ||
        (a.slug < b.slug ? -1 : a.slug === b.slug ? 0 : 1),
    );
}

/** The same wherever the site is and wherever the page moves to: a reader's program knows what it has shown. */
function entryId({ language, blueprint }: PageEntry): string {
  return `urn:uuid:${namedUuid(`isogloss:${language}:${blueprint}`, namedUuid.URL)}`;
}

function categories(catalogue: SiteCatalogue, page: PageEntry): { term: string; label: string }[] {
  const areas = catalogue.placeOf(page).trail.map(({ id, title }) => ({ term: `area:${id}`, label: title }));
  const applications = catalogue.applications
    .filter(({ id }) => page.frontMatter.applications.includes(id))
    .map(({ id, name }) => ({ term: `application:${id}`, label: name[page.language] ?? id }));
  return [...areas, ...applications];
}

/** A moment as RFC 3339 has it, in UTC. */
function instant(date: string): string {
  return new Date(date).toISOString().replace('.000', '');
}
