/** One row of the languages table. */
interface LanguageRow {
  /** BCP 47 code, which is also the name of the folder below `content/` and the first part of every URL. */
  readonly code: string;
  /** BCP 47 tag with the region that the texts are written for; used for `lang`, dates and numbers. */
  readonly locale: string;
  /** The language's name in the language itself. */
  readonly name: string;
  /** Writing direction, for the `dir` attribute. */
  readonly direction: 'ltr' | 'rtl';
}

/**
 * The languages that a catalogue can have, in the order in which they are shown. A site has those that its catalogue
 * has pages in. Adding one is a row here and a locale file in `src/i18n/locales/`.
 */
export const languages = [
  { code: 'pt', locale: 'pt-BR', name: 'Português', direction: 'ltr' },
  { code: 'it', locale: 'it-IT', name: 'Italiano', direction: 'ltr' },
  { code: 'sv', locale: 'sv-SE', name: 'Svenska', direction: 'ltr' },
  { code: 'es', locale: 'es-ES', name: 'Español', direction: 'ltr' },
  { code: 'de', locale: 'de-DE', name: 'Deutsch', direction: 'ltr' },
  { code: 'fr', locale: 'fr-FR', name: 'Français', direction: 'ltr' },
  { code: 'nl', locale: 'nl-NL', name: 'Nederlands', direction: 'ltr' },
  { code: 'ja', locale: 'ja-JP', name: '日本語', direction: 'ltr' },
  { code: 'ko', locale: 'ko-KR', name: '한국어', direction: 'ltr' },
  { code: 'zh', locale: 'zh-CN', name: '中文', direction: 'ltr' },
] as const satisfies readonly LanguageRow[];

/** Code of a language that a catalogue can have. */
export type Language = (typeof languages)[number]['code'];

/** The codes of {@link languages}, in their order. */
export const languageCodes: readonly Language[] = languages.map(({ code }) => code);

/** Tells whether a text, such as a folder's name, is the code of a language that a catalogue can have. */
export function isLanguage(code: string | undefined): code is Language {
  return languageCodes.some((known) => known === code);
}

/**
 * The row of a language.
 *
 * @throws RangeError when the code is not in {@link languages}, which the type forbids.
 */
export function languageRow(code: Language): LanguageRow {
  const row = languages.find((candidate) => candidate.code === code);
  if (!row) throw new RangeError(`No language has the code “${code}”.`);
  return row;
}

/** Compares two languages by their place in {@link languages}; for `sort`. */
export function byLanguage(a: Language, b: Language): number {
  return languageCodes.indexOf(a) - languageCodes.indexOf(b);
}
