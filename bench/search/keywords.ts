import { type Language, languageRow } from '#catalogue';
import { foldWord, wordsOf } from '../../src/search/words.ts';
import type { TestPage } from './collection.ts';

/** A word that tells a page from others of its language. */
export interface Keyword {
  /** As it is first written. */
  readonly word: string;
  readonly language: Language;
  /** Blueprints whose page has the word in this very form, but for capitals and diacritics. */
  readonly blueprints: readonly string[];
}

/** How many words of a page are taken, and how many letters they have at least. */
const [wordsAPage, shortest] = [3, 5];

/**
 * The words of each page that have the highest tf·idf in it (Spärck Jones 1972; the number of times times the logarithm
 * of all pages of the language over those that have the word), three a page, those of equal weight in alphabetical
 * order. A word that several pages have is one word, and finding any of its pages is finding it: only the pages can
 * tell which of them was meant. Other forms of the word do not count, so that stemming helps nobody to an easy success.
 *
 * @param pages - of one language
 */
export function keywordsOf(pages: readonly TestPage[]): Keyword[] {
  const counted = pages.map((page) => ({ page, counts: countWords(page) }));
  const holders = new Map<string, string[]>();
  const written = new Map<string, string>();
  for (const { page, counts } of counted) {
    for (const [key, { word }] of counts) {
      holders.set(key, [...(holders.get(key) ?? []), page.blueprint]);
      if (!written.has(key)) written.set(key, word);
    }
  }
  const weightOf = (key: string, count: number): number =>
    count * Math.log(pages.length / (holders.get(key)?.length ?? 1));
  const chosen = new Map<string, Keyword>();
  for (const { page, counts } of counted) {
    const best = [...counts]
      .map(([key, { count }]) => ({ key, weight: weightOf(key, count) }))
      .filter(({ weight }) => weight > 0)
      .sort((a, b) => b.weight - a.weight || (a.key < b.key ? -1 : 1))
      .slice(0, wordsAPage);
    for (const { key } of best)
      chosen.set(key, {
        word: written.get(key) ?? key,
        language: page.language,
        blueprints: holders.get(key) ?? [],
      });
  }
  return [...chosen.values()];
}

function countWords({ texts, language }: TestPage): Map<string, { word: string; count: number }> {
  const { locale } = languageRow(language);
  const counts = new Map<string, { word: string; count: number }>();
  for (const word of texts.flatMap((text) => wordsOf(text, locale))) {
    if (Array.from(word).length < shortest || !/^\p{L}+$/u.test(word)) continue;
    const key = foldWord(word);
    const known = counts.get(key) ?? { word, count: 0 };
    counts.set(key, { ...known, count: known.count + 1 });
  }
  return counts;
}
