import type { PairsOfWords, WordSet } from './pairs-of-words.ts';

/** More of them make rare words surer than they are. */
const iterations = 4;

/**
 * How probable it is that a word is translated by another: IBM Model 1 (Brown et al. 1993), learned by expectation
 * and maximization. Each word of a translation comes from one word of the text, or from none.
 *
 * @param pairs - of `given` and `told`, in this order unless `flipped`
 * @param given - the words of each text
 * @param told - those of its translation
 * @returns by pair
 */
export function translationProbabilities(
  pairs: PairsOfWords,
  given: readonly WordSet[],
  told: readonly WordSet[],
  flipped: boolean,
): Float64Array {
  const owners = flipped ? pairs.seconds : pairs.firsts;
  const probabilities = new Float64Array(owners.length).fill(1);
  const size = owners.reduce((most, word) => Math.max(most, word + 1), 0);
  for (let iteration = 0; iteration < iterations; iteration++) {
    const counts = new Float64Array(owners.length);
    pairs.inTexts.forEach((cells, text) => {
      const [width, height] = [given[text]?.length ?? 0, told[text]?.length ?? 0];
      const [step, stride] = flipped ? [1, width] : [height, 1];
      // No word, which stands first, is told by none.
      for (let to = 1; to < height; to++) {
        let sum = 0;
        for (let from = 0; from < width; from++)
          sum += probabilities[cells[from * step + to * stride] ?? 0] ?? 0;
        for (let from = 0; from < width; from++) {
          const pair = cells[from * step + to * stride] ?? 0;
          counts[pair] = (counts[pair] ?? 0) + (probabilities[pair] ?? 0) / sum;
        }
      }
    });
    const totals = new Float64Array(size);
    owners.forEach((word, pair) => (totals[word] = (totals[word] ?? 0) + (counts[pair] ?? 0)));
    owners.forEach((word, pair) => (probabilities[pair] = (counts[pair] ?? 0) / (totals[word] || 1)));
  }
  return probabilities;
}
