import type { Language } from '#catalogue';

/** The endings that a noun has when it is not in its basic form, by the ending that it has when it is. */
type Paradigm = readonly (readonly [basic: string, forms: string])[];

/**
 * How nouns change. Of the endings that a word has, the first in the list counts. Stemmers would not do: they bring
 * nouns and verbs to one stem (“segmento”, “segmentar”, “segmentação”), which to a glossary are different words, and
 * leave common forms alone (“proteções”, “resan”).
 */
const paradigms: Readonly<Partial<Record<Language, Paradigm>>> = {
  pt: [
    ['ão', 'ões ães ãos'],
    ['al', 'ais'],
    ['el', 'éis eis'],
    ['ol', 'óis'],
    ['ul', 'uis'],
    ['il', 'is eis'],
    ['m', 'ns'],
    ['os', 'o'],
    ['as', 'a'],
    ['', 's es'],
  ],
  it: [
    ['cia', 'ce cie'],
    ['gia', 'ge gie'],
    ['ca', 'che'],
    ['ga', 'ghe'],
    ['co', 'chi ci'],
    ['go', 'ghi gi'],
    ['io', 'i'],
    ['o', 'i'],
    ['a', 'e i'],
    ['e', 'i'],
    ['i', 'o e'],
    ['', 's'],
  ],
  es: [
    ['z', 'ces'],
    ['án', 'anes'],
    ['én', 'enes'],
    ['ín', 'ines'],
    ['ón', 'ones'],
    ['ún', 'unes'],
    ['os', 'o'],
    ['as', 'a'],
    ['', 's es'],
  ],
  sv: [
    ['are', 'aren arna'],
    ['a', 'an or orna at ana'],
    ['e', 'en et er ar erna arna na ena'],
    ['el', 'eln elen elet len let lar larna ler lerna'],
    ['mälan', 'mälningar mälningarna'],
    ['m', 'met men mmet mmen mmer mmar mmerna mmarna'],
    ['', 'n en t et r er ar or na ena erna arna orna'],
  ],
  de: [
    ['e', 'en n es er em ens'],
    ['', 's es e en er ern n em ens'],
  ],
  fr: [
    ['al', 'aux'],
    ['eau', 'eaux'],
    ['', 's x es e'],
  ],
  nl: [
    ['e', 'en s n es'],
    ['', 's en e es'],
  ],
};

/**
 * The forms of a word, with the word itself. Where nothing is known of a language, it has no other form.
 *
 * @param word - in small letters, composed (NFC)
 */
export function formsOf(word: string, language: Language): ReadonlySet<string> {
  const [ending, forms] = paradigms[language]?.find(([basic]) => word.endsWith(basic)) ?? ['', null];
  if (forms === null) return new Set([word]);
  const stem = word.slice(0, word.length - ending.length);
  const inflected = [word, ...forms.split(' ').map((form) => `${stem}${form}`)];
  // Swedish nouns have a genitive in every form.
  const genitives = language === 'sv' ? inflected.map((form) => `${form}s`) : [];
  return new Set([...inflected, ...genitives]);
}
