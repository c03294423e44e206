import type { PagesFile } from '../../files.ts';
import { withApostrophes } from '../../apostrophe.ts';
import { foldWord, wordsOf } from '../../words.ts';
import type { Term } from './interpretation.ts';
import type { KnownWord } from './spelling.ts';
import { sum } from './sum.ts';
import type { Vocabulary } from './vocabulary.ts';

interface Heading {
  /** Its words, folded, and their stems. */
  readonly words: readonly string[];
  readonly stems: readonly string[];
  readonly blueprints: readonly string[];
  /** A title says more than a heading. */
  readonly weight: number;
}

/** Headings that are less like the query than this say nothing. */
const leastLikeness = 0.5;
/** One with the words in another order, or in other forms, is a little less like it. */
const inOtherWords = 0.95;
const headingWeight = 0.97;

/** The titles and headings of a language's pages. */
export class Headings {
  readonly #headings: readonly Heading[];
  readonly #vocabulary: Vocabulary;
  readonly #file: PagesFile;
  readonly #locale: string;
  #words: readonly KnownWord[] | null = null;

  constructor(file: PagesFile, vocabulary: Vocabulary, locale: string) {
    const stems = new Map<string, string>();
    const stemOf = (word: string): string => {
      const stem = stems.get(word) ?? vocabulary.stem(word);
      stems.set(word, stem);
      return stem;
    };
    const read = (text: string, blueprints: readonly string[], weight: number): Heading => {
      const words = wordsOf(withApostrophes(text).toLowerCase(), locale);
      return { words: words.map(foldWord), stems: words.map(stemOf), blueprints, weight };
    };
    this.#headings = [
      ...file.pages.map(([, blueprint, title]) => read(title, [blueprint], 1)),
      ...file.headings.map(([text, ...places]) =>
        read(
          text,
          places.flatMap((place) => file.pages[place]?.[1] ?? []),
          headingWeight,
        ),
      ),
    ];
    this.#vocabulary = vocabulary;
    this.#file = file;
    this.#locale = locale;
  }

  /** All words in small letters, and how many pages have each in a title or heading. */
  get words(): readonly KnownWord[] {
    if (this.#words) return this.#words;
    const pages = new Map<string, Set<number>>();
    const titles = this.#file.pages.map(([, , title], place) => [title, place] as const);
    for (const [text, ...places] of [...titles, ...this.#file.headings]) {
      for (const word of wordsOf(withApostrophes(text).toLowerCase(), this.#locale)) {
        const known = pages.get(word) ?? new Set();
        for (const place of places) known.add(place);
        pages.set(word, known);
      }
    }
    this.#words = [...pages].map(([word, { size }]) => [word, size]);
    return this.#words;
  }

  /**
   * How much the likest heading of each blueprint is like the query (0.5–1): the coefficient of Dice (1945) over what
   * the words tell pages apart.
   */
  likeness(terms: readonly Term[]): ReadonlyMap<string, number> {
    const likeness = new Map<string, number>();
    const parts = terms.map((term) => this.#partOf(term));
    const typed = terms
      .flatMap(({ typed: words }) => words ?? [])
      .map(foldWord)
      .join(' ');
    for (const heading of this.#headings) {
      const like = heading.weight * this.#likenessOf(heading, parts, typed);
      if (like < leastLikeness) continue;
      for (const id of heading.blueprints) likeness.set(id, Math.max(likeness.get(id) ?? 0, like));
    }
    return likeness;
  }

  #partOf({ importance, typed, others, open }: Term): Part {
    const stemsOf = (words: readonly string[]): readonly string[] =>
      words.map((word) => this.#vocabulary.stemOf(word) ?? this.#vocabulary.stem(word));
    return {
      importance,
      beginning: open && typed ? foldWord(typed.at(-1) ?? '') : null,
      alternatives: [
        ...(typed ? [{ stems: stemsOf(typed), weight: 1 }] : []),
        ...others.map(({ words, weight }) => ({ stems: stemsOf(words), weight })),
      ],
    };
  }

  #likenessOf({ words, stems }: Heading, parts: readonly Part[], typed: string): number {
    let [query, matched] = [0, 0];
    const found = new Set<string>();
    for (const { importance, alternatives, beginning } of parts) {
      query += importance;
      const fitting = alternatives.find((alternative) =>
        alternative.stems.every((stem) => stems.includes(stem)),
      );
      for (const stem of fitting?.stems ?? []) found.add(stem);
      const begun =
        fitting || beginning === null ? -1 : words.findIndex((word) => word.startsWith(beginning));
      if (begun >= 0) found.add(stems[begun] ?? '');
      matched += importance * (fitting?.weight ?? (begun >= 0 ? 1 : 0));
    }
    if (matched === 0) return 0;
    if (words.join(' ') === typed) return 1;
    const rarities = stems.map((stem) => ({ stem, rarity: this.#vocabulary.rarityOf(stem) }));
    const heading = sum(rarities.map(({ rarity }) => rarity));
    const covered = sum(rarities.filter(({ stem }) => found.has(stem)).map(({ rarity }) => rarity));
    return (inOtherWords * (matched + covered)) / (query + heading);
  }
}

/** A part of the query, by stems. */
interface Part {
  readonly importance: number;
  readonly alternatives: readonly { readonly stems: readonly string[]; readonly weight: number }[];
  /** The beginning of its last word, where that may still be typed. */
  readonly beginning: string | null;
}
