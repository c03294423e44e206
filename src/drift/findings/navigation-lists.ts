import {
  type Area,
  type Blueprint,
  type Catalogue,
  type Language,
  type NavigationEntry,
  type Place,
  stepsThrough,
} from '#catalogue';
import { neutralUrl } from '../comparison/neutral-url.ts';

/** An entry of a language's navigation, in a form that does not depend on the language. */
export interface ListedEntry {
  /** The same for translations: made of the blueprint's id, the neutral address or the area's id. */
  readonly key: string;
  readonly kind: NavigationEntry['kind'];
  /** The key of the area that it stands in; `area:` outside of all. */
  readonly parent: string;
  /** What readers see. */
  readonly label: string;
  readonly place: Place;
}

/** The navigation of one language. */
export interface NavigationList {
  readonly language: Language;
  /** In reading order. Each key once. */
  readonly entries: readonly ListedEntry[];
  readonly byKey: ReadonlyMap<string, ListedEntry>;
  /** In reading order, by the key of what they stand in. */
  readonly byParent: ReadonlyMap<string, readonly ListedEntry[]>;
}

/** The key of what stands in no area. */
export const outside = 'area:';

/**
 * The navigations of the languages that have declared one. Pages that a language does not have are left out: that they
 * are not translated, or listed by mistake, is told elsewhere.
 */
export function navigationLists({ blueprints, languages, navigation }: Catalogue): NavigationList[] {
  return languages.flatMap((language) => {
    const written = navigation.get(language)?.written;
    if (!written) return [];
    const bySlug = titlesBySlug(blueprints, language);
    const byKey = new Map<string, ListedEntry>();
    for (const { entry, trail, keys } of stepsThrough(written.entries)) {
      const found = describe(entry, bySlug);
      if (!found || byKey.has(found.key)) continue;
      const parent = keyOfArea(trail.at(-1));
      byKey.set(found.key, {
        ...found,
        kind: entry.kind,
        parent,
        place: written.placeOf(placeKeys(entry, keys)),
      });
    }
    const entries = [...byKey.values()];
    return [{ language, entries, byKey, byParent: Map.groupBy(entries, ({ parent }) => parent) }];
  });
}

function keyOfArea(area: Area | undefined): string {
  return `area:${area?.id ?? ''}`;
}

function placeKeys(entry: NavigationEntry, keys: readonly PropertyKey[]): readonly PropertyKey[] {
  return entry.kind === 'page' ? [...keys, 'page'] : [...keys, entry.kind === 'link' ? 'url' : 'id'];
}

function describe(
  entry: NavigationEntry,
  bySlug: ReadonlyMap<string, { readonly id: string; readonly title: string }>,
): Pick<ListedEntry, 'key' | 'label'> | null {
  switch (entry.kind) {
    case 'area':
      return { key: keyOfArea(entry), label: entry.title };
    case 'link':
      return { key: `link:${neutralUrl(entry.url, '')}`, label: entry.title };
    case 'page': {
      const page = bySlug.get(entry.slug);
      return page ? { key: `page:${page.id}`, label: entry.title ?? page.title } : null;
    }
  }
}

function titlesBySlug(
  blueprints: readonly Blueprint[],
  language: Language,
): ReadonlyMap<string, { readonly id: string; readonly title: string }> {
  return new Map(
    blueprints.flatMap(({ id, pages }) =>
      pages
        .filter((page) => page.language === language)
        .map(({ slug, frontMatter: { title } }) => [slug, { id, title }] as const),
    ),
  );
}
