/** The different words of a text, by number; 0, no word, is one of them. */
export type WordSet = Int32Array;

/** All pairs of a word and one of the other language that stand in a text and its translation. */
export interface PairsOfWords {
  /** Of each pair, the word and that of the other language. */
  readonly firsts: Int32Array;
  readonly seconds: Int32Array;
  /** By text, then by word of the text, then by word of its translation: the number of the pair. */
  readonly inTexts: readonly Int32Array[];
}

/**
 * Numbers the pairs of words in texts.
 *
 * @param first - a set a text
 * @param second - a set a translation, in the order of the texts
 * @param sizes - how many words each language has, 0 with them
 */
export function pairsOfWords(
  first: readonly WordSet[],
  second: readonly WordSet[],
  sizes: readonly [number, number],
): PairsOfWords {
  const firsts: number[] = [];
  const seconds: number[] = [];
  const inTexts = first.map((set, text) => new Int32Array(set.length * (second[text]?.length ?? 0)));
  // The number of the pair that the word at hand is in with each word of the other language.
  const numbers = new Int32Array(sizes[1]);
  const owners = new Int32Array(sizes[1]).fill(-1);
  placesIn(first, sizes[0]).forEach((places, word) => {
    for (const { text, place } of places) {
      const others = second[text] ?? new Int32Array();
      others.forEach((other, column) => {
        if (owners[other] !== word) {
          owners[other] = word;
          numbers[other] = firsts.length;
          firsts.push(word);
          seconds.push(other);
        }
        const cells = inTexts[text];
        if (cells) cells[place * others.length + column] = numbers[other] ?? 0;
      });
    }
  });
  return { firsts: Int32Array.from(firsts), seconds: Int32Array.from(seconds), inTexts };
}

interface Place {
  readonly text: number;
  readonly place: number;
}

/** By word, where it stands. */
function placesIn(sets: readonly WordSet[], size: number): Place[][] {
  const places = Array.from({ length: size }, (): Place[] => []);
  sets.forEach((set, text) => {
    set.forEach((word, place) => places[word]?.push({ text, place }));
  });
  return places;
}
