import { hash, randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Files of other content folders are kept, but not for ever: the newest of them. */
const mostFiles = 32;

/** What was being written longer ago than this was left by a process that ended. */
const abandonedAfterMilliseconds = 60 * 60 * 1000;

/**
 * A folder of values that are costly to find out. What is in it helps or is ignored: a file that is damaged, or written
 * by another version, is as good as none, and a folder that cannot be used is no fault.
 */
export class CacheFolder {
  readonly #folder: string;
  readonly #version: string;

  /** @param version - names the form and the origin of the values: those of other versions are not read */
  constructor(folder: string, version: string) {
    this.#folder = folder;
    this.#version = version;
  }

  /**
   * Reads a value.
   *
   * @param name - name of the file
   * @param key - what the value was found out from; a value with another key is not read
   * @returns the value, or null when there is none
   */
  async read(name: string, key: string): Promise<unknown> {
    try {
      const bytes = await readFile(join(this.#folder, name));
      const end = bytes.indexOf('\n');
      const body = bytes.subarray(end + 1);
      if (bytes.toString('utf8', 0, end) !== this.#header(key, body)) return null;
      return JSON.parse(body.toString()) as unknown;
    } catch {
      return null;
    }
  }

  /** Keeps a value, whole or not at all: runs at the same time each write a file of their own, and the last one stays. */
  async write(name: string, key: string, value: unknown): Promise<void> {
    const temporary = join(this.#folder, `${name}.${randomUUID()}.tmp`);
    try {
      const body = Buffer.from(JSON.stringify(value));
      await mkdir(this.#folder, { recursive: true });
      await writeFile(temporary, [`${this.#header(key, body)}\n`, body]);
      await rename(temporary, join(this.#folder, name));
      await this.#tidy();
    } catch {
      await rm(temporary, { force: true }).catch(() => undefined);
    }
  }

  /** The first line of a file, which nothing but a whole file of this version and key has. */
  #header(key: string, body: Uint8Array): string {
    return JSON.stringify({ isogloss: this.#version, key, body: hash('sha256', body, 'base64url') });
  }

  async #tidy(): Promise<void> {
    const names = (await readdir(this.#folder)).filter((name) =>
      /\.(?:pages|report|trend)\.json(?:\.[\w-]+\.tmp)?$/.test(name),
    );
    const files = await Promise.all(
      names.map(async (name) => ({ name, time: (await stat(join(this.#folder, name))).mtimeMs })),
    );
    const whole = files.filter(({ name }) => name.endsWith('.json')).sort((a, b) => b.time - a.time);
    const abandoned = files.filter(
      ({ name, time }) => name.endsWith('.tmp') && time < Date.now() - abandonedAfterMilliseconds,
    );
    for (const { name } of [...whole.slice(mostFiles), ...abandoned])
      await rm(join(this.#folder, name), { force: true });
  }
}
