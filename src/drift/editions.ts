import type { Blueprint, Page, Sources } from '#catalogue';

/** The pages of a blueprint that were translated from one source commit. */
export interface Edition {
  readonly commit: string;
  /** When the commit was made, ISO 8601; null when the ledger does not know it. */
  readonly date: string | null;
  readonly pages: readonly [Page, ...Page[]];
}

/** The editions of a blueprint. */
export interface Editions {
  /** Newest first; where the ledger lacks a commit, the largest first. */
  readonly editions: readonly [Edition, ...Edition[]];
  /** The ledger knows all commits and their dates differ, so that the first edition leads. */
  readonly ordered: boolean;
}

/**
 * Groups the pages of a blueprint by source commit and orders the groups.
 *
 * @param order - of two commits, see {@link orderOf}; by the ledger alone unless told otherwise
 */
export function editionsOf(
  { pages }: Blueprint,
  sources: Sources,
  order = (first: string, second: string): number | null => sources.compare(first, second),
): Editions {
  const groups = [...Map.groupBy(pages, commitOf)].flatMap(([commit, [first, ...rest]]): Edition[] =>
    first ? [{ commit, date: sources.get(commit)?.date ?? null, pages: [first, ...rest] }] : [],
  );
  const ordered = groups.every((a, index) =>
    groups.slice(index + 1).every((b) => Boolean(order(a.commit, b.commit))),
  );
  groups.sort((a, b) => (ordered ? (order(b.commit, a.commit) ?? 0) : b.pages.length - a.pages.length));
  const [first, ...rest] = groups;
  if (!first) throw new RangeError('A blueprint has at least one page.');
  return { editions: [first, ...rest], ordered };
}

/** The source commit that a page was translated from. */
export function commitOf({ frontMatter }: Page): string {
  return frontMatter['source-git-commit'];
}
