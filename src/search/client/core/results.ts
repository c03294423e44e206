import type { Language } from '#languages';
import type { ListedBlueprint } from '../../files.ts';
import type { Passage, Result } from './answer.ts';
import { fuse } from './fusion.ts';
import type { LanguageIndex } from './language-index.ts';
import { passageOf, translatedPassage } from './passage.ts';
import type { RankedHit, Ranking } from './ranking.ts';

/** What the index of a language has found. */
export interface IndexRanking {
  readonly index: LanguageIndex;
  readonly ranking: Ranking;
}

interface Found {
  readonly index: LanguageIndex;
  readonly hit: RankedHit;
}

/** A page with so much less of the query than the best one is not shown. */
const leastShare = 0.25;
/** A page in the reader's language is worth more than another that is as good. */
const ownLanguage = 1.3;
/** A language whose page has so much of what the best one has counts as one in which the words were found. */
const foundShare = 0.6;

/** Makes one list of what all languages have found: blueprints, best first. */
export function resultsOf(
  rankings: readonly IndexRanking[],
  listed: readonly ListedBlueprint[],
  reader: Language,
): Result[] {
  const blueprints = new Map(listed.map((blueprint) => [blueprint.id, blueprint]));
  const found = Map.groupBy(
    rankings.flatMap(({ index, ranking: { hits } }) => hits.map((hit): Found => ({ index, hit }))),
    ({ hit: { blueprint } }) => blueprint,
  );
  const scores = fuse(
    rankings.map(({ ranking: { coverage, hits } }) => ({
      weight: coverage,
      hits: hits.map(({ blueprint, fit }) => ({ id: blueprint, fit })),
    })),
    (id, list) => rankings[list]?.index.has(id) === true,
  );
  const least =
    leastShare * Math.max(...rankings.flatMap(({ ranking }) => ranking.hits.map(({ share }) => share)));
  return [...scores]
    .flatMap(([id, score]) => {
      const blueprint = blueprints.get(id);
      const here = found.get(id) ?? [];
      if (!blueprint || !here.some(({ hit }) => hit.share >= least)) return [];
      return [{ blueprint, here, score: score * (blueprint.language === reader ? ownLanguage : 1) }];
    })
    .sort((a, b) => b.score - a.score)
    .map(({ blueprint, here }) => resultOf(blueprint, here, rankings));
}

function resultOf(
  blueprint: ListedBlueprint,
  found: readonly Found[],
  rankings: readonly IndexRanking[],
): Result {
  const sorted = found.toSorted((a, b) => b.hit.share - a.hit.share);
  const most = sorted[0]?.hit.share ?? 0;
  const good = sorted.filter(({ hit }) => hit.share >= most * foundShare);
  const own = good.find(({ index }) => index.language === blueprint.language);
  const passage = async (): Promise<Passage> => {
    if (own) return passageOf(await own.hit.page(), own.index.language);
    const [best] = sorted;
    if (!best) throw new Error(`Nothing was found of ${blueprint.id}.`);
    const page = await best.hit.page();
    const shown = rankings.find(({ index }) => index.language === blueprint.language);
    const translated = shown && (await translatedPassage(page, blueprint, shown.index, shown.ranking.words));
    return translated ?? passageOf(page, best.index.language);
  };
  return { blueprint, found: good.map(({ index }) => index.language), passage };
}
