import { type Change, changesUpTo } from './changes.ts';
import { type Commit, commitOf, commitsOf } from './commit.ts';
import { filesAt } from './files.ts';
import { type PageKeys, readKeys } from './page-keys.ts';
import type { Repository } from './repository.ts';
import { shallowEdge } from './shallow-edge.ts';

/** When a page came to be a translation of a source revision. */
export interface Arrival {
  /** Path of the page below the root, at `HEAD`. */
  readonly path: string;
  /** Full hash of the source revision, a commit of another repository. */
  readonly sourceCommit: string;
  /** The oldest commit of this repository in which the page, wherever it was then, named the source revision. */
  readonly arrivedIn: Commit;
}

/**
 * Finds, for each page at `HEAD` and each source revision that it ever named in `source-git-commit`, the commit
 * that brought it. Renames are followed.
 *
 * @param under - path of a folder below the root, out of which nothing is looked at; everything when it is empty
 * @returns the arrivals by page, in the order of their paths, the oldest first. Those that lie beyond the edge of a
 *   shallow clone are not known and left out. Null when there is no history to read: nothing is committed, or
 *   the clone is a partial one without the pages of the past.
 */
export async function arrivals(
  repository: Repository,
  { under = '' }: { readonly under?: string } = {},
): Promise<readonly Arrival[] | null> {
  const head = await commitOf(repository, 'HEAD');
  const files = head && (await filesAt(repository, head.hash, under));
  const changes = head && (await changesUpTo(repository, head.hash, under));
  if (!files || !changes) return null;
  const pageChanges = changes.filter(({ path }) => isPage(path));
  const keys = await readKeys(
    repository,
    pageChanges.map(({ content }) => content),
  );
  if (!keys) return null;

  const firsts = firstChanges(pageChanges, keys);
  const commits = await commitsOf(repository, new Set(pageChanges.map(({ commit }) => commit)));
  const edge = await shallowEdge(repository, commits);
  return [...files.keys()].flatMap((path) =>
    [...(firsts.get(path) ?? [])]
      .sort(([, a], [, b]) => a - b)
      .flatMap(([sourceCommit, index]) => {
        const arrivedIn = commits.get(pageChanges[index]?.commit ?? '');
        return arrivedIn && !edge.has(arrivedIn.hash) ? [{ path, sourceCommit, arrivedIn }] : [];
      }),
  );
}

function isPage(path: string): boolean {
  return /\.(?:mdx?|markdown)$/i.test(path);
}

/** By path and source revision, the index of the change that was the first to bring it. */
function firstChanges(
  changes: readonly Change[],
  keys: ReadonlyMap<string, PageKeys>,
): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const firsts = new Map<string, Map<string, number>>();
  changes.forEach(({ path, from, content }, index) => {
    const own = firsts.get(path) ?? new Map<string, number>();
    firsts.set(path, own);
    const note = (first: number, commit: string): unknown =>
      own.set(commit, Math.min(first, own.get(commit) ?? first));
    for (const earlier of from) firsts.get(earlier)?.forEach(note);
    const { sourceCommit = null } = keys.get(content) ?? {};
    if (sourceCommit !== null) note(index, sourceCommit);
  });
  return firsts;
}
