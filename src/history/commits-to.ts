import { pathspec } from './pathspec.ts';
import type { Repository } from './repository.ts';

/**
 * The commits of the main line (first parents) that changed a folder, the newest first.
 *
 * @param head - hash of the commit that they lead to, or another name for it
 * @param under - path of the folder below the root; everything when it is empty
 * @returns their hashes; null when Git cannot tell them
 */
export async function commitsTo(
  repository: Repository,
  head: string,
  under: string,
): Promise<readonly string[] | null> {
  const { status, output } = await repository.run(['rev-list', '--first-parent', head, ...pathspec(under)]);
  return status === 'done' ? output.toString('latin1').split('\n').filter(Boolean) : null;
}
