import type { Language } from '#languages';
import type { LexiconFile, SearchManifest } from '../../files.ts';
import { fetchJson } from './fetch-json.ts';

/** What a word is in another language: words as they are written, and how sure that is (0–1). */
export type Translation = LexiconFile[string][number];

/** The lexicons of the site, each loaded when it is first asked for. */
export class Lexicons {
  readonly #manifest: SearchManifest;
  readonly #loaded = new Map<string, LexiconFile>();
  readonly #loading = new Map<string, Promise<void>>();

  constructor(manifest: SearchManifest) {
    this.#manifest = manifest;
  }

  /** Loads the lexicon from one language to another. One that is missing or cannot be reached has no words. */
  async load(from: Language, to: Language): Promise<void> {
    const name = `${from}-${to}`;
    const url = this.#manifest.lexicons[name];
    if (url === undefined) return;
    const loading =
      this.#loading.get(name) ??
      fetchJson<LexiconFile>(url).then(
        (lexicon) => void this.#loaded.set(name, lexicon),
        // The next search tries again.
        () => void this.#loading.delete(name),
      );
    this.#loading.set(name, loading);
    await loading;
  }

  /** The translations of a stem, best first; none before the lexicon is loaded. */
  translations(stem: string, from: Language, to: Language): readonly Translation[] {
    const lexicon = this.#loaded.get(`${from}-${to}`);
    return lexicon && Object.hasOwn(lexicon, stem) ? (lexicon[stem] ?? []) : [];
  }
}
