import type { Browser } from '@playwright/test';
import { loadavg } from 'node:os';
import type { Language } from '#catalogue';
import type { SearchManifest } from '../../src/search/files.ts';
import { randomFrom, seedOf, shuffle } from '../mutations/random.ts';
import type { Candidate } from './candidate.ts';
import type { Collection } from './collection.ts';
import { contentWords, titlesAndHeadings } from './queries.ts';
import type { CountingServer } from './server.ts';
import { type PagefindSpeed, speedOfPagefind } from './speed-of-pagefind.ts';
import { type SiteSpeed, speedOfSite } from './speed-of-site.ts';

/** What a search costs in the browser. */
export interface Speed {
  readonly site: readonly SiteSpeed[];
  readonly pagefind: readonly PagefindSpeed[];
  /** Processes that wanted to run at the end, a mean of five minutes: more than cores make all of this slower. */
  readonly load: number;
}

/** How many queries of each kind are typed. */
const each = 8;

/** How many of them are typed on a fresh page too. */
const fresh = 3;

/** Words that people type of a title or a heading. */
const wordsTyped = 3;

/** Measures our search page and the compared set-ups in each language, one after the other, with the same queries. */
export async function measureSpeed(
  collection: Collection,
  browser: Browser,
  server: CountingServer,
  manifest: SearchManifest | null,
  compared: readonly Candidate[],
): Promise<Speed> {
  const site: SiteSpeed[] = [];
  const pagefind: PagefindSpeed[] = [];
  for (const language of collection.languages) {
    const queries = typedQueries(collection, language);
    process.stderr.write(`typing in ${language} …\n`);
    if (manifest) site.push(await speedOfSite(browser, server, manifest, language, queries, fresh));
    for (const candidate of compared) {
      const speed = await speedOfPagefind(browser, server, candidate, language, queries, fresh);
      if (speed) pagefind.push(speed);
    }
  }
  return { site, pagefind, load: loadavg()[1] ?? 0 };
}

/** The beginnings of titles and headings, and single words, in an order that is always the same. */
function typedQueries({ pages }: Collection, language: Language): string[] {
  const own = pages.filter((page) => page.language === language);
  const random = randomFrom(seedOf(language));
  const beginnings = titlesAndHeadings(own).map(({ text }) =>
    text.split(/\s+/).slice(0, wordsTyped).join(' ').trim(),
  );
  const words = contentWords(own).map(({ text }) => text);
  const chosen = [beginnings, words].flatMap((texts) => shuffle([...new Set(texts)], random).slice(0, each));
  return shuffle([...new Set(chosen)], random);
}
