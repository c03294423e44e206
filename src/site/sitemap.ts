import { Readable } from 'node:stream';
import { type LinkItem, SitemapStream, streamToPromise } from 'sitemap';
import { type Language, urlPathOf } from '#catalogue';
import { areaIds, areaLinks, usedApplications } from './catalogue-pages.ts';
import { guideIds, hasGuides } from './guides.ts';
import {
  type Alternate,
  alternatesOf,
  languageLinksTo,
  ruleAlternates,
  translationLinks,
} from './language-links.ts';
import {
  applicationPath,
  applicationsPath,
  guidePath,
  guidesPath,
  homePath,
  rulesPath,
  searchPath,
} from './paths.ts';
import type { SiteCatalogue } from './site-catalogue.ts';

interface SitemapEntry {
  readonly url: string;
  readonly alternates: readonly Alternate[];
}

/** The addresses of a catalogue's site, each with its translations: homes, search pages, blueprints. */
function sitemapEntries(catalogue: SiteCatalogue): SitemapEntry[] {
  const everywhere = (path: (language: Language) => string, fallback?: string): SitemapEntry[] => {
    const alternates = alternatesOf(languageLinksTo(catalogue, path), fallback);
    return catalogue.languages.map((language) => ({ url: path(language), alternates }));
  };
  return [
    { url: '/', alternates: [] },
    ...everywhere(homePath, '/'),
    ...everywhere(searchPath),
    ...everywhere(applicationsPath),
    ...usedApplications(catalogue).flatMap(({ id }) =>
      everywhere((language) => applicationPath(language, id)),
    ),
    ...areaIds(catalogue).flatMap((id) => {
      const alternates = alternatesOf(areaLinks(catalogue, id));
      return alternates.flatMap(({ hreflang, href }) =>
        hreflang === 'x-default' ? [] : [{ url: href, alternates }],
      );
    }),
    ...guideEntries(catalogue),
    ...catalogue.pages.map((page) => ({
      url: urlPathOf(page),
      alternates: alternatesOf(translationLinks(catalogue, page)),
    })),
  ];
}

/** The sitemap as XML (sitemaps.org, with Google's `xhtml:link` for translations). */
export async function sitemapXml(catalogue: SiteCatalogue, site: URL): Promise<string> {
  const stream = new SitemapStream({
    hostname: site.href,
    xmlns: { news: false, image: false, video: false, xhtml: true },
  });
  const items = sitemapEntries(catalogue).map(({ url, alternates }) => ({
    url,
    links: alternates.map(({ hreflang, href }): LinkItem => ({ lang: hreflang, url: href })),
  }));
  const xml = await streamToPromise(Readable.from(items).pipe(stream));
  return xml.toString('utf8');
}

/** The guides and the lists of the rules, in the languages that they are written in. */
function guideEntries(catalogue: SiteCatalogue): SitemapEntry[] {
  const paths = [
    guidesPath,
    ...guideIds.map((id) => (language: Language) => guidePath(language, id)),
    rulesPath,
  ];
  return paths.flatMap((path) => {
    const links = languageLinksTo(catalogue, (language) => (hasGuides(language) ? path(language) : null));
    const alternates = path === rulesPath ? ruleAlternates(links, rulesPath(null)) : alternatesOf(links);
    return links.flatMap(({ href }) => (href ? [{ url: href, alternates }] : []));
  });
}
