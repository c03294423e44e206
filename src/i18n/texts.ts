import i18next, { type TFunction } from 'i18next';
import { type Language, languageCodes, languageRow } from '#catalogue';
import type pt from './locales/pt.json';

/** Gives the site's own words in one language; the keys are checked by the compiler. */
export type Texts = TFunction;

const files = import.meta.glob<typeof pt>('./locales/*.json', { eager: true, import: 'default' });

const instance = i18next.createInstance({
  resources: Object.fromEntries(
    languageCodes.map((language) => [language, { translation: localeOf(language) }]),
  ),
  supportedLngs: [...languageCodes],
  fallbackLng: false,
  // All texts are in memory, so the instance is ready at once.
  initAsync: false,
  // Astro escapes what it writes.
  interpolation: { escapeValue: false },
});
void instance.init();

/** The site's own words in a language. */
export function textsIn(language: Language): Texts {
  return instance.getFixedT(language);
}

function localeOf(language: Language): typeof pt {
  const texts = files[`./locales/${language}.json`];
  if (!texts) throw new RangeError(`The language “${language}” has no file in src/i18n/locales/.`);
  return texts;
}

/** The texts of a locale file that depend on a number, by their group; the number's category follows the key. */
interface PluralTexts {
  readonly home: 'count';
  readonly search: 'results' | 'chosen';
  readonly catalogue: 'shown';
}

/** The forms of a text that depends on a number, by plural category, with their placeholders; for the browser. */
export function pluralForms<Group extends keyof PluralTexts>(
  language: Language,
  group: Group,
  key: PluralTexts[Group],
): Record<string, string> {
  const { pluralCategories } = new Intl.PluralRules(languageRow(language).locale).resolvedOptions();
  const texts: Readonly<Record<string, string>> = localeOf(language)[group];
  return Object.fromEntries(
    pluralCategories.flatMap((category) => {
      const form = texts[`${key}_${category}`];
      return form === undefined ? [] : [[category, form]];
    }),
  );
}
