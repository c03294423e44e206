import type { Alternative, Term } from './interpretation.ts';
import type { Hit, LanguageIndex } from './language-index.ts';
import type { PagefindPage } from './pagefind.ts';
import { sum } from './sum.ts';

/** A blueprint that one language has found. */
export interface RankedHit {
  readonly blueprint: string;
  /** How well it fits the query (0–1), as far as its language can tell. */
  readonly fit: number;
  /** How much of the query its page has (0–1), by the importance of the parts. */
  readonly share: number;
  /** Loads the page, with the places of the words. */
  page(): Promise<PagefindPage>;
}

/** What one language has found, best first. */
export interface Ranking {
  readonly hits: readonly RankedHit[];
  /** How much of the query the language knows, as it was typed or in translation (0–1). */
  readonly coverage: number;
  /** The words that were looked for. */
  readonly words: readonly string[];
}

/** With so many pages that have all the words, those with some of them are not looked for. */
const enough = 8;
/** Parts of the query that nearly every page has are of no help in telling pages apart. */
const leastImportance = 0.08;
/** A language knows less of what it has in translation only. */
const translatedCoverage = 0.7;

/**
 * Ranks the pages of a language: before all those with a title or heading like the query, then those with all words as
 * they were typed, then those with some of them, or with other words for them. The latter by the sum of what each part
 * of the query gives, which is that of its best alternative (structured queries, Pirkola 1998; weights as in
 * probabilistic ones, Darwish and Oard 2003).
 *
 * @throws Error when the index finds none of the words that it is known to have: a part of it is missing
 */
export async function rank(index: LanguageIndex, terms: readonly Term[]): Promise<Ranking> {
  const whole = sum(terms.map(({ importance }) => importance)) || 1;
  const known = terms.map(({ importance, typed, others }) =>
    typed ? importance : importance * translatedCoverage * (others[0]?.weight ?? 0),
  );
  const complete = await rankComplete(index, terms);
  const partial = complete.length < enough ? await rankPartly(index, terms, whole) : [];
  const seen = new Set(complete.map(({ blueprint }) => blueprint));
  const likeness = index.headings.likeness(terms);
  const hits = [...complete, ...partial.filter(({ blueprint }) => !seen.has(blueprint))].map((hit) => ({
    ...hit,
    fit: (hit.fit + (likeness.get(hit.blueprint) ?? 0) ** 2) / 2,
  }));
  return {
    hits: hits.sort((a, b) => b.fit - a.fit),
    coverage: sum(known) / whole,
    words: terms.flatMap((term) => term.typed ?? term.others.flatMap((other) => other.words)),
  };
}

/** The pages that have all words as they were typed; they fit from 0.5 to 1. */
async function rankComplete(index: LanguageIndex, terms: readonly Term[]): Promise<readonly RankedHit[]> {
  if (terms.length === 0 || !terms.every(({ typed }) => typed)) return [];
  const hits = await index.find(terms.flatMap(({ typed }) => typed ?? []));
  const best = Math.max(...hits.map(({ score }) => score));
  return hits.map((hit) => ({
    blueprint: hit.blueprint,
    fit: 0.5 + (0.5 * hit.score) / best,
    share: 1,
    page: () => hit.page(),
  }));
}

interface Part {
  score: number;
  share: number;
  readonly found: { readonly hit: Hit; readonly words: readonly string[]; readonly score: number }[];
}

/** The pages that have some of the words; they fit from 0 to 0.5. */
async function rankPartly(
  index: LanguageIndex,
  terms: readonly Term[],
  whole: number,
): Promise<readonly RankedHit[]> {
  const telling = terms.filter(({ importance }) => importance >= leastImportance);
  const searched = await Promise.all(
    (telling.length > 0 ? telling : terms).map(async ({ importance, typed, others }) => ({
      importance,
      searches: await Promise.all(
        [...(typed ? [{ words: typed, weight: 1 }] : []), ...others].map(async (alternative) => ({
          alternative,
          hits: await index.find(alternative.words),
        })),
      ),
    })),
  );
  refuseSilence(
    index,
    searched.flatMap(({ searches }) => searches),
  );
  const parts = new Map<string, Part>();
  for (const { importance, searches } of searched) {
    const best = new Map<string, { hit: Hit; words: readonly string[]; score: number; weight: number }>();
    for (const { alternative, hits } of searches) {
      for (const hit of hits) {
        const score = (alternative.weight * hit.score) / Math.sqrt(alternative.words.length);
        if (score > (best.get(hit.blueprint)?.score ?? 0))
          best.set(hit.blueprint, { hit, words: alternative.words, score, weight: alternative.weight });
      }
    }
    for (const [blueprint, { weight, ...found }] of best) {
      const part = parts.get(blueprint) ?? { score: 0, share: 0, found: [] };
      part.score += found.score;
      part.share += (importance * weight) / whole;
      part.found.push(found);
      parts.set(blueprint, part);
    }
  }
  const best = Math.max(...[...parts.values()].map(({ score }) => score));
  return [...parts].map(([blueprint, { score, share, found }]) => ({
    blueprint,
    fit: (0.5 * score) / best,
    share,
    page: () => pageWith(index, blueprint, found),
  }));
}

/** The page with the places of all words that it has, not only those of one part of the query. */
async function pageWith(
  index: LanguageIndex,
  blueprint: string,
  found: Part['found'],
): Promise<PagefindPage> {
  const together = await index.find(found.flatMap(({ words }) => words));
  const hit =
    together.find((one) => one.blueprint === blueprint) ??
    found.toSorted((a, b) => b.score - a.score)[0]?.hit;
  if (!hit) throw new Error(`The index of ${index.language} has lost the page of ${blueprint}.`);
  return hit.page();
}

/** Pagefind does not tell when a file of its index is missing: then it finds nothing. */
function refuseSilence(
  { language, vocabulary }: LanguageIndex,
  searches: readonly { alternative: Alternative; hits: readonly Hit[] }[],
): void {
  const sure = searches.filter(({ alternative: { words } }) =>
    words.every((word) => /^\p{L}+$/u.test(word) && vocabulary.has(word) && words.length === 1),
  );
  if (sure.length > 0 && sure.every(({ hits }) => hits.length === 0))
    throw new Error(`A part of the search index of ${language} is missing.`);
}
