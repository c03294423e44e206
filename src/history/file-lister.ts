import type { GitObject } from './answers.ts';
import { commitOf } from './commit.ts';
import type { Repository } from './repository.ts';

/**
 * Lists the files at many revisions of a repository. Unlike {@link filesAt} it starts no process for each, and what
 * is the same in several of them is read once.
 */
export class FileLister {
  readonly #repository: Repository;
  readonly #folders = new Map<string, Promise<readonly Entry[] | null>>();

  constructor(repository: Repository) {
    this.#repository = repository;
  }

  /**
   * Lists the files at a revision. Symbolic links and submodules are not among them.
   *
   * @param under - path of a folder below the root; everything when it is empty
   * @returns by path below the root, the id of the file's content; none where there is no such folder. Null when the
   *   repository has no such revision, or lacks its folders.
   */
  async filesAt(revision: string, under = ''): Promise<ReadonlyMap<string, string> | null> {
    const commit = await commitOf(this.#repository, revision);
    let folder: string | undefined = commit ? `${commit.hash}^{tree}` : undefined;
    if (folder === undefined) return null;
    const steps = under.split('/').filter((step) => step !== '');
    for (const step of steps) {
      const entries = await this.#entries(folder);
      if (!entries) return null;
      folder = entries.find(({ kind, name }) => kind === 'folder' && name === step)?.id;
      if (folder === undefined) return new Map();
    }
    const files = new Map<string, string>();
    const complete = await this.#collect(folder, steps.map((step) => `${step}/`).join(''), files);
    return complete ? files : null;
  }

  async #collect(folder: string, path: string, files: Map<string, string>): Promise<boolean> {
    const entries = await this.#entries(folder);
    for (const { kind, name, id } of entries ?? []) {
      if (kind === 'file') files.set(path + name, id);
      else if (!(await this.#collect(id, `${path}${name}/`, files))) return false;
    }
    return entries !== null;
  }

  #entries(folder: string): Promise<readonly Entry[] | null> {
    const entries =
      this.#folders.get(folder) ??
      this.#repository.read(folder).then((object) => (object?.type === 'tree' ? readTree(object) : null));
    this.#folders.set(folder, entries);
    return entries;
  }
}

/** A file or folder in a folder. */
interface Entry {
  readonly kind: 'file' | 'folder';
  readonly name: string;
  readonly id: string;
}

/** Takes a tree object apart: for each entry its mode, a space, its name, a NUL and the bytes of its id. */
function readTree({ id: { length }, content }: GitObject): Entry[] {
  const entries: Entry[] = [];
  for (let at = 0; at < content.length;) {
    const space = content.indexOf(' ', at);
    const end = content.indexOf(0, space);
    const mode = content.toString('latin1', at, space);
    const name = content.toString('utf8', space + 1, end);
    at = end + 1 + length / 2;
    const id = content.toString('hex', end + 1, at);
    if (mode === '40000') entries.push({ kind: 'folder', name, id });
    else if (mode.startsWith('100')) entries.push({ kind: 'file', name, id });
  }
  return entries;
}
