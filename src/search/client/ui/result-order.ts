import type { ListedResult } from './search-runs.ts';

/**
 * The order of results when more languages have answered while the reader looks at the list: what she sees stays in its
 * place, with what is now known of it, and what is new follows below.
 *
 * @param seen - the results in view, in their order
 * @param results - all results, best first
 */
export function orderBelow(
  seen: readonly ListedResult[],
  results: readonly ListedResult[],
): readonly ListedResult[] {
  const byId = new Map(results.map((result) => [result.blueprint.id, result]));
  const kept = seen.map((old) => byId.get(old.blueprint.id) ?? old);
  const ids = new Set(kept.map(({ blueprint }) => blueprint.id));
  return [...kept, ...results.filter(({ blueprint }) => !ids.has(blueprint.id))];
}
