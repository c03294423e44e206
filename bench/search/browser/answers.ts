// Runs in the browser: asks a search for each of some queries, and gives the blueprints that it finds.

/** What a query found. */
export interface Found {
  /** Ids of the first ten blueprints, best first, each once. */
  readonly blueprints: readonly string[];
  /** What the search told of how it understood the query. */
  readonly told: readonly string[];
}

/** Searches one catalogue for one reader. */
export type Ask = (query: string) => Promise<Found>;

/** So many blueprints are looked at. */
export const depth = 10;

let ask: Ask | null = null;

/** Makes a search the one that {@link answers} asks. */
export function askWith(search: Ask): void {
  ask = search;
}

/** What each query finds. */
export async function answers(queries: readonly string[]): Promise<readonly Found[]> {
  if (!ask) throw new Error('No search is open.');
  const found: Found[] = [];
  for (const query of queries) found.push(await ask(query));
  return found;
}
