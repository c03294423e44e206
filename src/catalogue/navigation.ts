import type { Diagnostic, Place, TextFile } from './diagnostic.ts';
import type { Language } from './languages.ts';
import { checkNavigation, unlistedSlugs } from './navigation-checks.ts';
import { readNavigationFile } from './navigation-file.ts';
import { entriesOfFolders } from './navigation-folders.ts';
import type { NavigationEntry } from './navigation-tree.ts';
import type { KeyPath } from './yaml-text.ts';

/** A navigation as its file has it. */
export interface WrittenNavigation {
  readonly entries: readonly NavigationEntry[];
  /** Where the value at a path of keys stands. */
  placeOf(keys: KeyPath): Place;
}

/** The ordered tree of pages, areas and links of one language. */
export interface Navigation {
  readonly entries: readonly NavigationEntry[];
  /** Tells whether the language has a `navigation.yaml`, and so has declared which pages it is made of. */
  readonly declared: boolean;
  /** What the file says, with pages that there are not; null where there is none, or one that cannot be used. */
  readonly written: WrittenNavigation | null;
}

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
  const { value, yaml, diagnostics } = readNavigationFile(file);
  if (!file || !value || !yaml) {
    const entries = withOwnIds(entriesOfFolders(slugs));
    return { navigation: { entries, declared: false, written: null }, diagnostics };
  }
  const declared = { language, path: file.path, yaml, entries: value.entries, slugs };
  const shown = [...prune(value.entries, slugs), ...entriesOfFolders(unlistedSlugs(declared))];
  return {
    navigation: {
      entries: withOwnIds(shown),
      declared: true,
      written: {
        entries: value.entries,
        placeOf: (keys) => ({ path: file.path, ...yaml.valuePositionOf(keys) }),
      },
    },
    diagnostics: [...diagnostics, ...checkNavigation(declared)],
  };
}

/** The tree without pages that are not there and areas with nothing in them, and with each page once. */
function prune(
  entries: readonly NavigationEntry[],
  slugs: ReadonlySet<string>,
  seen = new Set<string>(),
): NavigationEntry[] {
  return entries.flatMap((entry): NavigationEntry[] => {
    if (entry.kind === 'link') return [entry];
    if (entry.kind === 'page') {
      if (!slugs.has(entry.slug) || seen.has(entry.slug)) return [];
      seen.add(entry.slug);
      return [entry];
    }
    const inner = prune(entry.entries, slugs, seen);
    return inner.length > 0 ? [{ ...entry, entries: inner }] : [];
  });
}

/** The tree with a number behind each id that an area before it has: links to areas are made of them. */
function withOwnIds(entries: readonly NavigationEntry[], taken = new Set<string>()): NavigationEntry[] {
  return entries.map((entry) => {
    if (entry.kind !== 'area') return entry;
    let { id } = entry;
    for (let number = 2; taken.has(id); number++) id = `${entry.id}-${number}`;
    taken.add(id);
    return { ...entry, id, entries: withOwnIds(entry.entries, taken) };
  });
}
