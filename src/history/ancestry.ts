import { commitOf } from './commit.ts';
import type { Repository } from './repository.ts';

/** What the first of two commits is to the second. */
export type Ancestry = 'same' | 'ancestor' | 'descendant' | 'unrelated';

/** Tells what the first of two commits is to the second; null when that cannot be told. */
export type TellAncestry = (first: string, second: string) => Ancestry | null;

/**
 * Reads the history that leads to some commits, so that it can be told which of them came first.
 *
 * @param revisions - hashes, branches, tags or other names, see {@link commitOf}
 * @returns what tells it of any two of them: `unrelated` when neither leads to the other, null when the repository
 *   lacks one of them, or the history that might link them
 */
export async function ancestries(repository: Repository, revisions: Iterable<string>): Promise<TellAncestry> {
  const names = [...new Set(revisions)];
  const commits = await Promise.all(names.map((name) => commitOf(repository, name)));
  const hashes = new Map(
    names.flatMap((name, index) => (commits[index] ? [[name, commits[index].hash]] : [])),
  );
  const graph = await readGraph(repository, [...hashes.values()]);
  return (first, second) => {
    const [a, b] = [hashes.get(first), hashes.get(second)];
    if (a === undefined || b === undefined || !graph) return null;
    if (a === b) return 'same';
    if (graph.leadsTo(a, b)) return 'ancestor';
    if (graph.leadsTo(b, a)) return 'descendant';
    return repository.shallow ? null : 'unrelated';
  };
}

async function readGraph(repository: Repository, hashes: readonly string[]): Promise<CommitGraph | null> {
  if (hashes.length === 0) return null;
  const list = ['rev-list', '--topo-order', '--parents', '--stdin'];
  const { status, output } = await repository.run(list, Buffer.from(`${hashes.join('\n')}\n`));
  return status === 'done' ? new CommitGraph(output.toString('latin1')) : null;
}

/** Commits with their parents, by their place in an order in which parents stand behind their children. */
class CommitGraph {
  readonly #places = new Map<string, number>();
  readonly #parents: number[][];

  /** @param lines - a line a commit, its hash and those of its parents, as `git rev-list --topo-order --parents` writes them */
  constructor(lines: string) {
    const commits = lines
      .trimEnd()
      .split('\n')
      .map((line) => line.split(' '));
    commits.forEach(([hash = ''], place) => this.#places.set(hash, place));
    this.#parents = commits.map(([, ...parents]) =>
      parents.flatMap((parent) => this.#places.get(parent) ?? []),
    );
  }

  /** Tells whether a commit is an ancestor of another one. */
  leadsTo(ancestor: string, descendant: string): boolean {
    const [goal = 0, start = 0] = [this.#places.get(ancestor), this.#places.get(descendant)];
    const seen = new Set<number>();
    const open = [start];
    for (let place = open.pop(); place !== undefined; place = open.pop()) {
      if (place === goal) return true;
      for (const parent of this.#parents[place] ?? []) {
        // What stands behind the goal cannot lead back to it.
        if (parent > goal || seen.has(parent)) continue;
        seen.add(parent);
        open.push(parent);
      }
    }
    return false;
  }
}
