import { type Area, type Language, type NavigationEntry, pagesInOrder, urlPathOf } from '#catalogue';
import type { PageEntry } from './entries.ts';
import { areaPath } from './paths.ts';
import type { SiteCatalogue } from './site-catalogue.ts';

/** A page in the navigation tree, or a link to another site. */
export interface TreeLink {
  readonly kind: 'page' | 'link';
  readonly href: string;
  readonly title: string;
  /** The page that the tree is shown on. */
  readonly current: boolean;
}

/** An area of the navigation tree. */
export interface TreeArea {
  readonly kind: 'area';
  readonly id: string;
  readonly title: string;
  /** The page that lists what is in the area. */
  readonly href: string;
  /** How many pages it holds, with those of the areas in it. */
  readonly count: number;
  /** What is in it; null where the tree leaves that out. */
  readonly inner: readonly TreeEntry[] | null;
}

/** What a navigation tree is made of. */
export type TreeEntry = TreeLink | TreeArea;

/** The whole tree of a language, in reading order. */
export function wholeTree(catalogue: SiteCatalogue, language: Language): TreeEntry[] {
  return entriesOf({ catalogue, language }, catalogue.navigationOf(language));
}

/**
 * The tree around a page: all areas on the way to it with what is in them, and of all others the title alone, so that a
 * page of a large catalogue weighs no more than one of a small catalogue.
 */
export function treeAround(catalogue: SiteCatalogue, page: PageEntry): TreeEntry[] {
  const { language } = page;
  const around = { page, trail: new Set(catalogue.placeOf(page).trail.map(({ id }) => id)) };
  return entriesOf({ catalogue, language, around }, catalogue.navigationOf(language));
}

interface View {
  readonly catalogue: SiteCatalogue;
  readonly language: Language;
  /** The page that the tree is shown on, with the ids of the areas that lead to it; the whole tree without it. */
  readonly around?: { readonly page: PageEntry; readonly trail: ReadonlySet<string> };
}

function entriesOf(view: View, entries: readonly NavigationEntry[]): TreeEntry[] {
  return entries.flatMap((entry): TreeEntry[] => {
    if (entry.kind === 'area') return areaOf(view, entry);
    if (entry.kind === 'link') return [{ kind: 'link', href: entry.url, title: entry.title, current: false }];
    const page = view.catalogue.pageBySlug(view.language, entry.slug);
    if (!page) return [];
    const title = entry.title ?? page.frontMatter.title;
    return [{ kind: 'page', href: urlPathOf(page), title, current: page.path === view.around?.page.path }];
  });
}

/** An area, or nothing where all its pages are broken. */
function areaOf(view: View, { id, title, entries }: Area): TreeArea[] {
  const { catalogue, language, around } = view;
  const count = pagesInOrder(entries).filter(({ entry }) =>
    catalogue.pageBySlug(language, entry.slug),
  ).length;
  const inner = around && !around.trail.has(id) && count > 0 ? null : entriesOf(view, entries);
  if (inner?.length === 0) return [];
  return [{ kind: 'area', id, title, href: areaPath(language, id), count, inner }];
}
