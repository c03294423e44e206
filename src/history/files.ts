import { commitOf } from './commit.ts';
import { pathspec } from './pathspec.ts';
import type { Repository } from './repository.ts';

/**
 * Lists the files at a revision. Symbolic links and submodules are not among them.
 *
 * @param under - path of a folder or file below the root; everything when it is empty
 * @returns by path below the root, the id of the file's content: equal ids are equal bytes. Null when the
 *   repository has no such revision.
 */
export async function filesAt(
  repository: Repository,
  revision: string,
  under = '',
): Promise<ReadonlyMap<string, string> | null> {
  const commit = await commitOf(repository, revision);
  if (!commit) return null;
  const list = ['ls-tree', '-r', '-z', '--full-tree', commit.hash, ...pathspec(under)];
  const { status, output } = await repository.run(list);
  if (status !== 'done') return null;
  const files = new Map<string, string>();
  for (const entry of output.toString().split('\0')) {
    const [, id, path] = regularFile.exec(entry) ?? [];
    if (id !== undefined && path !== undefined) files.set(path, id);
  }
  return files;
}

/** Mode, type and id, a tab, the path. */
const regularFile = /^100\d{3} blob ([0-9a-f]+)\t(.+)$/s;

const utf8 = new TextDecoder('utf-8', { ignoreBOM: true });

/**
 * Reads a file at a revision. Many may be asked for at once.
 *
 * @param path - path below the root
 * @returns the text, with U+FFFD for what is not UTF-8; null when there is no such file, or it is too large for a page
 */
export async function textAt(repository: Repository, revision: string, path: string): Promise<string | null> {
  const commit = await commitOf(repository, revision);
  const name = commit && (await nameOf(repository, commit.hash, path));
  return name === null ? null : contentOf(repository, name);
}

/**
 * Reads the content of a file. Many may be asked for at once.
 *
 * @param name - id of the content, see {@link filesAt}, or another name for it
 * @returns the text, with U+FFFD for what is not UTF-8; null when there is none, or it is too large for a page
 */
export async function contentOf(repository: Repository, name: string): Promise<string | null> {
  const object = await repository.read(name);
  if (!object || object.type !== 'blob' || object.content.length < object.size) return null;
  return utf8.decode(object.content);
}

/** A name of one line for the content of a file. */
async function nameOf(repository: Repository, commit: string, path: string): Promise<string | null> {
  if (/[\r\n]/.test(path)) return (await filesAt(repository, commit, path))?.get(path) ?? null;
  // Git would take `./` and `../` for steps from the folder that was opened.
  return path.split('/').some((step) => step === '.' || step === '..') ? null : `${commit}:${path}`;
}
