import type { Browser } from '@playwright/test';
import { type Language, languageRow } from '#catalogue';
import type { Found } from './browser/answers.ts';
import type { Candidate, Opening, Removal } from './candidate.ts';
import { moduleAddress } from './project-modules.ts';

/** How many queries the browser gets at a time. */
const batchSize = 50;

/** Asks searches in a browser, and remembers what they found. */
export class Asking {
  readonly #browser: Browser;
  readonly #found = new Map<string, Map<string, Found>>();

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
    const key = `${reader} ${opening.key}`;
    const known = this.#found.get(key) ?? new Map<string, Found>();
    this.#found.set(key, known);
    const unknown = [...new Set(queries)].filter((query) => !known.has(query));
    if (unknown.length > 0) await this.#askBrowser(opening, reader, unknown, known);
    return known;
  }

  async #askBrowser(
    { origin, module, values }: Opening,
    reader: Language,
    queries: readonly string[],
    found: Map<string, Found>,
  ): Promise<void> {
    const context = await this.#browser.newContext();
    try {
      const page = await context.newPage();
      await page.goto(`${origin}/blank/${languageRow(reader).locale}/`);
      await page.evaluate(
        async ({ address, values }) => {
          const { open } = (await import(address)) as { open(values: unknown): Promise<void> };
          await open(values);
        },
        { address: moduleAddress(module), values },
      );
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
      await context.close();
    }
  }
}
