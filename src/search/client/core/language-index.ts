import type { Language } from '#languages';
import type { PagesFile, VocabularyFile } from '../../files.ts';
import { Headings } from './headings.ts';
import { loadStemmer } from '../../stemmers.ts';
import { fetchJson } from './fetch-json.ts';
import { loadPagefind, type Pagefind, type PagefindPage } from './pagefind.ts';
import { Vocabulary } from './vocabulary.ts';

/** A blueprint whose page in the language of the index has the words. */
export interface Hit {
  readonly blueprint: string;
  /** To be compared within one index only. */
  readonly score: number;
  page(): Promise<PagefindPage>;
}

/** So many searches are remembered. */
const remembered = 200;

/** The index of one language. */
export class LanguageIndex {
  readonly language: Language;
  readonly vocabulary: Vocabulary;
  readonly headings: Headings;
  readonly #pagefind: Pagefind;
  readonly #blueprints: ReadonlyMap<string, string>;
  readonly #held: ReadonlySet<string>;
  readonly #found = new Map<string, Promise<readonly Hit[]>>();
  #all: Promise<readonly Hit[]> | null = null;

  private constructor(
    language: Language,
    vocabulary: Vocabulary,
    pagefind: Pagefind,
    { pages, headings }: { pages: PagesFile; headings: Headings },
  ) {
    this.language = language;
    this.vocabulary = vocabulary;
    this.#pagefind = pagefind;
    this.headings = headings;
    this.#blueprints = new Map(pages.pages.map(([id, blueprint]) => [id, blueprint]));
    this.#held = new Set(this.#blueprints.values());
  }

  /**
   * Loads an index.
   *
   * @throws Error when one of its files is missing
   */
  static async load(language: Language, folder: string): Promise<LanguageIndex> {
    const [pagefind, pages, file, stem] = await Promise.all([
      loadPagefind(folder),
      fetchJson<PagesFile>(`${folder}pages.json`),
      fetchJson<VocabularyFile>(`${folder}vocabulary.json`),
      loadStemmer(language),
    ]);
    const vocabulary = new Vocabulary(file, stem);
    const headings = new Headings(pages, vocabulary, language);
    return new LanguageIndex(language, vocabulary, pagefind, { pages, headings });
  }

  /** Tells whether the language has a page of a blueprint. */
  has(blueprint: string): boolean {
    return this.#held.has(blueprint);
  }

  /** The pages that have all of some words, best first. */
  find(words: readonly string[]): Promise<readonly Hit[]> {
    const query = words.join(' ');
    const known = this.#found.get(query);
    if (known) return known;
    if (this.#found.size >= remembered) this.#found.clear();
    const found = this.#search(query);
    this.#found.set(query, found);
    found.catch(() => this.#found.delete(query));
    return found;
  }

  /** The page of a blueprint; null where the language has none. */
  async pageOf(blueprint: string): Promise<PagefindPage | null> {
    this.#all ??= this.#search(null);
    const hit = (await this.#all).find((one) => one.blueprint === blueprint);
    return (await hit?.page()) ?? null;
  }

  async #search(query: string | null): Promise<readonly Hit[]> {
    const { results } = await this.#pagefind.search(query);
    return results.flatMap((result): Hit[] => {
      const blueprint = this.#blueprints.get(result.id);
      return blueprint === undefined ? [] : [{ blueprint, score: result.score, page: () => result.data() }];
    });
  }
}
