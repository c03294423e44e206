import { resolve } from 'node:path';
import type { GitObject } from './answers.ts';
import { type GitRun, runGit } from './git.ts';
import { ObjectReader } from './object-reader.ts';

/** Why the history of a folder cannot be read. */
export interface Refusal {
  /** `unreadable`: there is a repository that git will not read, such as one that belongs to somebody else. */
  readonly reason: 'git-missing' | 'no-repository' | 'unreadable';
  /** What git says about it, in English; it may have several lines. */
  readonly message: string;
}

/** Where a folder stands in a repository. */
interface Location {
  readonly folder: string;
  readonly root: string;
  readonly prefix: string;
  readonly shallow: boolean;
}

/**
 * Opens the repository that a folder belongs to. Nothing in it is run or changed, whatever its configuration says.
 *
 * @param folder - a folder of a work tree, or a bare repository
 * @returns the repository, to be closed after use; what speaks against it where the history cannot be read
 */
export async function openRepository(folder: string): Promise<Repository | { readonly refusal: Refusal }> {
  const ask = (...args: readonly string[]): Promise<GitRun> =>
    runGit(resolve(folder), ['rev-parse', ...args]);
  const state = await ask('--is-inside-work-tree', '--is-shallow-repository');
  if (state.status !== 'done') return { refusal: refusalOf(state) };
  const [inWorkTree, shallow] = state.output.toString().split('\n');
  const [root, prefix] = await Promise.all([
    ask(inWorkTree === 'true' ? '--show-toplevel' : '--absolute-git-dir'),
    ask('--show-prefix'),
  ]);
  if (root.status !== 'done') return { refusal: refusalOf(root) };
  return new Repository({
    folder: resolve(folder),
    root: onlyLine(root.output),
    prefix: onlyLine(prefix.output),
    shallow: shallow === 'true',
  });
}

/** A Git repository that is read. Its process ends when it is closed, which `await using` does by itself. */
export class Repository implements AsyncDisposable {
  /** The top folder of the work tree; of a bare repository, its own folder. */
  readonly root: string;
  /** Path of the folder that was opened below the root, with a slash at the end; empty for the root itself. */
  readonly prefix: string;
  /** Whether the history is cut off (`git clone --depth`): what is older than its edge is not there. */
  readonly shallow: boolean;
  readonly #folder: string;
  readonly #objects: ObjectReader;

  /** @param location - where the folder stands that is opened, see {@link openRepository} */
  constructor({ folder, root, prefix, shallow }: Location) {
    this.root = root;
    this.prefix = prefix;
    this.shallow = shallow;
    this.#folder = folder;
    this.#objects = new ObjectReader(folder);
  }

  /** Reads an object by its hash or another name for it; null when there is none, see {@link ObjectReader}. */
  read(name: string): Promise<GitObject | null> {
    return this.#objects.read(name);
  }

  /** Runs a command of git in the repository, see {@link runGit}. */
  run(args: readonly string[], input?: Uint8Array): Promise<GitRun> {
    return runGit(this.#folder, args, input);
  }

  /** Ends the process that reads objects, once all that has been asked for is read. */
  close(): Promise<void> {
    return this.#objects.close();
  }

  /** {@inheritDoc Repository.close} */
  [Symbol.asyncDispose](): Promise<void> {
    return this.close();
  }
}

function refusalOf({ status, message }: GitRun): Refusal {
  if (status === 'absent')
    return { reason: 'git-missing', message: 'The program git is not installed, or not on the PATH.' };
  const none = /^fatal: (?:not a git repository|cannot change to)/.test(message);
  return { reason: none ? 'no-repository' : 'unreadable', message: message.replace(/^fatal: /, '') };
}

/** A path that git printed. It may have line feeds itself, so that only the one at the end goes. */
function onlyLine(output: Buffer): string {
  return output.toString().replace(/\n$/, '');
}
