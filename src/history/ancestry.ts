import { commitOf } from './commit.ts';
import type { Repository } from './repository.ts';

/** What the first of two commits is to the second. */
export type Ancestry = 'same' | 'ancestor' | 'descendant' | 'unrelated';

/**
 * Tells which of two commits came first.
 *
 * @param first - a revision, see {@link commitOf}
 * @param second - another one
 * @returns what the first is to the second: `unrelated` when neither leads to the other. Null when it cannot be
 *   told: the repository lacks one of them, or the history that might link them.
 */
export async function ancestry(
  repository: Repository,
  first: string,
  second: string,
): Promise<Ancestry | null> {
  const [a, b] = await Promise.all([commitOf(repository, first), commitOf(repository, second)]);
  if (!a || !b) return null;
  if (a.hash === b.hash) return 'same';
  const count = ['rev-list', '--count', '--left-right', `${a.hash}...${b.hash}`, '--'];
  const { status, output } = await repository.run(count);
  if (status !== 'done') return null;
  const [onlyFirst, onlySecond] = output.toString().trim().split('\t');
  if (onlyFirst === '0') return 'ancestor';
  if (onlySecond === '0') return 'descendant';
  return repository.shallow ? null : 'unrelated';
}
