import { withApostrophes } from '../../apostrophe.ts';
import { escaped } from '../../escaped.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Length of an excerpt, and how much of it stands before the first word that was looked for; in words. */
const excerptWords = 24;
const wordsBefore = 4;

/** Excerpts of a text, with `<mark>` around words in any of their forms. */
export class Excerpts {
  readonly #words: readonly string[];
  readonly #stems: ReadonlySet<string | null>;
  readonly #vocabulary: Vocabulary;

  /** @param wanted - the words to mark; those that the vocabulary lacks are not marked */
  constructor(text: string, wanted: readonly string[], vocabulary: Vocabulary) {
    this.#words = text.split(/\s+/);
    this.#vocabulary = vocabulary;
    this.#stems = new Set(wanted.map((word) => vocabulary.stemOf(word)).filter((stem) => stem !== null));
  }

  /**
   * An excerpt of a part of the text, from around the first wanted word or else from the beginning of the part.
   *
   * @param start - place of the part's first word
   * @param end - place behind its last
   * @returns escaped HTML
   */
  between(start: number, end = this.#words.length): string {
    const part = this.#words.slice(start, end);
    const first = part.findIndex((word) => this.#isWanted(word));
    const from = Math.max(first - wordsBefore, 0);
    return withApostrophes(
      part
        .slice(from, from + excerptWords)
        .map((word) => (this.#isWanted(word) ? `<mark>${escaped(word)}</mark>` : escaped(word)))
        .join(' '),
    );
  }

  #isWanted(word: string): boolean {
    if (this.#stems.size === 0) return false;
    return (word.match(/[\p{L}\p{N}\p{M}]+/gu) ?? []).some((part) =>
      this.#stems.has(this.#vocabulary.stemOf(part)),
    );
  }
}
