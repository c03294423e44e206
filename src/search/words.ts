/** A word without capitals and diacritics, so that “Integração” and “integracao” are one. */
export function foldWord(word: string): string {
  return word.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase().normalize('NFC');
}

/** The words of a text, as they are written, in its order; in writing without spaces too. “L’unità” is two. */
export function wordsOf(text: string, locale: string): string[] {
  const segments = [...segmenterFor(locale).segment(text)];
  return segments
    .flatMap(({ segment, isWordLike }) => (isWordLike ? segment.split(/['’]/) : []))
    .filter((word) => word !== '');
}

const segmenters = new Map<string, Intl.Segmenter>();

function segmenterFor(locale: string): Intl.Segmenter {
  const known = segmenters.get(locale) ?? new Intl.Segmenter(locale, { granularity: 'word' });
  segmenters.set(locale, known);
  return known;
}
