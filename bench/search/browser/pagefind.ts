import { askWith, depth } from './answers.ts';

/** A set-up of Pagefind's own indexes. Folders are addresses with a slash at their ends. */
export interface PagefindSetUp {
  /** The index that is loaded first. */
  readonly first: string;
  /** Those that are merged into it, with their languages. */
  readonly merged: readonly { readonly folder: string; readonly language: string }[];
  /** The blueprint of each page, by the id that Pagefind gives the page. */
  readonly blueprints: Readonly<Record<string, string>>;
}

/** What is used of Pagefind's browser module. */
interface Pagefind {
  init(): Promise<void>;
  mergeIndex(folder: string, options: { language: string }): Promise<void>;
  search(query: string): Promise<{ results: readonly { id: string; data(): Promise<unknown> }[] }>;
}

let opened: Pagefind | null = null;

/** Opens a set-up, and makes it the one that is asked. */
export async function open({ first, merged, blueprints }: PagefindSetUp): Promise<void> {
  const pagefind = await load(first, merged);
  opened = pagefind;
  askWith(async (query) => {
    const { results } = await pagefind.search(query);
    const found = new Set<string>();
    for (const { id } of results) {
      const blueprint = blueprints[id];
      if (blueprint === undefined)
        throw new Error(`Pagefind found ${id}, which is no page that was indexed.`);
      found.add(blueprint);
      if (found.size === depth) break;
    }
    return { blueprints: [...found], told: [] };
  });
}

/** So many results are shown with their texts. */
const shown = 5;

/** How long the open set-up takes for each query, in milliseconds, until the texts of the first five pages are there. */
export async function timed(queries: readonly string[]): Promise<readonly number[]> {
  const pagefind = opened;
  if (!pagefind) throw new Error('No search is open.');
  const times: number[] = [];
  for (const query of queries) {
    const start = performance.now();
    const { results } = await pagefind.search(query);
    await Promise.all(results.slice(0, shown).map((result) => result.data()));
    times.push(performance.now() - start);
  }
  return times;
}

async function load(first: string, merged: PagefindSetUp['merged']): Promise<Pagefind> {
  const pagefind = (await import(`${first}pagefind.js`)) as Pagefind;
  await pagefind.init();
  for (const { folder, language } of merged) await pagefind.mergeIndex(folder, { language });
  return pagefind;
}
