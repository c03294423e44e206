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

  /**
   * The translations of a stem, best first; none before the lexicon is loaded. For one that it lacks, those of the
   * nearest stem that begins alike, or of the two that it is put together from.
   */
  translations(stem: string, from: Language, to: Language): readonly Translation[] {
    const lexicon = this.#loaded.get(`${from}-${to}`);
    if (!lexicon) return [];
    const exact = entryOf(lexicon, stem);
    return exact.length > 0 ? exact : (ofNearest(lexicon, stem) ?? ofParts(lexicon, stem));
  }
}

/** Two stems are near when they have so much of the longer one in common, and at most so many letters follow. */
const leastCommon = 0.6;
const longestEnding = 3;
const shortestBeginning = 4;
/** A near stem may be another word. */
const nearWeight = 0.8;
/** A part of a compound is at least so long. */
const shortestPart = 3;
const wholeWeight = 0.8;
const partWeight = 0.4;

function entryOf(lexicon: LexiconFile, stem: string): readonly Translation[] {
  return Object.hasOwn(lexicon, stem) ? (lexicon[stem] ?? []) : [];
}

function ofNearest(lexicon: LexiconFile, stem: string): readonly Translation[] | null {
  let best: { key: string; common: number } | null = null;
  for (const key of Object.keys(lexicon)) {
    const common = commonBeginning(key, stem);
    const longer = Math.max(key.length, stem.length);
    const near =
      common >= shortestBeginning && common >= leastCommon * longer && longer - common <= longestEnding;
    if (near && common > (best?.common ?? 0)) best = { key, common };
  }
  return best && weighted(entryOf(lexicon, best.key), nearWeight);
}

/** “Kundresor” is “kund” and “resor”, whatever the lexicon has for the two; an “s” may join them. */
function ofParts(lexicon: LexiconFile, stem: string): readonly Translation[] {
  let best: { parts: readonly (readonly Translation[])[]; shorter: number } | null = null;
  for (let end = shortestPart; end <= stem.length - shortestPart; end++) {
    const start = stem[end] === 's' ? [end, end + 1] : [end];
    for (const second of start) {
      const parts = [entryOf(lexicon, stem.slice(0, end)), entryOf(lexicon, stem.slice(second))];
      const shorter = Math.min(end, stem.length - second);
      if (parts.every(({ length }) => length > 0) && shorter > (best?.shorter ?? 0))
        best = { parts, shorter };
    }
  }
  const heads = (best?.parts ?? []).flatMap((part) => part.slice(0, 1));
  const [first, second] = heads;
  if (!first || !second) return [];
  const together: Translation = [`${first[0]} ${second[0]}`, wholeWeight * Math.min(first[1], second[1])];
  return [together, ...weighted(heads, partWeight)];
}

function weighted(translations: readonly Translation[], factor: number): Translation[] {
  return translations.map(([text, weight]) => [text, weight * factor] as const);
}

function commonBeginning(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
}
