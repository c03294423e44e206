import { type Language, languageRow } from '#catalogue';
import type { SiteCatalogue } from './site-catalogue.ts';
import { standingOf } from './standing.ts';

/** How many blueprints of an application there are in a language. */
export interface CoverageCell {
  readonly language: Language;
  readonly count: number;
  /** How many of them have a newer edition in another language. */
  readonly behind: number;
}

/** An application in all languages. */
export interface CoverageRow {
  readonly application: string;
  /** In the reader's language. */
  readonly name: string;
  /** How many blueprints there are in any language. */
  readonly count: number;
  readonly cells: readonly CoverageCell[];
}

/** Which languages have how much of the catalogue. */
export interface Coverage {
  /** The applications that a blueprint uses, by the alphabet of the reader's language. */
  readonly rows: readonly CoverageRow[];
  /** The whole catalogue in each language, whatever the blueprints use. */
  readonly total: Pick<CoverageRow, 'count' | 'cells'>;
}

/** Counts the blueprints of each application in each language. */
export function coverageOf(catalogue: SiteCatalogue, language: Language): Coverage {
  const { compare } = new Intl.Collator(languageRow(language).locale);
  const rows = catalogue.applications.flatMap(({ id, name }) => {
    const row = countWith(catalogue, (applications) => applications.includes(id));
    return row.count > 0
      ? [{ application: id, name: name[language] ?? Object.values(name)[0] ?? id, ...row }]
      : [];
  });
  return { rows: rows.sort((a, b) => compare(a.name, b.name)), total: countWith(catalogue, () => true) };
}

function countWith(
  catalogue: SiteCatalogue,
  fits: (applications: readonly string[]) => boolean,
): Coverage['total'] {
  const pages = catalogue.pages.filter(({ frontMatter }) => fits(frontMatter.applications));
  const cells = catalogue.languages.map((language): CoverageCell => {
    const own = pages.filter((page) => page.language === language);
    const behind = own.filter(
      (page) => standingOf(catalogue.blueprintOf(page), language).ahead.length > 0,
    ).length;
    return { language, count: own.length, behind };
  });
  return { count: new Set(pages.map(({ blueprint }) => blueprint)).size, cells };
}
