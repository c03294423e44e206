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

/** A page with less of the query than this is not shown. */
const leastShare = 0.25;
/** A language whose page has so much of what the best one has counts as one in which the words were found. */
const foundShare = 0.6;

/** Makes one list of what all languages have found: blueprints, best first. */
export function resultsOf(rankings: readonly IndexRanking[], listed: readonly ListedBlueprint[]): Result[] {
  const blueprints = new Map(listed.map((blueprint) => [blueprint.id, blueprint]));
  const found = Map.groupBy(
    rankings.flatMap(({ index, ranking: { hits } }) => hits.map((hit): Found => ({ index, hit }))),
    ({ hit: { blueprint } }) => blueprint,
  );
  const fused = fuse(
    rankings.map(({ ranking: { coverage, hits } }) => ({
      weight: coverage,
      hits: hits.map(({ blueprint, fit }) => ({ id: blueprint, fit })),
    })),
    (id, list) => rankings[list]?.index.has(id) === true,
  );
  return fused.flatMap((id) => {
    const blueprint = blueprints.get(id);
    return blueprint ? resultOf(blueprint, found.get(id) ?? [], rankings) : [];
  });
}

function resultOf(
  blueprint: ListedBlueprint,
  found: readonly Found[],
  rankings: readonly IndexRanking[],
): Result[] {
  const sorted = found.toSorted((a, b) => b.hit.share - a.hit.share);
  const [best] = sorted;
  if (!best || best.hit.share < leastShare) return [];
  const good = sorted.filter(({ hit }) => hit.share >= best.hit.share * foundShare);
  const own = good.find(({ index }) => index.language === blueprint.language);
  const passage = async (): Promise<Passage> => {
    if (own) return passageOf(await own.hit.page(), own.index.language);
    const page = await best.hit.page();
    const shown = rankings.find(({ index }) => index.language === blueprint.language);
    const translated = shown && (await translatedPassage(page, blueprint, shown.index, shown.ranking.words));
    return translated ?? passageOf(page, best.index.language);
  };
  return [{ blueprint, found: good.map(({ index }) => index.language), passage }];
}
