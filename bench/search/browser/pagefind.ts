import { type Found, askWith } from './answers.ts';

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

const resultsWanted = 10;

/** Opens a set-up, and makes it the one that is asked. */
export async function open({ first, merged, blueprints }: PagefindSetUp): Promise<void> {
  const pagefind = await load(first);
  for (const { folder, language } of merged) await pagefind.mergeIndex(folder, { language });
  askWith(async (query) => {
    const { results } = await pagefind.search(query);
    const found = new Set<string>();
    for (const { id } of results) {
      const blueprint = blueprints[id];
      if (blueprint === undefined)
        throw new Error(`Pagefind found ${id}, which is no page that was indexed.`);
      found.add(blueprint);
      if (found.size === resultsWanted) break;
    }
    return [...found] as Found;
  });
}

async function load(folder: string): Promise<Pagefind> {
  const pagefind = (await import(`${folder}pagefind.js`)) as Pagefind;
  await pagefind.init();
  return pagefind;
}
