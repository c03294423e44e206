import { hash } from 'node:crypto';
import { resolve } from 'node:path';
import type { PageReading } from '#markdown';
import type { DocumentCache } from '../content.ts';
import type { StoredFile } from '../read-files.ts';
import { CacheFolder } from './cache-folder.ts';
import { toolVersion } from './tool-version.ts';

/** One document in so many may be new before they are all written again, which costs what parsing that many does. */
const oneNewIn = 20;

/** What earlier runs have found out about a content folder. */
export class ContentCache {
  readonly #cache: CacheFolder | null;
  readonly #name: string;
  #kept: ReadonlySet<string> = new Set();

  /**
   * @param folder - where it is kept; null to keep nothing
   * @param root - path of the content folder
   */
  constructor(folder: string | null, root: string) {
    this.#cache = folder === null ? null : new CacheFolder(folder, toolVersion());
    this.#name = hash('sha256', resolve(root)).slice(0, 16);
  }

  /** The documents of earlier runs, by the digests of their files. */
  async documents(): Promise<DocumentCache> {
    const entries = (await this.#cache?.read(`${this.#name}.pages.json`, '')) as Entries | null | undefined;
    const documents: DocumentCache = new Map(entries);
    this.#kept = new Set(documents.keys());
    return documents;
  }

  /** Keeps the documents in the place of all others, unless few of them are new. */
  async keepDocuments(documents: DocumentCache): Promise<void> {
    const added = [...documents.keys()].filter((digest) => !this.#kept.has(digest)).length;
    if (added * oneNewIn <= documents.size && this.#kept.size <= 2 * documents.size) return;
    await this.#cache?.write(`${this.#name}.pages.json`, '', [...documents] satisfies Entries);
  }

  /**
   * The outcome of an earlier run on the same files, or null.
   *
   * @param key - see {@link contentKey}
   */
  async outcome<Outcome>(key: string): Promise<Outcome | null> {
    return ((await this.#cache?.read(`${this.#name}.report.json`, key)) ?? null) as Outcome | null;
  }

  /** Keeps the outcome of a run. */
  async keepOutcome(key: string, outcome: unknown): Promise<void> {
    await this.#cache?.write(`${this.#name}.report.json`, key, outcome);
  }
}

type Entries = [digest: string, document: PageReading][];

/**
 * Names the state of a content folder, and of all else that an outcome depends on.
 *
 * @param files - every file of the folder
 * @param others - options, and the state of what is not in the folder, such as the heads of Git repositories
 */
export function contentKey(files: readonly StoredFile[], ...others: readonly string[]): string {
  const named = files.map(({ path, digest }) => [path, digest]);
  return hash('sha256', JSON.stringify([named, others]), 'base64url');
}
