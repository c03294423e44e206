import { hash, randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Pictures that no build has asked for in so many days are taken out. */
const mostDays = 30;

const day = 24 * 60 * 60 * 1000;

/**
 * A folder of pictures, each under the digest of what it was drawn from. What is damaged is as good as none, and a
 * folder that cannot be used is no fault.
 */
export class PictureCache {
  readonly #folder: string | null;

  /** @param folder - null to keep nothing */
  constructor(folder: string | null) {
    this.#folder = folder === null ? null : join(folder, 'pictures');
  }

  /**
   * Reads a picture.
   *
   * @param key - names all that the picture was drawn from and with
   * @returns null when there is none
   */
  async read(key: string): Promise<Uint8Array | null> {
    if (this.#folder === null) return null;
    const file = join(this.#folder, nameOf(key));
    try {
      const bytes = await readFile(file);
      const end = bytes.indexOf('\n');
      const picture = bytes.subarray(end + 1);
      if (bytes.toString('utf8', 0, end) !== digestOf(picture)) return null;
      const { mtimeMs } = await stat(file);
      if (Date.now() - mtimeMs > day) await utimes(file, new Date(), new Date());
      return picture;
    } catch {
      return null;
    }
  }

  /** Keeps a picture, whole or not at all. */
  async write(key: string, picture: Uint8Array): Promise<void> {
    if (this.#folder === null) return;
    const temporary = join(this.#folder, `${randomUUID()}.tmp`);
    try {
      await mkdir(this.#folder, { recursive: true });
      await writeFile(temporary, [`${digestOf(picture)}\n`, picture]);
      await rename(temporary, join(this.#folder, nameOf(key)));
    } catch {
      await rm(temporary, { force: true }).catch(() => undefined);
    }
  }

  /** Takes out what has not been asked for in a long time, and what was left half written. */
  async tidy(): Promise<void> {
    if (this.#folder === null) return;
    for (const name of await readdir(this.#folder).catch(() => [])) {
      const file = join(this.#folder, name);
      const age = Date.now() - ((await stat(file).catch(() => null))?.mtimeMs ?? Infinity);
      if (age > (name.endsWith('.tmp') ? day : mostDays * day)) await rm(file, { force: true });
    }
  }
}

function nameOf(key: string): string {
  return hash('sha256', key, 'base64url');
}

function digestOf(bytes: Uint8Array): string {
  return hash('sha256', bytes, 'base64url');
}
