import { functionWordsIn } from './function-words.ts';
import { translationProbabilities } from './model-one.ts';
import { pairsOfWords, type WordSet } from './pairs-of-words.ts';
import type { ParallelTexts, Side } from './parallel-texts.ts';

/** By word: the words of the other language that say the same, and how surely (0–1). */
export type Associations = ReadonlyMap<number, ReadonlyMap<number, number>>;

/** Less sure ones are left out. */
const least = 0.04;

/**
 * Which words of two languages say the same: the geometric mean of how probable each is as the translation of the
 * other, so that both languages have to agree; what is rare would else take up whatever stands beside it. Function
 * words say nothing.
 */
export function associate({
  first,
  second,
}: ParallelTexts): readonly [first: Associations, second: Associations] {
  const [sets, others] = [wordSetsOf(first), wordSetsOf(second)];
  const pairs = pairsOfWords(sets, others, [first.words.size, second.words.size]);
  const forwards = translationProbabilities(pairs, sets, others, false);
  const backwards = translationProbabilities(pairs, others, sets, true);
  const [ofFirst, ofSecond] = [
    new Map<number, Map<number, number>>(),
    new Map<number, Map<number, number>>(),
  ];
  forwards.forEach((forward, pair) => {
    const [a, b, backward] = [pairs.firsts[pair] ?? 0, pairs.seconds[pair] ?? 0, backwards[pair] ?? 0];
    if (a === 0 || b === 0) return;
    relate(ofFirst, a, b, weightOf(forward, backward));
    relate(ofSecond, b, a, weightOf(backward, forward));
  });
  return [ofFirst, ofSecond];
}

/** The probability of the translation counts twice. */
function weightOf(there: number, back: number): number {
  return Math.cbrt(there * there * back);
}

function relate(associations: Map<number, Map<number, number>>, a: number, b: number, weight: number): void {
  if (weight < least) return;
  const known = associations.get(a) ?? new Map<number, number>();
  associations.set(a, known.set(b, weight));
}

function wordSetsOf(side: Side): WordSet[] {
  const functionWords = functionWordsIn(side);
  return side.texts.map(({ ids }) =>
    Int32Array.from(new Set([0, ...ids.filter((id) => !functionWords.has(id))])),
  );
}
