import { readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import { Memory } from '#catalogue';
import { checkCatalogue } from '#drift';
import { type DatesCache, type PastCache, readOwnPast, readPageDates } from '#past';
import { defaultCacheFolder, type DocumentCache, readContent } from '#workspace';
import { readTrend } from './drift/read-trend.ts';
import type { Entries } from './entries.ts';
import { imageType } from './images.ts';
import { isPassiveImage } from './passive-image.ts';
import { takeSnapshot } from './snapshot.ts';

/** A content folder that several collections are filled from, and that is read once for all of them. */
export class ContentSource {
  readonly root: string;
  readonly #documents: DocumentCache = new Map();
  #memory = new Memory();
  readonly #past: PastCache = new Map();
  readonly #dates: DatesCache = new Map();
  #reading: Promise<Entries> | null = null;

  constructor(root: string) {
    this.root = root;
  }

  /** Reads and checks the folder. Calls made during a reading share it; pages that have not changed are not parsed again. */
  read(): Promise<Entries> {
    this.#reading ??= this.#readOnce().finally(() => {
      this.#reading = null;
    });
    return this.#reading;
  }

  /** Forgets the parsed pages: a build reads them once, and keeps the memory for rendering. */
  forget(): void {
    this.#documents.clear();
    this.#past.clear();
    this.#dates.clear();
    this.#memory = new Memory();
  }

  async #readOnce(): Promise<Entries> {
    const { catalogue, documents } = await readContent(this.root, this.#documents, this.#memory);
    // Why there is none is told by the checker.
    const { past } = await readOwnPast(this.root, catalogue, this.#past);
    const dates = await readPageDates(this.root, catalogue, this.#dates);
    const report = checkCatalogue({ catalogue, documents, past, memory: this.#memory });
    const today = { catalogue, documents: this.#documents, memory: this.#memory };
    const trend = await readTrend(this.root, today, defaultCacheFolder());
    const images = imageFiles(this.root);
    return takeSnapshot({
      catalogue,
      documents,
      report,
      dates,
      trend,
      hasFile: (path) => images.has(path),
    });
  }
}

function imageFiles(root: string): ReadonlySet<string> {
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' });
  return new Set(
    files
      .filter((path) => imageType(path) && isPassiveImage(join(root, path)))
      .map((path) => path.split(sep).join('/')),
  );
}
