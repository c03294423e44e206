import type { Address } from '#catalogue';
import { changesUpTo } from './changes.ts';
import { type Commit, commitOf, commitsOf } from './commit.ts';
import { type PageKeys, readKeys } from './page-keys.ts';
import { type AddressedChange, PageLines } from './page-lines.ts';
import type { Repository } from './repository.ts';
import { shallowEdge } from './shallow-edge.ts';

/** A page of today, and what of its past is wanted. */
export interface SoughtPage {
  /** Its path in the catalogue, the language first. */
  readonly path: string;
  /** Its `exl-id` in lower case, or null when it has none. */
  readonly exlId: string | null;
  /** The source revisions from which its earlier versions are wanted. */
  readonly sources: ReadonlySet<string>;
}

/** The last version of a page that was a translation of a source revision. */
export interface PageVersion {
  /** Full hash of the source revision. */
  readonly sourceCommit: string;
  /** Path of the page below the root of the repository, as it was then. */
  readonly path: string;
  /** Id of its content, see {@link filesAt}. */
  readonly content: string;
  /** When it was committed: ISO 8601 with an offset. Null where that lies beyond the edge of a shallow clone. */
  readonly date: string | null;
}

/** Where pages stand in the repository. */
export interface PagePlaces {
  /** Path of a folder below the root, out of which nothing is looked at; everything when it is empty. */
  readonly under: string;
  /** The place in the catalogue of the page at a path below the root; null when no page can be there. */
  readonly addressOf: (path: string) => Address | null;
  /** What the past is the past of; `HEAD` when left out. */
  readonly head?: string;
}

/**
 * Finds the earlier versions of pages: for each source revision that is wanted, the newest version that named it in
 * `source-git-commit`. Renames are followed, and so is the `exl-id`: what had it in the same language is the page,
 * wherever it was.
 *
 * @param pages - all pages of the catalogue, so that none gets the past of another one
 * @returns by the page's path in the catalogue, the newest first; pages without any are left out. Null when there is
 *   no history to read: nothing is committed, or the clone is a partial one without the pages of the past.
 */
export async function pageVersions(
  repository: Repository,
  pages: readonly SoughtPage[],
  { under, addressOf, head: revision = 'HEAD' }: PagePlaces,
): Promise<ReadonlyMap<string, readonly PageVersion[]> | null> {
  const head = await commitOf(repository, revision);
  const all = head && (await changesUpTo(repository, head.hash, under));
  if (!all) return null;
  const wanted = pages.filter(({ sources }) => sources.size > 0);
  const languages = new Set(wanted.map(({ path }) => path.split('/')[0]));
  const changes = all.flatMap(({ path, from, ...change }): AddressedChange[] => {
    const address = addressOf(path);
    if (!address || !languages.has(address.language)) return [];
    return [{ ...change, file: path, address, from: from.flatMap((other) => addressOf(other) ?? []) }];
  });
  const keys = await readKeys(
    repository,
    changes.map(({ content }) => content),
  );
  if (!keys) return null;

  const chosen = chooseVersions(wanted, new PageLines(changes, keys, pages), keys);
  const commits = await commitsOf(
    repository,
    [...chosen.values()].flat().map(({ commit }) => commit),
  );
  const edge = await shallowEdge(repository, commits);
  return new Map([...chosen].map(([path, found]) => [path, found.map(describe(commits, edge, keys))]));
}

/** By path of the page, the newest change for each source revision; the newest of these first. */
function chooseVersions(
  pages: readonly SoughtPage[],
  lines: PageLines,
  keys: ReadonlyMap<string, PageKeys>,
): ReadonlyMap<string, readonly AddressedChange[]> {
  const chosen = new Map<string, readonly AddressedChange[]>();
  for (const page of pages) {
    const found = new Map<string, AddressedChange>();
    for (const changes of lines.of(page)) {
      const better = new Map<string, AddressedChange>();
      for (const change of changes) {
        const { sourceCommit = null } = keys.get(change.content) ?? {};
        if (sourceCommit !== null && page.sources.has(sourceCommit) && !found.has(sourceCommit))
          better.set(sourceCommit, change);
      }
      for (const [source, change] of better) found.set(source, change);
    }
    const inOrder = [...found.values()].sort((a, b) => lines.order(b) - lines.order(a));
    if (inOrder.length > 0) chosen.set(page.path, inOrder);
  }
  return chosen;
}

function describe(
  commits: ReadonlyMap<string, Commit>,
  edge: ReadonlySet<string>,
  keys: ReadonlyMap<string, PageKeys>,
): (change: AddressedChange) => PageVersion {
  return ({ commit, file, content }) => ({
    sourceCommit: keys.get(content)?.sourceCommit ?? '',
    path: file,
    content,
    date: edge.has(commit) ? null : (commits.get(commit)?.committerDate ?? null),
  });
}
