import type { Browser } from '@playwright/test';
import type { Language } from '#catalogue';
import type { Found } from './browser/answers.ts';
import type { Candidate, Opening, Removal } from './candidate.ts';
import { openIn } from './opened-page.ts';
import { moduleAddress } from './project-modules.ts';
import { Turns } from './turns.ts';

/** How many queries the browser gets at a time. */
const batchSize = 50;

/** Asks searches in a browser, and remembers what they found. */
export class Asking {
  readonly #browser: Browser;
  /** What is known already, and a queue for who asks more, by the key of the opening. */
  readonly #known = new Map<string, { found: Map<string, Found>; turns: Turns }>();

  constructor(browser: Browser) {
    this.#browser = browser;
  }

  /** What queries find, each text asked once of each search that is not the same as another. */
  async ask(
    candidate: Candidate,
    reader: Language,
    removal: Removal | null,
    queries: Iterable<string>,
  ): Promise<ReadonlyMap<string, Found>> {
    const opening = await candidate.opening(reader, removal);
    if (!opening) return new Map();
    const known = this.#known.get(opening.key) ?? { found: new Map<string, Found>(), turns: new Turns() };
    this.#known.set(opening.key, known);
    await known.turns.take(async () => {
      const unknown = [...new Set(queries)].filter((query) => !known.found.has(query));
      if (unknown.length > 0) await this.#askBrowser(opening, unknown, known.found);
    });
    return known.found;
  }

  async #askBrowser(opening: Opening, queries: readonly string[], found: Map<string, Found>): Promise<void> {
    const page = await openIn(this.#browser, opening);
    try {
      for (let start = 0; start < queries.length; start += batchSize) {
        const batch = queries.slice(start, start + batchSize);
        const answers = await page.evaluate(
          async ({ address, batch }) =>
            ((await import(address)) as typeof import('./browser/answers.ts')).answers(batch),
          { address: moduleAddress('bench/search/browser/answers.ts'), batch },
        );
        for (const [index, query] of batch.entries())
          found.set(query, answers[index] ?? { blueprints: [], told: [] });
      }
    } finally {
      await page.context().close();
    }
  }
}
