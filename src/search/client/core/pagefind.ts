/** A page that Pagefind has found. Its text is not loaded yet. */
export interface PagefindHit {
  readonly id: string;
  readonly score: number;
  data(): Promise<PagefindPage>;
}

/** A page with its text. Excerpts are escaped HTML with `<mark>`, all else is plain text. */
export interface PagefindPage {
  readonly url: string;
  readonly content: string;
  readonly meta: { readonly title?: string };
  readonly anchors: readonly PagefindAnchor[];
  readonly excerpt: string;
  readonly sub_results: readonly PagefindSection[];
}

/** A heading, and the place of its first word among the words of the page. */
export interface PagefindAnchor {
  readonly id: string;
  readonly text: string;
  readonly location: number;
}

/** A section of a page that has the words; the first may be the page's beginning, without an anchor. */
export interface PagefindSection {
  readonly title: string;
  readonly url: string;
  readonly excerpt: string;
  readonly anchor?: PagefindAnchor;
  readonly weighted_locations: readonly { readonly balanced_score: number }[];
}

/** What Pagefind's browser module offers, as far as it is used here. */
export interface Pagefind {
  options(options: { baseUrl?: string; excerptLength?: number }): Promise<void>;
  init(): Promise<void>;
  /** Finds the pages that have all words; with null, all pages. */
  search(query: string | null): Promise<{ results: readonly PagefindHit[] }>;
}

/** Loads Pagefind with the index of a folder. Each folder has its own, with a worker and word endings of its own. */
export async function loadPagefind(folder: string): Promise<Pagefind> {
  const pagefind = (await import(/* @vite-ignore */ `${folder}pagefind.js`)) as Pagefind;
  await pagefind.options({ baseUrl: '/', excerptLength: 24 });
  await pagefind.init();
  return pagefind;
}
