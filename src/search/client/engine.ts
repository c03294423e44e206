/** A place in a found page: the section that has the words. `excerpt` is escaped HTML with `<mark>`. */
export interface FoundSection {
  readonly title: string;
  readonly url: string;
  readonly excerpt: string;
}

/** A found page. `excerpt` is escaped HTML with `<mark>`; all else is plain text. */
export interface FoundPage {
  readonly url: string;
  readonly meta: { readonly title?: string };
  readonly excerpt: string;
  readonly sub_results: readonly FoundSection[];
}

/** A page that was found, whose text is not loaded yet. */
export interface Hit {
  data(): Promise<FoundPage>;
}

/** What Pagefind's browser module offers, as far as it is used here. */
interface Pagefind {
  options(options: { baseUrl?: string; excerptLength?: number }): Promise<void>;
  init(): Promise<void>;
  /** Null when a later search has overtaken this one. */
  debouncedSearch(query: string, options?: object, delay?: number): Promise<{ results: Hit[] } | null>;
}

/** Searches one language; null when a later search has overtaken this one. */
export type Search = (query: string) => Promise<readonly Hit[] | null>;

const engines = new Map<string, Promise<Pagefind>>();

/**
 * Loads the search index of a language. Each language has an index and an engine of its own: one engine would search
 * all of them with the word endings of one.
 */
export async function searchIn(language: string): Promise<Search> {
  const known = engines.get(language) ?? load(language);
  engines.set(language, known);
  // After a failure, such as a lost connection, the next attempt starts afresh.
  known.catch(() => engines.delete(language));
  const engine = await known;
  return async (query) => (await engine.debouncedSearch(query, {}, 120))?.results ?? null;
}

async function load(language: string): Promise<Pagefind> {
  const response = await fetch('/search/manifest.json', { cache: 'no-cache' });
  if (!response.ok) throw new Error(`There is no search index: ${response.status}`);
  const folder = ((await response.json()) as Record<string, string>)[language];
  if (!folder) throw new Error(`There is no search index for ${language}`);
  const engine = (await import(/* @vite-ignore */ `${folder}pagefind.js`)) as Pagefind;
  await engine.options({ baseUrl: '/', excerptLength: 24 });
  await engine.init();
  return engine;
}
