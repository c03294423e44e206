import type { Language } from '#languages';
import type { SearchManifest } from '../../files.ts';
import { fetchJson } from './fetch-json.ts';
import { LanguageIndex } from './language-index.ts';
import { Lexicons } from './lexicon.ts';

/** The indexes and lexicons of a site, each loaded when it is first wanted. After a failure the next call tries again. */
export class Library {
  /** The languages that have an index. */
  readonly languages: readonly Language[];
  readonly lexicons: Lexicons;
  readonly #manifest: SearchManifest;
  readonly #indexes = new Map<Language, Promise<LanguageIndex>>();

  private constructor(manifest: SearchManifest) {
    this.languages = Object.keys(manifest.indexes) as Language[];
    this.lexicons = new Lexicons(manifest);
    this.#manifest = manifest;
  }

  /**
   * Reads what there is.
   *
   * @throws Error when the site has no manifest
   */
  static async open(manifest: string): Promise<Library> {
    return new Library(await fetchJson<SearchManifest>(manifest, 'no-cache'));
  }

  /**
   * The index of a language.
   *
   * @throws Error when the site has none, or a file of it is missing
   */
  async index(language: Language): Promise<LanguageIndex> {
    const folder = this.#manifest.indexes[language];
    if (folder === undefined) throw new Error(`There is no search index for ${language}.`);
    const loading = this.#indexes.get(language) ?? LanguageIndex.load(language, folder);
    this.#indexes.set(language, loading);
    loading.catch(() => this.forget(language));
    return loading;
  }

  /** Makes the next search load an index anew, because a part of it was missing. */
  forget(language: Language): void {
    this.#indexes.delete(language);
  }
}
