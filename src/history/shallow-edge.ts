import { type Commit, commitsOf } from './commit.ts';
import type { Repository } from './repository.ts';

/**
 * The commits whose parents a shallow clone lacks: what they seem to bring may be older.
 *
 * @param commits - those that are asked about, by hash
 * @returns the hashes of some of them; none when the history is whole
 */
export async function shallowEdge(
  repository: Repository,
  commits: ReadonlyMap<string, Commit>,
): Promise<ReadonlySet<string>> {
  if (!repository.shallow) return new Set();
  const all = [...commits.values()];
  const parents = await commitsOf(repository, new Set(all.flatMap((commit) => commit.parents)));
  const beyond = all.filter((commit) => commit.parents.some((parent) => !parents.has(parent)));
  return new Set(beyond.map(({ hash }) => hash));
}
