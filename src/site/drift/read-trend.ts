import { hash } from 'node:crypto';
import { type Catalogue, type Language, Memory, type Sources } from '#catalogue';
import { checkCatalogue } from '#drift';
import { visitPastCatalogues } from '#past';
import { type DocumentCache, readContentFiles, TrendCache } from '#workspace';
import type { StateCounts, Trend, TrendPoint } from './trend.ts';
import { type BlueprintStanding, standingsOf } from './standings.ts';
import { type DriftState, driftStates } from './states.ts';

/** How many commits a trend shows, and how many files are read for them. */
const bounds = { most: 12, mostFiles: 20_000 } as const;

/** What is known of the catalogue of today, so that what stayed as it was is not found out again. */
export interface KnownToday {
  readonly catalogue: Catalogue;
  readonly documents: DocumentCache;
  readonly memory: Memory;
}

/**
 * Reads what the repository of a content folder tells of how its catalogue stood before. Catalogues of the past are
 * judged by the past that they had, and by the ledger of today.
 *
 * @param cacheFolder - where it is kept how the catalogue stood at a commit; null to keep nothing
 */
export async function readTrend(
  root: string,
  { catalogue: { sources }, documents, memory }: KnownToday,
  cacheFolder: string | null,
): Promise<Trend> {
  const cache = new TrendCache<TrendPoint>(cacheFolder, root);
  const known = await cache.read();
  const used = new Map<string, TrendPoint>();
  const points: TrendPoint[] = [];
  const parsed: DocumentCache = new Map(documents);
  const learned = new Memory(memory);
  const ledger = JSON.stringify(sources.list);
  const ledgers = new Map<Sources, Sources>();
  const gap = await visitPastCatalogues(root, bounds, async ({ commit, date, key, files, pastOf }) => {
    const name = key === null ? null : hash('sha256', key + ledger, 'base64url');
    const earlier = name === null ? undefined : known.get(name);
    const point = earlier ?? { commit, date, ...(await stoodAt()) };
    points.unshift(point);
    if (name !== null) used.set(name, point);

    async function stoodAt(): Promise<Pick<TrendPoint, 'counts' | 'words'>> {
      const then = await readContentFiles(root, await files(), parsed, learned);
      const joined = ledgers.get(then.catalogue.sources) ?? sources.joined(then.catalogue.sources);
      ledgers.set(then.catalogue.sources, joined);
      const catalogue = { ...then.catalogue, sources: joined };
      const past = await pastOf(catalogue);
      const report = checkCatalogue({ catalogue, documents: then.documents, past, memory: learned });
      return totalsOf(standingsOf({ catalogue, documents: then.documents, report }));
    }
  });
  if ([...used.keys()].some((name) => !known.has(name))) await cache.keep(used);
  return { points, gap };
}

function totalsOf(standings: readonly BlueprintStanding[]): Pick<TrendPoint, 'counts' | 'words'> {
  const cells = standings.flatMap(({ languages }) => languages);
  const byLanguage = Map.groupBy(cells, ({ language }) => language);
  const counts: Partial<Record<Language, StateCounts>> = {};
  for (const [language, own] of byLanguage) {
    const count = (state: DriftState): number => own.filter((cell) => cell.state === state).length;
    counts[language] = Object.fromEntries(driftStates.map((state) => [state, count(state)])) as Record<
      DriftState,
      number
    >;
  }
  return { counts, words: cells.reduce((sum, { words }) => sum + words, 0) };
}
