import type { Stem } from '../stemmers.ts';

/** The words of a language, numbered from 1 as they are met; forms that have one stem are one word. */
export class WordList {
  readonly #stem: Stem;
  readonly #ids = new Map<string, number>();
  readonly #idsOfForms = new Map<string, number>();
  readonly #stems: string[] = [''];
  readonly #forms: Map<string, number>[] = [new Map<string, number>()];

  constructor(stem: Stem) {
    this.#stem = stem;
  }

  /** How many numbers there are, with that of no word, which is 0. */
  get size(): number {
    return this.#stems.length;
  }

  /** The number of a word. */
  add(word: string): number {
    const known = this.#idsOfForms.get(word);
    const id = known ?? this.#idOf(this.#stem(word));
    if (known === undefined) this.#idsOfForms.set(word, id);
    const forms = this.#forms[id];
    forms?.set(word, (forms.get(word) ?? 0) + 1);
    return id;
  }

  #idOf(stem: string): number {
    const known = this.#ids.get(stem);
    if (known !== undefined) return known;
    this.#stems.push(stem);
    this.#forms.push(new Map());
    this.#ids.set(stem, this.size - 1);
    return this.size - 1;
  }

  stemOf(id: number): string {
    return this.#stems[id] ?? '';
  }

  /** The form that is met most often. */
  formOf(id: number): string {
    return mostFrequent(this.#forms[id] ?? new Map<string, number>());
  }
}

/** What is counted most often; of those that are equal, the first in alphabetical order. */
export function mostFrequent(counts: ReadonlyMap<string, number>): string {
  let [best, most] = ['', 0];
  for (const [text, count] of counts) {
    if (count > most || (count === most && text < best)) [best, most] = [text, count];
  }
  return best;
}
