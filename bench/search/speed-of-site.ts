import type { Browser } from '@playwright/test';
import type { Language } from '#catalogue';
import type { SearchManifest } from '../../src/search/files.ts';
import { SearchPage } from './search-page.ts';
import { bytesOf, type CountingServer, type Sent } from './server.ts';

/** What the first query on a fresh page costs. */
export interface FirstQuery {
  readonly query: string;
  /** Bytes of the page itself: document, styles, fonts, pictures. */
  readonly pageBytes: number;
  /** Bytes of scripts, words, catalogue and whatever else the answer of the first language needs. */
  readonly firstBytes: number;
  /** Bytes of the same once all languages have answered. */
  readonly allBytes: number;
  readonly milliseconds: number | null;
  /** Tasks of more than 50 ms on the main thread, those of opening the page too. */
  readonly longTasks: readonly number[];
}

/** How the search page of a built site behaves, typed into with the keyboard. */
export interface SiteSpeed {
  readonly language: Language;
  readonly first: readonly FirstQuery[];
  /** From the last key to the first results on the screen of a page that has searched before. */
  readonly milliseconds: readonly number[];
  /** Queries that showed nothing in time. */
  readonly unanswered: readonly string[];
  /** Tasks of more than 50 ms on the main thread of that page. */
  readonly longTasks: readonly number[];
}

/** With so many queries that show nothing, it is the page that is broken. */
const tolerated = 4;

/**
 * Types queries on the search page of a language.
 *
 * @param queries - the first ones are each typed on a fresh page too
 * @param fresh - how many
 * @throws Error when the page shows no results
 */
export async function speedOfSite(
  browser: Browser,
  server: CountingServer,
  manifest: SearchManifest,
  language: Language,
  queries: readonly string[],
  fresh: number,
): Promise<SiteSpeed> {
  const first: FirstQuery[] = [];
  const others = foldersOfOthers(manifest, language);
  for (const query of queries.slice(0, fresh)) {
    server.takeSent();
    const page = await SearchPage.open(browser, server.origin, language);
    const milliseconds = await page.type(query);
    await server.idle(1_000);
    const longTasks = await page.takeLongTasks();
    await page.close();
    first.push({ query, ...bytesBy(server.takeSent(), others), milliseconds, longTasks });
  }
  return { language, first, ...(await typeAll(browser, server, language, queries)) };
}

async function typeAll(
  browser: Browser,
  server: CountingServer,
  language: Language,
  queries: readonly string[],
): Promise<Pick<SiteSpeed, 'milliseconds' | 'unanswered' | 'longTasks'>> {
  const page = await SearchPage.open(browser, server.origin, language);
  try {
    await page.type(queries[0] ?? '');
    await server.idle(1_000);
    await page.takeLongTasks();
    const milliseconds: number[] = [];
    const unanswered: string[] = [];
    for (const query of queries.slice(1)) {
      const time = await page.type(query);
      if (time !== null) milliseconds.push(time);
      else if (unanswered.push(query) === tolerated)
        throw new Error(`The search page of ${language} shows nothing for “${unanswered.join('”, “')}”.`);
      await server.idle(200);
    }
    return { milliseconds, unanswered, longTasks: await page.takeLongTasks() };
  } finally {
    await page.close();
  }
}

/** Where the indexes of other languages and the lexicons are. */
function foldersOfOthers({ indexes, lexicons }: SearchManifest, language: Language): string[] {
  const others = Object.entries(indexes).filter(([code]) => code !== language);
  return [...others.map(([, folder]) => folder), ...Object.values(lexicons)];
}

function bytesBy(
  sent: readonly Sent[],
  others: readonly string[],
): Pick<FirstQuery, 'pageBytes' | 'firstBytes' | 'allBytes'> {
  const ofSearch = sent.filter(({ path }) => /\.js$|^\/search\/|^\/[^/]+\/search\/.*\.json$/.test(path));
  const ofFirst = ofSearch.filter(({ path }) => !others.some((other) => path.startsWith(other)));
  return {
    pageBytes: bytesOf(sent) - bytesOf(ofSearch),
    firstBytes: bytesOf(ofFirst),
    allBytes: bytesOf(ofSearch),
  };
}
