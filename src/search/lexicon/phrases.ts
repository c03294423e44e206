import type { Side, Text } from './parallel-texts.ts';
import { mostFrequent } from './word-list.ts';

/** A word, or some that follow each other in a text. */
export interface Phrase {
  /** As it is written most often. */
  readonly text: string;
  /** Number of its words. */
  readonly length: number;
  /** How well it goes with what it was looked for with (0–1). */
  readonly weight: number;
}

const mostWords = 4;
/** What stands together once may have come together by chance. */
const leastTexts = 2;

/** The texts of a language by their words, to look for phrases in. */
export class PhraseBook {
  readonly #texts: readonly Text[];
  /** By word, the texts that it is in. */
  readonly #places = new Map<number, number[]>();
  /** By phrase, in how many texts it is. */
  readonly #counts = new Map<string, number>();

  constructor({ texts }: Side) {
    this.#texts = texts;
    texts.forEach(({ ids }, place) => {
      for (const id of new Set(ids)) {
        const places = this.#places.get(id);
        if (places) places.push(place);
        else this.#places.set(id, [place]);
      }
    });
  }

  /** The texts that a word is in, by their places. */
  textsWith(id: number): readonly number[] {
    return this.#places.get(id) ?? [];
  }

  /**
   * Of some words and the phrases from one of them to another, what goes best with certain texts by Dice's coefficient;
   * null where nothing is in two of them.
   *
   * @param places - of the texts
   * @param ends - with which a phrase may begin and end
   */
  best(places: readonly number[], ends: ReadonlyMap<number, number>): Phrase | null {
    const found = new Map<
      string,
      { readonly ids: readonly number[]; readonly forms: Map<string, number>; texts: number }
    >();
    for (const place of places) {
      const text = this.#texts[place];
      if (!text) continue;
      const here = new Set<string>();
      for (const { ids, form } of phrasesIn(text, ends)) {
        const key = ids.join(' ');
        const phrase = found.get(key) ?? { ids, forms: new Map<string, number>(), texts: 0 };
        found.set(key, phrase);
        phrase.forms.set(form, (phrase.forms.get(form) ?? 0) + 1);
        if (!here.has(key)) phrase.texts++;
        here.add(key);
      }
    }
    let best: Phrase | null = null;
    for (const { ids, forms, texts } of found.values()) {
      if (texts < leastTexts) continue;
      const weight = (2 * texts) / (places.length + this.#countOf(ids));
      const isBest = !best || weight > best.weight || (weight === best.weight && ids.length > best.length);
      if (isBest) best = { text: mostFrequent(forms), length: ids.length, weight };
    }
    return best;
  }

  #countOf(ids: readonly number[]): number {
    const key = ids.join(' ');
    const known = this.#counts.get(key);
    if (known !== undefined) return known;
    const count = this.textsWith(ids[0] ?? 0).filter((place) => {
      const all = this.#texts[place]?.ids ?? [];
      return all.some((_, start) => ids.every((id, index) => all[start + index] === id));
    }).length;
    this.#counts.set(key, count);
    return count;
  }
}

function* phrasesIn(
  { ids, forms }: Text,
  ends: ReadonlyMap<number, number>,
): Generator<{ readonly ids: readonly number[]; readonly form: string }> {
  for (const [start, first] of ids.entries()) {
    if (!ends.has(first)) continue;
    for (let end = start + 1; end <= Math.min(start + mostWords, ids.length); end++) {
      const last = ids[end - 1] ?? 0;
      if ((last === first && end > start + 1) || !ends.has(last)) continue;
      yield { ids: ids.slice(start, end), form: forms.slice(start, end).join(' ') };
    }
  }
}
