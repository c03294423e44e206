import type { Language } from '#catalogue';
import type { PageEntry } from '../entries.ts';
import { blueprintDriftPath } from '../paths.ts';
import type { SiteCatalogue } from '../site-catalogue.ts';

/** The drift report of a blueprint in a language of the site. */
export interface DriftPage {
  readonly language: Language;
  /** The slug of the blueprint's page in the language, else that of its first page. */
  readonly slug: string;
  /** Id of the blueprint. */
  readonly blueprint: string;
}

const known = new WeakMap<SiteCatalogue, ReadonlyMap<string, readonly DriftPage[]>>();

/** The drift reports of all blueprints that have a page: one in every language, also where it is not translated. */
export function driftPages(catalogue: SiteCatalogue): DriftPage[] {
  return [...pagesByBlueprint(catalogue).values()].flat();
}

/** The address of the drift report of a blueprint in a language; null where it has none. */
export function driftReportPath(
  catalogue: SiteCatalogue,
  blueprint: string,
  language: Language,
): string | null {
  const page = pagesByBlueprint(catalogue)
    .get(blueprint)
    ?.find((each) => each.language === language);
  return page ? blueprintDriftPath(page) : null;
}

function pagesByBlueprint(catalogue: SiteCatalogue): ReadonlyMap<string, readonly DriftPage[]> {
  const pages = known.get(catalogue) ?? findPages(catalogue);
  known.set(catalogue, pages);
  return pages;
}

function findPages(catalogue: SiteCatalogue): ReadonlyMap<string, readonly DriftPage[]> {
  const taken = new Set(catalogue.pages.map(keyOf));
  const pages = new Map<string, DriftPage[]>();
  for (const { blueprint } of catalogue.standings) {
    const [first] = catalogue.translationsOf({ blueprint });
    if (!first) continue;
    const own = catalogue.languages.flatMap((language) => {
      const page = catalogue.translationIn({ blueprint }, language);
      if (page) return [{ language, slug: page.slug, blueprint }];
      // The slug may be that of another blueprint there, whose report then has the address.
      const stand = { language, slug: first.slug };
      if (taken.has(keyOf(stand))) return [];
      taken.add(keyOf(stand));
      return [{ ...stand, blueprint }];
    });
    pages.set(blueprint, own);
  }
  return pages;
}

function keyOf({ language, slug }: Pick<PageEntry, 'language' | 'slug'>): string {
  return `${language}/${slug}`;
}
