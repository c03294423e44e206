import { Readable } from 'node:stream';
import { type LinkItem, SitemapStream, streamToPromise } from 'sitemap';
import { type Language, urlPathOf } from '#catalogue';
import { areaIds, areaLinks, usedApplications } from './catalogue-pages.ts';
import { driftReportPath } from './drift/drift-pages.ts';
import type { PageEntry } from './entries.ts';
import { guideAddresses } from './guide-addresses.ts';
import { type Alternate, alternatesOf, languageLinksTo, translationLinks } from './language-links.ts';
import {
  applicationPath,
  applicationsPath,
  comparePath,
  driftPath,
  homePath,
  offlinePath,
  searchPath,
  treePath,
} from './paths.ts';
import type { SiteCatalogue } from './site-catalogue.ts';

interface SitemapEntry {
  readonly url: string;
  readonly alternates: readonly Alternate[];
}

/** The kinds of pages that a site has, each with its translations. A further kind is a line here. */
const kinds: readonly ((catalogue: SiteCatalogue) => SitemapEntry[])[] = [
  () => [{ url: '/', alternates: [] }],
  (catalogue) => everywhere(catalogue, homePath, '/'),
  (catalogue) => everywhere(catalogue, searchPath),
  (catalogue) => everywhere(catalogue, offlinePath),
  (catalogue) => everywhere(catalogue, treePath),
  (catalogue) => everywhere(catalogue, applicationsPath),
  (catalogue) =>
    usedApplications(catalogue).flatMap(({ id }) =>
      everywhere(catalogue, (language) => applicationPath(language, id)),
    ),
  areaEntries,
  (catalogue) => everywhere(catalogue, driftPath),
  driftEntries,
  guideAddresses,
  (catalogue) => ofPages(catalogue, catalogue.pages, urlPathOf),
  (catalogue) =>
    ofPages(
      catalogue,
      catalogue.pages.filter((page) => catalogue.translationsOf(page).length > 1),
      comparePath,
    ),
];

/** The sitemap as XML (sitemaps.org, with Google's `xhtml:link` for translations). */
export async function sitemapXml(catalogue: SiteCatalogue, site: URL): Promise<string> {
  const stream = new SitemapStream({
    hostname: site.href,
    xmlns: { news: false, image: false, video: false, xhtml: true },
  });
  const items = kinds
    .flatMap((entries) => entries(catalogue))
    .map(({ url, alternates }) => ({
      url,
      links: alternates.map(({ hreflang, href }): LinkItem => ({ lang: hreflang, url: href })),
    }));
  const xml = await streamToPromise(Readable.from(items).pipe(stream));
  return xml.toString('utf8');
}

/** A page that every language has. */
function everywhere(
  catalogue: SiteCatalogue,
  path: (language: Language) => string,
  fallback?: string,
): SitemapEntry[] {
  const alternates = alternatesOf(languageLinksTo(catalogue, path), fallback);
  return catalogue.languages.map((language) => ({ url: path(language), alternates }));
}

/** A page for each of some pages of the catalogue, with those for its translations. */
function ofPages(
  catalogue: SiteCatalogue,
  pages: readonly PageEntry[],
  path: (page: PageEntry) => string,
): SitemapEntry[] {
  return pages.map((page) => ({
    url: path(page),
    alternates: alternatesOf(translationLinks(catalogue, page, path)),
  }));
}

/** The areas, in the languages that have them. */
function areaEntries(catalogue: SiteCatalogue): SitemapEntry[] {
  return areaIds(catalogue).flatMap((id) => {
    const alternates = alternatesOf(areaLinks(catalogue, id));
    return alternates.flatMap(({ hreflang, href }) =>
      hreflang === 'x-default' ? [] : [{ url: href, alternates }],
    );
  });
}

/** The drift reports of the blueprints. */
function driftEntries(catalogue: SiteCatalogue): SitemapEntry[] {
  return catalogue.standings.flatMap(({ blueprint }) => {
    const links = languageLinksTo(catalogue, (language) => driftReportPath(catalogue, blueprint, language));
    const alternates = alternatesOf(links);
    return links.flatMap(({ href }) => (href ? [{ url: href, alternates }] : []));
  });
}
