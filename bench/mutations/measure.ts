import type { Candidate, CatalogueMutator, Mutator, Stand } from './mutation.ts';
import { randomFrom, seedOf, shuffle } from './random.ts';
import type { SourcePage } from './source-page.ts';
import { type Trial, Trials } from './trial.ts';
import type { Group, Workbench } from './workbench.ts';

/** A place where a mutator can make its fault. */
interface Opening {
  readonly mutator: Mutator;
  readonly group: Group;
  readonly page: SourcePage;
  readonly candidate: Candidate;
  /** Which of the mutator's candidates on the page. */
  readonly index: number;
}

/**
 * Makes the fault of a rule at different places of a catalogue and checks each. The same places are taken in every
 * run; the mutators take turns.
 *
 * @param most - how many cases are made at most
 */
export function tryRule(
  bench: Workbench,
  trials: Trials,
  mutators: readonly Mutator[],
  most: number,
): Trial[] {
  const openings = interleave(
    mutators.map((mutator) =>
      shuffle(openingsFor(bench, mutator), randomFrom(seedOf(`${mutator.rule} ${mutator.name}`))),
    ),
  );
  const done: Trial[] = [];
  const seen = new Set<string>();
  // A place is used with another order of the source commits once every place has been used.
  for (const round of [0, 1, 2]) {
    for (const [turn, opening] of openings.entries()) {
      if (done.length >= most) return done;
      const stand = standOf(
        opening.mutator.stands ?? ['same', 'same', 'newer', 'same', 'same', 'older'],
        turn,
        round,
      );
      const trial = stand && tryOpening(trials, opening, stand);
      const key = trial && `${trial.path} ${stand} ${trial.after}`;
      if (!trial || !key || seen.has(key)) continue;
      seen.add(key);
      done.push(trial);
    }
  }
  return done;
}

/** Makes the faults of a rule of the whole catalogue, and checks each. */
export function tryCatalogueRule(
  bench: Workbench,
  trials: Trials,
  mutators: readonly CatalogueMutator[],
  most: number,
): Trial[] {
  const sizes = new Map(bench.catalogue.blueprints.map(({ id, pages }) => [id, pages.length]));
  const inSync = bench.groups.filter(({ id, pages }) => pages.length === sizes.get(id));
  const openings = interleave(
    mutators.map((mutator) =>
      shuffle(mutator.changes(bench.files, inSync), randomFrom(seedOf(mutator.name))).map((change) => ({
        mutator,
        change,
      })),
    ),
  );
  return openings.slice(0, most).map(({ mutator, change }) => trials.runInCatalogue(mutator, change));
}

function openingsFor(bench: Workbench, mutator: Mutator): Opening[] {
  return bench.groups.flatMap((group) =>
    group.pages.flatMap((page) =>
      mutator
        .candidates(page, surroundingsOf(bench, group, page))
        .map((candidate, index) => ({ mutator, group, page, candidate, index })),
    ),
  );
}

function surroundingsOf(bench: Workbench, group: Group, page: SourcePage) {
  return {
    siblings: group.pages.filter((other) => other !== page),
    sameLanguage: bench.pagesByLanguage.get(page.language) ?? [],
    catalogue: bench.catalogue,
    documents: bench.documents,
  };
}

function tryOpening(
  trials: Trials,
  { mutator, group, page, candidate, index }: Opening,
  stand: Stand,
): Trial | null {
  const change = candidate(randomFrom(seedOf(`${mutator.name} ${page.path} ${index} ${stand}`)));
  return change ? trials.run(mutator, group, page, change, stand) : null;
}

/** How the source commits stand for a place in a round: by turns, and in each round in another way. */
function standOf(stands: readonly Stand[], turn: number, round: number): Stand | undefined {
  const first = stands[turn % stands.length];
  if (!first || round === 0) return first;
  const others = [...new Set(stands)].filter((stand) => stand !== first);
  return others[round - 1];
}

/** The first of each list, then the second of each, and so on. */
function interleave<Element>(lists: readonly (readonly Element[])[]): Element[] {
  const longest = Math.max(0, ...lists.map(({ length }) => length));
  return Array.from({ length: longest }, (_, place) =>
    lists.flatMap((list) => (place < list.length ? list.slice(place, place + 1) : [])),
  ).flat();
}
