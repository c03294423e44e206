import { type GitObject, readAnswers } from './answers.ts';
import { startGit } from './git.ts';

/**
 * Reads objects of a repository, all through one process of `git cat-file --batch`. It may be asked for many at
 * once: the questions are sent without waiting for the answers.
 */
export class ObjectReader {
  readonly #folder: string;
  #conversation: Conversation | null = null;
  #closed = false;

  /** @param folder - a folder of the repository */
  constructor(folder: string) {
    this.#folder = folder;
  }

  /**
   * Reads an object.
   *
   * @param name - a hash, or another name that Git knows for an object, such as `HEAD:path`
   * @returns null when there is no such object, or it cannot be read
   * @throws Error when the reader is closed
   */
  read(name: string): Promise<GitObject | null> {
    if (this.#closed) throw new Error('The repository is closed.');
    return this.#read(name);
  }

  /** Ends the process once all that has been asked for is read. */
  async close(): Promise<void> {
    this.#closed = true;
    await this.#conversation?.end();
  }

  async #read(name: string): Promise<GitObject | null> {
    while (!this.#closed && isOneLine(name)) {
      const conversation = (this.#conversation ??= new Conversation(this.#folder));
      const answer = await conversation.ask(name);
      if (answer !== 'ended') return answer;
      // Git ends when it meets an object that is damaged or, in a partial clone, not there. It is the first one
      // without an answer; those that were asked for behind it are asked for again.
      if (this.#conversation === conversation) {
        this.#conversation = null;
        return null;
      }
    }
    return null;
  }
}

/** A question is a line; Git takes a carriage return at the end of it away. */
function isOneLine(name: string): boolean {
  return !/[\0\r\n]/.test(name);
}

class Conversation {
  readonly #git;
  readonly #answers;
  readonly #exited: Promise<unknown>;

  constructor(folder: string) {
    this.#git = startGit(folder, ['cat-file', '--batch']);
    this.#answers = readAnswers(this.#git.stdout);
    this.#exited = new Promise((resolve) => this.#git.once('exit', resolve).once('error', resolve));
  }

  async ask(name: string): Promise<GitObject | null | 'ended'> {
    this.#git.stdin.write(`${name}\n`);
    return this.#next();
  }

  async end(): Promise<void> {
    this.#git.stdin.end();
    await this.#next();
    await this.#exited;
  }

  /** The generator keeps those who wait in the order in which they came. */
  async #next(): Promise<GitObject | null | 'ended'> {
    // Where git could not be started, its output is an error.
    const { done, value } = await this.#answers.next().catch(() => ({ done: true, value: null }) as const);
    return done ? 'ended' : value;
  }
}
