import { languageRow, urlPathOf } from '#catalogue';
import type { PageEntry } from './entries.ts';
import { areaPath, homePath, previewPath } from './paths.ts';
import type { SiteCatalogue } from './site-catalogue.ts';

/**
 * What search engines are told of a page (schema.org, JSON-LD). The work that it translates is not on the site, so
 * that it has the identity of the blueprint and no address; its translations are the pages that there are.
 *
 * @param title - what the list of all blueprints is called
 */
export function articleData(catalogue: SiteCatalogue, page: PageEntry, title: string, site: URL): object {
  const { language, frontMatter, dates } = page;
  const absolute = (path: string): string => new URL(path, site).href;
  const url = absolute(urlPathOf(page));
  const { trail } = catalogue.placeOf(page);
  const translations = catalogue.translationsOf(page).filter((other) => other.language !== language);
  const steps: [name: string, path: string][] = [
    [title, homePath(language)],
    ...trail.map((area): [string, string] => [area.title, areaPath(language, area.id)]),
    [frontMatter.title, urlPathOf(page)],
  ];
  return {
    '@context': 'https://schema.org',
    '@type': 'TechArticle',
    '@id': url,
    headline: frontMatter.title,
    description: frontMatter.description,
    inLanguage: languageRow(language).locale,
    image: absolute(previewPath(page)),
    ...(dates && { dateModified: dates.changed }),
    ...(dates?.published && { datePublished: dates.published }),
    isPartOf: { '@type': 'WebSite', name: 'Isogloss', url: absolute('/') },
    translationOfWork: { '@type': 'TechArticle', '@id': workId(page) },
    ...(translations.length > 0 && {
      workTranslation: translations.map((other) => ({
        '@type': 'TechArticle',
        '@id': absolute(urlPathOf(other)),
        inLanguage: languageRow(other.language).locale,
      })),
    }),
    about: catalogue.applications
      .filter(({ id }) => frontMatter.applications.includes(id))
      .map(({ id, name }) => ({ '@type': 'SoftwareApplication', name: name[language] ?? id })),
    breadcrumb: {
      '@type': 'BreadcrumbList',
      itemListElement: steps.map(([name, path], index) => ({
        '@type': 'ListItem',
        position: index + 1,
        name,
        item: absolute(path),
      })),
    },
  };
}

/** A blueprint that is only known by its path has an identity within the site. */
function workId({ blueprint }: PageEntry): string {
  return blueprint.startsWith('path:')
    ? `#${encodeURIComponent(blueprint.slice(5))}`
    : `urn:uuid:${blueprint}`;
}

/** A value as JSON that can stand in a `script` element: nothing in it ends the element or begins another. */
export function dataBlock(value: object): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}
