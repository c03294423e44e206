import { pathspec } from './pathspec.ts';
import type { Repository } from './repository.ts';

/** A file that a commit brought, changed or renamed. */
export interface Change {
  /** Hash of the commit. */
  readonly commit: string;
  /** Path of the file below the root, after the commit. */
  readonly path: string;
  /** Other paths that the file had before the commit; two when both sides of a merge renamed it. */
  readonly from: readonly string[];
  /** Id of the file's content after the commit. */
  readonly content: string;
}

/** Where a commit takes away and brings more files than this, only those that stayed as they were are found again. */
const mostRenames = 1_000;

/**
 * Lists all changes of files that led to a commit. Of a merge, those that are in none of the merged commits.
 *
 * @param head - hash of the commit
 * @param under - path of a folder below the root; everything when it is empty
 * @returns the changes, the oldest first and none before one that it builds on; null when Git cannot tell them
 */
export async function changesUpTo(
  repository: Repository,
  head: string,
  under: string,
): Promise<readonly Change[] | null> {
  // Without the full history, Git would leave out one of two branches that made the same change.
  const list = ['rev-list', '--reverse', '--date-order', '--full-history', head, ...pathspec(under)];
  const commits = await repository.run(list);
  if (commits.status !== 'done') return null;
  const compare = ['diff-tree', '--stdin', '--root', '-r', '-z', '-M', `-l${mostRenames}`];
  const merges = ['-c', '--combined-all-paths'];
  const changes = await repository.run([...compare, ...merges, ...pathspec(under)], commits.output);
  return changes.status === 'done' ? parseChanges(changes.output.toString()) : null;
}

/**
 * Takes apart what `git diff-tree -z --combined-all-paths` writes, all of it with a NUL behind: the hash of a commit,
 * and for each of its changes a description and the paths.
 */
function parseChanges(text: string): readonly Change[] {
  const changes: Change[] = [];
  const parts = text.split('\0');
  let commit = '';
  for (let at = 0; at < parts.length; at += 1) {
    const part = parts[at] ?? '';
    // As many colons as the commit has parents, for each parent and the commit the modes and the ids, then what
    // has happened to the file since each parent.
    const parents = part.search(/[^:]/);
    if (parents <= 0) {
      commit = part;
      continue;
    }
    const words = part.slice(parents).split(' ');
    const [mode = '', content = '', happened = ''] = [words[parents], words[2 * parents + 1], words.at(-1)];
    const count = parents > 1 ? parents + 1 : happened.startsWith('R') ? 2 : 1;
    const paths = parts.slice(at + 1, at + 1 + count);
    at += count;
    const path = paths.at(-1) ?? '';
    // Regular files only; a file that is gone has the mode 000000.
    if (mode.startsWith('100'))
      changes.push({ commit, path, from: paths.filter((other) => other !== path), content });
  }
  return changes;
}
