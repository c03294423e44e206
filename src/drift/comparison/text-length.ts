import type { Language } from '#catalogue';

/**
 * How long a text is, in letters of an alphabet, so that languages can be compared: a Chinese character says about as
 * much as three of them, a Korean syllable as two, a Japanese one as one and a half.
 */
export function lengthOf(text: string): number {
  if (!unalphabetic.test(text)) return text.length;
  const count = (letters: RegExp): number => text.match(letters)?.length ?? 0;
  return (
    text.length +
    2 * count(/\p{Script=Han}/gu) +
    count(/\p{Script=Hangul}/gu) +
    0.5 * count(/[\p{Script=Hiragana}\p{Script=Katakana}]/gu)
  );
}

const unalphabetic = /[\u1100-\u11ff\u2e80-\u9fff\ua960-\ua97f\uac00-\ud7ff\uf900-\ufaff]|[\ud840-\ud88f]/;

/**
 * How long texts of a language are beside those of the others that say the same. Fitted by least squares to the
 * medians of the length ratios of aligned blocks of 60 characters and more in 24,865 pairs of real translations
 * (es:pt 1.05, it:pt 1.02, es:it 1.04, es:sv 1.15, pt:sv 1.08, it:sv 1.10); languages not measured have 1.
 */
const relativeLengths: Partial<Record<Language, number>> = { pt: 1.0, it: 1.02, sv: 0.92, es: 1.06 };

/** How much longer than in the second language a text is expected to be in the first. */
export function expectedRatio(first: Language, second: Language): number {
  return (relativeLengths[first] ?? 1) / (relativeLengths[second] ?? 1);
}

/**
 * How well the lengths of two texts fit those of a text and its translation, from 0 to 1: the density of the logarithm
 * of their ratio at its distance from the expected one, beside the greatest density (after Gale & Church 1993, who
 * take the difference for normally distributed). Short texts vary more.
 *
 * @param ratio - the expected ratio of the first to the second, see {@link expectedRatio}
 */
export function lengthFit(first: number, second: number, ratio: number): number {
  if (first === 0 || second === 0) return first === second ? 1 : 0;
  const distance = Math.log(first / second / ratio);
  const variance = 0.15 ** 2 + 4 / Math.min(first, second);
  return Math.exp(-(distance ** 2) / variance / 2);
}
