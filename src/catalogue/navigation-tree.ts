import type { KeyPath } from './yaml-text.ts';

/** A page in the navigation. */
export interface ListedPage {
  readonly kind: 'page';
  readonly slug: string;
  /** What the page is called where it is listed; null where that is the page's own title. */
  readonly title: string | null;
}

/** A link from the navigation to another site. */
export interface ListedLink {
  readonly kind: 'link';
  readonly title: string;
  /** An address with http or https. */
  readonly url: string;
}

/** An area of the catalogue in one language: its title and what is in it, in reading order. */
export interface Area {
  readonly kind: 'area';
  /** The same in every language, and unique in each. */
  readonly id: string;
  readonly title: string;
  readonly entries: readonly NavigationEntry[];
}

/** What a navigation is made of. Pages, links and areas stand beside each other in any order. */
export type NavigationEntry = ListedPage | ListedLink | Area;

/** An entry in its place. */
export interface NavigationStep<Entry extends NavigationEntry = NavigationEntry> {
  readonly entry: Entry;
  /** The areas that it stands in, outermost first. */
  readonly trail: readonly Area[];
  /** Where the entry is in the file. */
  readonly keys: KeyPath;
}

/** All entries in reading order, an area before what is in it. */
export function stepsThrough(
  entries: readonly NavigationEntry[],
  trail: readonly Area[] = [],
  above: KeyPath = [],
): NavigationStep[] {
  return entries.flatMap((entry, index) => {
    const keys = [...above, 'entries', index];
    const inner = entry.kind === 'area' ? stepsThrough(entry.entries, [...trail, entry], keys) : [];
    return [{ entry, trail, keys }, ...inner];
  });
}

/** The pages in the order in which a reader goes through them. */
export function pagesInOrder(entries: readonly NavigationEntry[]): NavigationStep<ListedPage>[] {
  return stepsThrough(entries).flatMap(({ entry, ...place }) =>
    entry.kind === 'page' ? [{ entry, ...place }] : [],
  );
}
