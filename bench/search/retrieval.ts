import type { Language } from '#catalogue';
import type { Asking } from './asking.ts';
import type { Candidate, Removal } from './candidate.ts';
import type { Collection } from './collection.ts';
import { inParallel } from './in-parallel.ts';
import type { Round } from './tasks.ts';
import { holdingsOf, type Trial, trialsOf } from './trials.ts';

/** Asks all candidates on the sites of all languages for the queries of all rounds. */
export async function measureRetrieval(
  collection: Collection,
  rounds: readonly Round[],
  candidates: readonly Candidate[],
  asking: Asking,
  width: number,
): Promise<Trial[]> {
  const holdings = holdingsOf(collection);
  const searches = [...Map.groupBy(rounds, ({ removal }) => removal)].flatMap(([removal, together]) =>
    candidates
      .filter(({ withRemovals }) => !removal || withRemovals)
      .flatMap((candidate) =>
        collection.languages.map((to) => ({ removal, together, candidate, to, results: [] as Trial[] })),
      ),
  );
  await inParallel(
    width,
    searches.map((search) => async () => {
      const { removal, together, candidate, to } = search;
      process.stderr.write(`${nameOf(candidate, to, removal)} …\n`);
      const texts = together.flatMap(({ queries }) => queries.map(({ text }) => text));
      const found = await asking.ask(candidate, to, removal, texts);
      search.results = together.flatMap((round) => trialsOf(round, candidate.name, to, holdings, found));
    }),
  );
  return searches.flatMap((search) => search.results);
}

function nameOf({ name }: Candidate, to: Language, removal: Removal | null): string {
  return `${name}, reader of ${to}${removal ? `, ${removal.name}` : ''}`;
}
