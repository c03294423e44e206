import type { Language } from '#languages';
import type { PluralForms, SearchWords } from './words.ts';

/** Makes the texts that a reader sees out of the words of her language. */
export class SearchTexts {
  readonly words: SearchWords;
  /** BCP 47 tag with region. */
  readonly locale: string;
  readonly #plurals: Intl.PluralRules;
  readonly #numbers: Intl.NumberFormat;
  readonly #lists: Intl.ListFormat;
  readonly #names: Intl.DisplayNames;

  constructor(words: SearchWords, locale: string) {
    this.words = words;
    this.locale = locale;
    this.#plurals = new Intl.PluralRules(locale);
    this.#numbers = new Intl.NumberFormat(locale);
    this.#lists = new Intl.ListFormat(locale, { type: 'conjunction' });
    this.#names = new Intl.DisplayNames(locale, { type: 'language' });
  }

  /** A number as it is written. */
  number(value: number): string {
    return this.#numbers.format(value);
  }

  /** A text about a number of things. */
  count(forms: PluralForms, count: number, values: Readonly<Record<string, string>> = {}): string {
    const form = forms[this.#plurals.select(count)] ?? forms['other'] ?? '{{count}}';
    return fill(form, { ...values, count: this.number(count) });
  }

  /** A text about languages. */
  inLanguages(text: string, languages: readonly Language[]): string {
    return fill(text, {
      languages: this.#lists.format(languages.map((language) => this.languageName(language))),
    });
  }

  /** The name of a language. */
  readonly languageName = (language: Language): string => this.#names.of(language) ?? language;
}

/** Puts values into a text. */
export function fill(text: string, values: Readonly<Record<string, string>>): string {
  return text.replaceAll(/\{\{(\w+)\}\}/g, (placeholder, name: string) => values[name] ?? placeholder);
}
