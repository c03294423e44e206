import type { Language } from '#languages';
import type { IndexedBlueprints, VocabularyFile } from '../../files.ts';
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
  readonly #pagefind: Pagefind;
  readonly #blueprints: IndexedBlueprints;
  readonly #held: ReadonlySet<string>;
  readonly #found = new Map<string, Promise<readonly Hit[]>>();
  #all: Promise<readonly Hit[]> | null = null;

  private constructor(
    language: Language,
    vocabulary: Vocabulary,
    pagefind: Pagefind,
    blueprints: IndexedBlueprints,
  ) {
    this.language = language;
    this.vocabulary = vocabulary;
    this.#pagefind = pagefind;
    this.#blueprints = blueprints;
    this.#held = new Set(Object.values(blueprints));
  }

  /**
   * Loads an index.
   *
   * @throws Error when one of its files is missing
   */
  static async load(language: Language, folder: string): Promise<LanguageIndex> {
    const [pagefind, blueprints, vocabulary, stem] = await Promise.all([
      loadPagefind(folder),
      fetchJson<IndexedBlueprints>(`${folder}blueprints.json`),
      fetchJson<VocabularyFile>(`${folder}vocabulary.json`),
      loadStemmer(language),
    ]);
    return new LanguageIndex(language, new Vocabulary(vocabulary, stem), pagefind, blueprints);
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
      const blueprint = this.#blueprints[result.id];
      return blueprint === undefined ? [] : [{ blueprint, score: result.score, page: () => result.data() }];
    });
  }
}
