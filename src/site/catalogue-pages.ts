import { type Application, stepsThrough } from '#catalogue';
import { type LanguageLink, languageLinksTo } from './language-links.ts';
import { areaPath } from './paths.ts';
import type { SiteCatalogue } from './site-catalogue.ts';

/** The applications that a blueprint uses. Every language has a page about each. */
export function usedApplications({ applications, pages }: SiteCatalogue): Application[] {
  const used = new Set(pages.flatMap(({ frontMatter }) => frontMatter.applications));
  return applications.filter(({ id }) => used.has(id));
}

/** The ids of all areas, in the order in which the languages have them. */
export function areaIds(catalogue: SiteCatalogue): string[] {
  return [
    ...new Set(
      catalogue.languages.flatMap((language) =>
        stepsThrough(catalogue.navigationOf(language)).flatMap(({ entry }) =>
          entry.kind === 'area' ? [entry.id] : [],
        ),
      ),
    ),
  ];
}

/** The language switch of an area's page: to the languages whose navigation has the area. */
export function areaLinks(catalogue: SiteCatalogue, id: string): LanguageLink[] {
  return languageLinksTo(catalogue, (language) => areaPath(language, id)).map((link) => {
    const steps = stepsThrough(catalogue.navigationOf(link.language));
    return steps.some(({ entry }) => entry.kind === 'area' && entry.id === id)
      ? link
      : { ...link, href: null };
  });
}
