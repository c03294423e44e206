import type { VocabularyFile } from '../../files.ts';
import type { Stem } from '../../stemmers.ts';
import { foldWord } from '../../words.ts';

/** Stems of one word can differ by so many letters at the end, where the stemmer takes its forms for two words. */
const longestEnding = 3;
const shortestStem = 4;

type Entry = VocabularyFile['stems'][number];

/** The words that the pages of a language have. */
export class Vocabulary {
  readonly #pages: number;
  readonly #stems: VocabularyFile['stems'];
  readonly #byStem: ReadonlyMap<string, Entry>;
  readonly #stem: Stem;

  constructor({ pages, stems }: VocabularyFile, stem: Stem) {
    this.#pages = pages;
    this.#stems = stems;
    this.#byStem = new Map(stems.map((entry) => [entry[0], entry]));
    this.#stem = stem;
  }

  /** The stem of a word, whether a page has it or not. */
  stem(word: string): string {
    return this.#stem(word);
  }

  /** Tells whether a page has a word, in any form that the stemmer knows. */
  has(word: string): boolean {
    return this.#byStem.has(this.#stem(word)) || this.#byStem.has(foldWord(word));
  }

  /** The stem of a word in some form, if a page has it or one much like it; null otherwise. */
  stemOf(word: string): string | null {
    const entry = this.#entryOf(word);
    return entry ? (entry[2] ?? entry[0]) : null;
  }

  /** Tells whether a word of the pages begins so: it is still being typed. */
  hasBeginning(word: string): boolean {
    return this.#firstFrom(foldWord(word)) !== undefined;
  }

  /**
   * How much a word tells one page from others: its inverse document frequency as in BM25 (Robertson and Zaragoza 2009),
   * from 0 for a word of every page to 1 for one that no page has.
   */
  rarity(word: string): number {
    return this.#rarity(this.#entryOf(word));
  }

  /** {@link rarity} by the stem. */
  rarityOf(stem: string): number {
    return this.#rarity(this.#byStem.get(stem));
  }

  #rarity(entry: Entry | undefined): number {
    const pages = entry?.[1] ?? 0;
    const inverse = (count: number): number => Math.log(1 + (this.#pages - count + 0.5) / (count + 0.5));
    return inverse(pages) / inverse(0);
  }

  #entryOf(word: string): Entry | undefined {
    const [stem, folded] = [this.#stem(word), foldWord(word)];
    return this.#byStem.get(stem) ?? this.#byStem.get(folded) ?? this.#shorter(stem) ?? this.#longer(stem);
  }

  #shorter(stem: string): Entry | undefined {
    for (
      let length = stem.length - 1;
      length >= Math.max(stem.length - longestEnding, shortestStem);
      length--
    ) {
      const entry = this.#byStem.get(stem.slice(0, length));
      if (entry) return entry;
    }
    return undefined;
  }

  #longer(stem: string): Entry | undefined {
    const entry = stem.length >= shortestStem ? this.#firstFrom(stem) : undefined;
    return entry && entry[0].length <= stem.length + longestEnding ? entry : undefined;
  }

  /** The first stem, by the alphabet, with a beginning. */
  #firstFrom(beginning: string): Entry | undefined {
    const entry = this.#stems[placeIn(this.#stems, beginning)];
    return entry?.[0].startsWith(beginning) ? entry : undefined;
  }
}

/** The place of the first stem that does not stand before a text. */
function placeIn(stems: VocabularyFile['stems'], text: string): number {
  let [low, high] = [0, stems.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((stems[middle]?.[0] ?? '') < text) low = middle + 1;
    else high = middle;
  }
  return low;
}
