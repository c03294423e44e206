/** Tells at once of most words that they are none of those looked for: by how they begin, and how compounds end. */
export class WordFilter {
  readonly #heads = new Uint8Array(0x10000);
  readonly #tails = new Uint8Array(0x10000);

  /** Lets words through that begin as a word does, with capitals or without. */
  addHead(word: string): void {
    const [first, second] = [word.slice(0, 1), word.slice(1, 2)];
    for (const a of [first, first.toUpperCase()])
      for (const b of [second, second.toUpperCase()]) {
        const pair = a + b;
        this.#heads[keyAt(pair, 0)] = 1;
        // Decomposed letters show their accents later.
        this.#heads[keyAt(pair.normalize('NFD'), 0)] = 1;
      }
  }

  /** Lets words through that end as a word does. */
  addTail(word: string): void {
    for (const one of [word, word.toUpperCase()]) this.#tails[keyAt(one, one.length - 2)] = 1;
  }

  /** Tells whether the word between two places of a text may be one of those looked for. */
  lets(text: string, start: number, end: number): boolean {
    const head =
      ((text.charCodeAt(start) & 0xff) << 8) | (end - start > 1 ? text.charCodeAt(start + 1) & 0xff : 0);
    return this.#heads[head] === 1 || (end - start > 1 && this.#tails[keyAt(text, end - 2)] === 1);
  }
}

/** Two letters as one number. Letters of which only the first byte differs share one, which lets a few words more through. */
function keyAt(text: string, at: number): number {
  return ((text.charCodeAt(at) & 0xff) << 8) | (at + 1 < text.length ? text.charCodeAt(at + 1) & 0xff : 0);
}
