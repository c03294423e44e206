import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { runGit } from './git.ts';

/**
 * Names what can be read from the repository of a folder: its commits, whatever refers to them, and where a shallow
 * history is cut off. Where there is no repository, or no Git, that is a state, too.
 */
export async function repositoryState(folder: string): Promise<string> {
  const at = resolve(folder);
  const [head, references, shallow] = await Promise.all([
    runGit(at, ['rev-parse', 'HEAD']),
    runGit(at, ['for-each-ref', '--format=%(objectname)']),
    runGit(at, ['rev-parse', '--git-path', 'shallow']),
  ]);
  const edge = await readFile(resolve(at, shallow.output.toString().trimEnd()), 'utf8').catch(() => '');
  return [head.status, head.output.toString(), references.output.toString(), edge].join('\n');
}
