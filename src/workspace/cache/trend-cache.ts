import { hash } from 'node:crypto';
import { resolve } from 'node:path';
import { CacheFolder } from './cache-folder.ts';
import { toolVersion } from './tool-version.ts';

/** How a catalogue stood at earlier commits, which stays as it is: by a key each, what was found out. */
export class TrendCache<Point> {
  readonly #cache: CacheFolder | null;
  readonly #name: string;

  /**
   * @param folder - where it is kept; null to keep nothing
   * @param root - path of the content folder
   */
  constructor(folder: string | null, root: string) {
    this.#cache = folder === null ? null : new CacheFolder(folder, toolVersion());
    this.#name = `${hash('sha256', resolve(root)).slice(0, 16)}.trend.json`;
  }

  /** What earlier runs have found out. */
  async read(): Promise<Map<string, Point>> {
    return new Map((await this.#cache?.read(this.#name, '')) as [string, Point][] | null | undefined);
  }

  /** Keeps what this run has found out, in the place of all else. */
  async keep(points: ReadonlyMap<string, Point>): Promise<void> {
    await this.#cache?.write(this.#name, '', [...points]);
  }
}
