import type { Browser } from '@playwright/test';
import type { Language } from '#catalogue';
import type { Candidate } from './candidate.ts';
import { openIn } from './opened-page.ts';
import { comparedPrefix } from './pagefind-candidates.ts';
import { moduleAddress } from './project-modules.ts';
import { bytesOf, type CountingServer } from './server.ts';

/** How Pagefind's own set-up behaves on an empty page, without anything that shows results. */
export interface PagefindSpeed {
  readonly candidate: string;
  readonly language: Language;
  /** Bytes until the texts of the first five results are there, each with another query in a fresh profile. */
  readonly bytes: readonly number[];
  /** From the call to the texts of the first five results, later queries only. */
  readonly milliseconds: readonly number[];
}

/**
 * Opens a set-up in fresh browser profiles and asks it; null when it has nothing to search.
 *
 * @param queries - of which so many first ones are each asked in a fresh profile
 */
export async function speedOfPagefind(
  browser: Browser,
  server: CountingServer,
  candidate: Candidate,
  language: Language,
  queries: readonly string[],
  fresh: number,
): Promise<PagefindSpeed | null> {
  const opening = await candidate.opening(language, null);
  if (!opening) return null;
  const times: number[] = [];
  const bytes: number[] = [];
  for (const [index, first] of queries.slice(0, fresh).entries()) {
    server.takeSent();
    const page = await openIn(browser, opening);
    const timesOf = (asked: readonly string[]): Promise<readonly number[]> =>
      page.evaluate(
        async ({ address, asked }) =>
          ((await import(address)) as typeof import('./browser/pagefind.ts')).timed(asked),
        { address: moduleAddress(opening.module), asked },
      );
    await timesOf([first]);
    bytes.push(bytesOf(server.takeSent().filter(({ path }) => path.startsWith(comparedPrefix))));
    if (index === 0) times.push(...(await timesOf(queries.slice(1))));
    await page.context().close();
  }
  return { candidate: candidate.name, language, bytes, milliseconds: times };
}
