/** A word without capitals and diacritics, so that “Integração” and “integracao” are one. */
export function foldWord(word: string): string {
  return word.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase().normalize('NFC');
}

/** Scripts that set no spaces between words. */
const unspaced =
  /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Thai}\p{scx=Lao}\p{scx=Khmer}\p{scx=Myanmar}]/u;
/** Letters and digits in a row; “8.1” is one word, “l’unità” is two. */
const spacedWord = /[\p{L}\p{M}\p{N}]+(?:[.,]\p{N}+)*/gu;

/** The words of a text, as they are written, in its order; in writing without spaces too. */
export function wordsOf(text: string, locale: string): string[] {
  // The segmenter takes ten times as long.
  if (!unspaced.test(text)) return text.match(spacedWord) ?? [];
  const segments = [...segmenterFor(locale).segment(text)];
  return segments.flatMap(({ segment, isWordLike }) => (isWordLike ? [segment] : []));
}

const segmenters = new Map<string, Intl.Segmenter>();

function segmenterFor(locale: string): Intl.Segmenter {
  const known = segmenters.get(locale) ?? new Intl.Segmenter(locale, { granularity: 'word' });
  segmenters.set(locale, known);
  return known;
}
