import type { Blueprint, Language, Page, Sources } from '#catalogue';

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

/** Groups the pages of a blueprint by source commit and orders the groups by the ledger of source commits. */
export function editionsOf({ pages }: Blueprint, sources: Sources): Editions {
  const groups = [...Map.groupBy(pages, commitOf)].flatMap(([commit, [first, ...rest]]): Edition[] =>
    first ? [{ commit, date: sources.get(commit)?.date ?? null, pages: [first, ...rest] }] : [],
  );
  const ordered = groups.every((a, index) =>
    groups.slice(index + 1).every((b) => Boolean(sources.compare(a.commit, b.commit))),
  );
  groups.sort((a, b) =>
    ordered ? (sources.compare(b.commit, a.commit) ?? 0) : b.pages.length - a.pages.length,
  );
  const [first, ...rest] = groups;
  if (!first) throw new RangeError('A blueprint has at least one page.');
  return { editions: [first, ...rest], ordered };
}

/** The source commit that a page was translated from. */
export function commitOf({ frontMatter }: Page): string {
  return frontMatter['source-git-commit'];
}

/** Which of two pages comes from the newer source commit: its language; null when neither or unknown. */
export function leaderOf(a: Page, b: Page, sources: Sources): Language | null {
  const order = sources.compare(commitOf(a), commitOf(b));
  if (!order) return null;
  return order > 0 ? a.language : b.language;
}
