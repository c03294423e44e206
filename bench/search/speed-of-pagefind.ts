import type { Browser } from '@playwright/test';
import { type Language, languageRow } from '#catalogue';
import type { Candidate } from './candidate.ts';
import { moduleAddress } from './project-modules.ts';
import type { CountingServer } from './server.ts';

/** How Pagefind's own set-up behaves on an empty page, without anything that shows results. */
export interface PagefindSpeed {
  readonly candidate: string;
  readonly language: Language;
  /** Bytes until the texts of the first five results are there. */
  readonly bytes: number;
  /** From the call to the texts of the first five results, later queries only. */
  readonly milliseconds: readonly number[];
}

/** Opens a set-up in a fresh browser profile and asks it; null when it has nothing to search. */
export async function speedOfPagefind(
  browser: Browser,
  server: CountingServer,
  candidate: Candidate,
  language: Language,
  queries: readonly string[],
): Promise<PagefindSpeed | null> {
  const opening = await candidate.opening(language, null);
  if (!opening) return null;
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    await page.goto(`${opening.origin}/blank/${languageRow(language).locale}/`);
    const address = moduleAddress(opening.module);
    const timesOf = (asked: readonly string[]): Promise<readonly number[]> =>
      page.evaluate(
        async ({ address, asked }) =>
          ((await import(address)) as typeof import('./browser/pagefind.ts')).timed(asked),
        { address, asked },
      );
    server.takeSent();
    await page.evaluate(
      async ({ address, values }) => {
        const { open } = (await import(address)) as { open(values: unknown): Promise<void> };
        await open(values);
      },
      { address, values: opening.values },
    );
    await timesOf(queries.slice(0, 1));
    const sent = server.takeSent().filter(({ path }) => !path.startsWith(moduleAddress('')));
    return {
      candidate: candidate.name,
      language,
      bytes: sent.reduce((sum, { bytes }) => sum + bytes, 0),
      milliseconds: await timesOf(queries.slice(1)),
    };
  } finally {
    await context.close();
  }
}
