import type { Language } from '#languages';
import { foldWord } from './words.ts';

/** Gives what the forms of a word have in common, folded: “Kundresor” and “kundresa” are both “kundres”. */
export type Stem = (word: string) => string;

/** Snowball (Porter 2001, https://snowballstem.org), as the indexes have it. Other languages do without. */
const stemmers: Partial<Record<Language, () => Promise<{ stemmer: Stem }>>> = {
  pt: () => import('@orama/stemmers/portuguese'),
  it: () => import('@orama/stemmers/italian'),
  sv: () => import('@orama/stemmers/swedish'),
  es: () => import('@orama/stemmers/spanish'),
  de: () => import('@orama/stemmers/german'),
  fr: () => import('@orama/stemmers/french'),
  nl: () => import('@orama/stemmers/dutch'),
};

/** Loads what finds the stems of a language's words. */
export async function loadStemmer(language: Language): Promise<Stem> {
  const load = stemmers[language];
  if (!load) return foldWord;
  const { stemmer } = await load();
  // The accents of a word decide on its ending, so that they go last.
  return (word) => foldWord(stemmer(word.normalize('NFC').toLowerCase()));
}
