import type { Browser, Page } from '@playwright/test';
import { type Language, languageRow } from '#catalogue';

/** Between two keys of somebody who types fast, in milliseconds (Dhakal et al. 2018). */
const betweenKeys = 120;

/** Longer nobody waits for results, in milliseconds. */
const patience = 5_000;

/** How the parts of the search page are found, see src/search/client; the status names the query. */
const marks = { field: 'main input[type=search]', status: 'main .search-status', list: 'main ol.results' };

/** The search page of a site, in a browser profile of its own, and whoever types on it. */
export class SearchPage {
  readonly #page: Page;

  private constructor(page: Page) {
    this.#page = page;
  }

  /** Opens the search page of a language. */
  static async open(browser: Browser, origin: string, language: Language): Promise<SearchPage> {
    const context = await browser.newContext({ locale: languageRow(language).locale });
    const page = await context.newPage();
    await page.addInitScript(watch, marks);
    await page.goto(`${origin}/${language}/search/`);
    await page.locator(marks.field).first().waitFor();
    return new SearchPage(page);
  }

  /**
   * Types a query over what is in the field.
   *
   * @returns milliseconds from the last key to the first results on the screen; null when none are shown in time
   */
  async type(query: string): Promise<number | null> {
    await this.#page.locator(marks.field).first().focus();
    await this.#page.keyboard.press('ControlOrMeta+a');
    await this.#page.keyboard.type(query, { delay: betweenKeys });
    const time = this.#page.waitForFunction(
      () => {
        const { lastKey, shown } = (window as unknown as Watching).watched;
        return shown === null ? null : shown - lastKey;
      },
      null,
      { timeout: patience },
    );
    return time.then((handle) => handle.jsonValue()).catch(() => null);
  }

  /** How long the tasks of more than 50 ms on the main thread since the last call took, in milliseconds. */
  async takeLongTasks(): Promise<number[]> {
    return this.#page.evaluate(() => (window as unknown as Watching).watched.longTasks.splice(0));
  }

  async close(): Promise<void> {
    await this.#page.context().close();
  }
}

/** What {@link watch} keeps in the page. */
interface Watching {
  watched: {
    /** When the last key went down, and when results of the query that it ended stood on the screen. */
    lastKey: number;
    shown: number | null;
    longTasks: number[];
  };
}

/** Runs in the page, before its own scripts. */
function watch({ field, status, list }: typeof marks): void {
  const watched: Watching['watched'] = { lastKey: 0, shown: null, longTasks: [] };
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
    requestAnimationFrame(() => {
      // A key that went down in the meantime asks for something else.
      if (lastKey === watched.lastKey) watched.shown ??= performance.now();
    });
  }).observe(document, { childList: true, subtree: true });
}
