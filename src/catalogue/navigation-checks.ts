import { pathOf } from './address.ts';
import type { Diagnostic, Place } from './diagnostic.ts';
import type { Language } from './languages.ts';
import { type NavigationEntry, pagesInOrder, stepsThrough } from './navigation-tree.ts';
import { diagnose } from './rules.ts';
import { suggestion } from './suggestion.ts';
import type { YamlText } from './yaml-text.ts';

/** A navigation as its file has it, and the pages that its language has. */
export interface DeclaredNavigation {
  readonly language: Language;
  /** Path of the file below the content root. */
  readonly path: string;
  readonly yaml: YamlText;
  readonly entries: readonly NavigationEntry[];
  readonly slugs: ReadonlySet<string>;
}

/** The pages that a navigation does not list, sorted. */
export function unlistedSlugs({ entries, slugs }: Pick<DeclaredNavigation, 'entries' | 'slugs'>): string[] {
  const listed = new Set(pagesInOrder(entries).map(({ entry }) => entry.slug));
  return [...slugs].filter((slug) => !listed.has(slug)).sort();
}

/** Tells what does not fit: entries without a page, entries that stand twice, pages that are not listed. */
export function checkNavigation(declared: DeclaredNavigation): Diagnostic[] {
  const unlisted = unlistedSlugs(declared);
  return [
    ...brokenPages(declared, unlisted),
    ...repeatedAreas(declared),
    ...unlisted.map((slug) => unlistedPage(slug, declared)),
  ];
}

function brokenPages(
  { language, path, yaml, entries, slugs }: DeclaredNavigation,
  unlisted: readonly string[],
): Diagnostic[] {
  const listed = new Set<string>();
  return pagesInOrder(entries).flatMap(({ entry: { slug }, keys }) => {
    const place = { path, ...yaml.valuePositionOf([...keys, 'page']) };
    const report = (message: string, help: string) => [
      diagnose('navigation-entry-broken', { message, help }, place),
    ];
    if (listed.has(slug)) return report(`“${slug}” is listed twice.`, 'Keep one of the two entries.');
    listed.add(slug);
    if (slugs.has(slug)) return [];
    return report(
      `“${slug}” has no page in this language.`,
      `${suggestion(slug, unlisted)} Correct the entry, remove it, or add ${pathOf(language, slug)}.`.trim(),
    );
  });
}

function repeatedAreas({ path, yaml, entries }: DeclaredNavigation): Diagnostic[] {
  const places = new Map<string, Place>();
  return stepsThrough(entries).flatMap(({ entry, keys }) => {
    if (entry.kind !== 'area') return [];
    const place = { path, ...yaml.valuePositionOf([...keys, 'id']) };
    const first = places.get(entry.id);
    if (!first) {
      places.set(entry.id, place);
      return [];
    }
    const message = `Two areas have the id “${entry.id}”; the first stands on line ${first.line}.`;
    const help = 'Give one of them another id, the same in every language: links to an area are made of it.';
    return [diagnose('navigation-entry-broken', { message, help }, place, first)];
  });
}

function unlistedPage(slug: string, { language, path }: DeclaredNavigation): Diagnostic {
  return diagnose(
    'navigation-page-unlisted',
    {
      message: `The page is not in ${path}.`,
      help: `Add “${slug}” below its area; until then it stands behind all others.`,
    },
    { path: pathOf(language, slug), line: 1, column: 1 },
    { path, line: 1, column: 1 },
  );
}
