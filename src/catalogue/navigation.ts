import { z } from 'zod';
import { pathOf } from './address.ts';
import { readDataFile } from './data-file.ts';
import type { Diagnostic, TextFile } from './diagnostic.ts';
import type { Language } from './languages.ts';
import { diagnose } from './rules.ts';
import { suggestion } from './suggestion.ts';

/** An area of the catalogue in one language: its title and, in order, its pages and the areas within it. */
export interface Area {
  /** The same in every language. */
  readonly id: string;
  readonly title: string;
  /** Slugs of the pages, in reading order. */
  readonly pages: readonly string[];
  readonly areas: readonly Area[];
}

/** The ordered tree of areas of one language. */
export interface Navigation {
  readonly areas: readonly Area[];
  /** Tells whether the language has a `navigation.yaml`, and so has declared which pages it is made of. */
  readonly declared: boolean;
}

const areaSchema: z.ZodType<Area> = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'expected lower-case words joined by hyphens'),
  title: z.string().trim().min(1),
  pages: z.array(z.string().trim().min(1)).default([]),
  get areas() {
    return z.array(areaSchema).default([]);
  },
});

const navigationSchema = z.strictObject({ areas: z.array(areaSchema) });

/** Where the navigation of a language is. */
export function navigationPath(language: Language): string {
  return `${language}/navigation.yaml`;
}

/**
 * Reads a language's `navigation.yaml` and compares it with the pages that there are.
 * A language without the file gets areas from its folders, and nothing is reported.
 *
 * @param slugs - the slugs of the language's pages
 */
export function readNavigation(
  language: Language,
  file: TextFile | undefined,
  slugs: ReadonlySet<string>,
): { navigation: Navigation; diagnostics: readonly Diagnostic[] } {
  const { value, yaml, diagnostics: faults } = readDataFile(file, navigationSchema);
  if (!file || !value || !yaml) {
    return { navigation: { areas: areasOfFolders(slugs), declared: false }, diagnostics: faults };
  }
  const diagnostics: Diagnostic[] = [...faults];
  const listed = new Set<string>();
  const visit = (area: Area, path: readonly PropertyKey[]): void => {
    area.pages.forEach((slug, index) => {
      const place = { path: file.path, ...yaml.valuePositionOf([...path, 'pages', index]) };
      const report = (message: string, help: string) =>
        diagnostics.push(diagnose('navigation-entry-broken', { message, help }, place));
      if (listed.has(slug)) report(`“${slug}” is listed twice.`, 'Keep one of the two entries.');
      else if (!slugs.has(slug)) {
        const unlisted = [...slugs].filter((known) => !listed.has(known));
        report(
          `“${slug}” has no page in this language.`,
          `${suggestion(slug, unlisted)} Correct the entry, remove it, or add ${pathOf(language, slug)}.`.trim(),
        );
      }
      listed.add(slug);
    });
    area.areas.forEach((inner, index) => {
      visit(inner, [...path, 'areas', index]);
    });
  };
  value.areas.forEach((area, index) => {
    visit(area, ['areas', index]);
  });

  const unlisted = [...slugs].filter((slug) => !listed.has(slug)).sort();
  for (const slug of unlisted) {
    diagnostics.push(
      diagnose(
        'navigation-page-unlisted',
        {
          message: `The page is not in ${file.path}.`,
          help: `Add “${slug}” below its area; until then it stands in an area of its folder's name.`,
        },
        { path: pathOf(language, slug), line: 1, column: 1 },
        { path: file.path, line: 1, column: 1 },
      ),
    );
  }
  const areas = prune(value.areas, slugs);
  return {
    navigation: { areas: [...areas, ...areasOfFolders(new Set(unlisted))], declared: true },
    diagnostics,
  };
}

/** The tree without entries that have no page, and each page once. */
function prune(areas: readonly Area[], slugs: ReadonlySet<string>, seen = new Set<string>()): Area[] {
  return areas
    .map((area) => ({
      ...area,
      pages: area.pages.filter((slug) => slugs.has(slug) && !seen.has(slug) && seen.add(slug)),
      areas: prune(area.areas, slugs, seen),
    }))
    .filter(({ pages, areas: inner }) => pages.length > 0 || inner.length > 0);
}

/** One area a folder, titled by the folder's name in words. Pages at the root come last, in an area without title. */
function areasOfFolders(slugs: ReadonlySet<string>): Area[] {
  const folders = Map.groupBy([...slugs].sort(), (slug) => slug.split('/').slice(0, -1).join('/'));
  return [...folders]
    .sort(([a], [b]) => (a === '' ? 1 : b === '' ? -1 : a < b ? -1 : 1))
    .map(([folder, pages]) => {
      const name = folder.split('/').at(-1) ?? '';
      return {
        id: folder.replaceAll('/', '-'),
        title: capitalize(name.replaceAll(/[-_]+/g, ' ')),
        pages,
        areas: [],
      };
    });
}

function capitalize(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
