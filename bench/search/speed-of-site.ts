import type { Browser, Page } from '@playwright/test';
import { type Language, languageRow } from '#catalogue';
import type { SearchManifest } from '../../src/search/files.ts';
import type { CountingServer, Sent } from './server.ts';

/** How the search page of a built site behaves, typed into with the keyboard. */
export interface SiteSpeed {
  readonly language: Language;
  /** Bytes of the page itself: document, styles, fonts, pictures. */
  readonly pageBytes: number;
  /** Bytes of scripts, words, catalogue and whatever else the first answer needs. */
  readonly firstBytes: number;
  /** Bytes of the same once all languages have answered. */
  readonly allBytes: number;
  /** From the last key to the first results on the screen of a page that has searched before, in milliseconds. */
  readonly milliseconds: readonly number[];
  /** Queries that showed nothing within {@link patience}. */
  readonly unanswered: readonly string[];
  /** Tasks of more than 50 ms on the main thread: with the first query of a fresh page, and with all later ones. */
  readonly longTasks: { readonly first: readonly number[]; readonly later: readonly number[] };
}

/** Between two keys of somebody who types well, in milliseconds (Dhakal et al. 2018: the fastest tenth). */
const betweenKeys = 120;

/** Longer nobody waits for results, in milliseconds. */
const patience = 5_000;

/** How the parts of the search page are found, see src/search/client/ui; the status names the query. */
const marks = { field: 'main input[type=search]', status: 'main .search-status', list: 'main ol.results' };

/**
 * Opens the search page of a language in a fresh browser profile, and types queries.
 *
 * @param queries - of which the first is typed on the fresh page
 */
export async function speedOfSite(
  browser: Browser,
  server: CountingServer,
  manifest: SearchManifest,
  language: Language,
  queries: readonly string[],
): Promise<SiteSpeed> {
  const context = await browser.newContext({ locale: languageRow(language).locale });
  try {
    const page = await context.newPage();
    await page.addInitScript(watch, marks);
    server.takeSent();
    await page.goto(`${server.origin}/${language}/search/`);
    await page.locator(marks.field).first().waitFor();
    const [first, ...later] = queries;
    const unanswered: string[] = [];
    if (first !== undefined && (await timeOf(page, first)) === null) unanswered.push(first);
    await server.idle(1_000);
    const sent = server.takeSent();
    const firstTasks = await takeLongTasks(page);
    const milliseconds: number[] = [];
    for (const query of later) {
      const time = await timeOf(page, query);
      if (time === null) unanswered.push(query);
      else milliseconds.push(time);
      await server.idle(200);
    }
    const others = new Set(foldersOfOthers(manifest, language));
    const ofSearch = sent.filter(({ path }) => isOfSearch(path));
    return {
      language,
      pageBytes: bytesOf(sent) - bytesOf(ofSearch),
      firstBytes: bytesOf(
        ofSearch.filter(({ path }) => ![...others].some((other) => path.startsWith(other))),
      ),
      allBytes: bytesOf(ofSearch),
      milliseconds,
      unanswered,
      longTasks: { first: firstTasks, later: await takeLongTasks(page) },
    };
  } finally {
    await context.close();
  }
}

/** Where the indexes of other languages and the lexicons are. */
function foldersOfOthers({ indexes, lexicons }: SearchManifest, language: Language): string[] {
  const others = Object.entries(indexes).filter(([code]) => code !== language);
  return [...others.map(([, folder]) => folder), ...Object.values(lexicons)];
}

function isOfSearch(path: string): boolean {
  return /\.js$|^\/search\/|^\/[^/]+\/search\/.*\.json$/.test(path);
}

function bytesOf(sent: readonly Sent[]): number {
  return sent.reduce((sum, { bytes }) => sum + bytes, 0);
}

/** What {@link watch} keeps in the page. */
interface Watched {
  /** When the last key went down, and when results of a later query stood on the screen. */
  lastKey: number;
  shown: number | null;
  longTasks: number[];
}

/** Runs in the page, before its own scripts. */
function watch({ field, status, list }: typeof marks): void {
  const watched: Watched = { lastKey: 0, shown: null, longTasks: [] };
  Object.assign(window, { watched });
  addEventListener(
    'keydown',
    ({ timeStamp }) => {
      watched.lastKey = timeStamp;
      watched.shown = null;
    },
    { capture: true },
  );
  new PerformanceObserver((entries) => {
    watched.longTasks.push(...entries.getEntries().map(({ duration }) => duration));
  }).observe({ type: 'longtask', buffered: true });
  new MutationObserver((records) => {
    const place = document.querySelector(list);
    if (watched.shown !== null || !place?.querySelector('li')) return;
    // Results of what was typed before may still come.
    const query = document.querySelector<HTMLInputElement>(field)?.value.trim();
    const told = document.querySelector(status)?.textContent ?? '';
    if (!query || !told.includes(query) || !records.some(({ target }) => target === place)) return;
    const { lastKey } = watched;
    requestAnimationFrame((time) => {
      // A key that went down in the meantime asks for something else.
      if (lastKey === watched.lastKey) watched.shown ??= Math.max(time, performance.now());
    });
  }).observe(document, { childList: true, subtree: true });
}

/** Types a query over what is in the field; null when nothing is shown in time. */
async function timeOf(page: Page, query: string): Promise<number | null> {
  await page.locator(marks.field).first().focus();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type(query, { delay: betweenKeys });
  const shown = page.waitForFunction(
    () => {
      const { watched } = window as unknown as { watched: Watched };
      return watched.shown === null ? null : watched.shown - watched.lastKey;
    },
    null,
    { timeout: patience },
  );
  return shown.then((time) => time.jsonValue()).catch(() => null);
}

async function takeLongTasks(page: Page): Promise<number[]> {
  return page.evaluate(() => (window as unknown as { watched: Watched }).watched.longTasks.splice(0));
}
