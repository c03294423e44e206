import { type Language, languageRow } from '#catalogue';

/** Makes a format once for each language: that takes a hundred times as long as using it. */
function once<Format>(make: (locale: string) => Format): (language: Language) => Format {
  const made = new Map<Language, Format>();
  return (language) => {
    const format = made.get(language) ?? make(languageRow(language).locale);
    made.set(language, format);
    return format;
  };
}

const dates = once((locale) => new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }));
const lists = once((locale) => new Intl.ListFormat(locale, { type: 'conjunction' }));
const names = once((locale) => new Intl.DisplayNames(locale, { type: 'language' }));
const numbers = once((locale) => new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }));

/** A date as a reader writes it, in UTC so that a build gives the same everywhere. */
export function formatDate(language: Language, date: string): string {
  return dates(language).format(new Date(date));
}

/** A share of 100 as a percentage. */
export function formatShare(language: Language, share: number): string {
  const format = new Intl.NumberFormat(languageRow(language).locale, { style: 'percent' });
  return format.format(share / 100);
}

/** Words in a row, with the language's “and” before the last. */
export function formatList(language: Language, words: readonly string[]): string {
  return lists(language).format(words);
}

/** The name of a language in another: “sueco” for Swedish in Portuguese. */
export function languageName(named: Language, language: Language): string {
  return names(language).of(named) ?? named;
}

/** A date with the time of the day, for dates of one day that must be told apart. */
export function formatDateTime(language: Language, date: string): string {
  const { locale } = languageRow(language);
  const format = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' });
  return `${format.format(new Date(date))} UTC`;
}

/** A number with the signs that a language groups digits with. */
export function formatNumber(language: Language, value: number): string {
  return numbers(language).format(value);
}

/** A date in two short lines, day and month above the year, as beneath a drawing. */
export function formatDay(language: Language, date: string): string {
  const { locale } = languageRow(language);
  const part = (options: Intl.DateTimeFormatOptions): string =>
    new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).format(new Date(date));
  return `${part({ day: 'numeric', month: 'short' })}\n${part({ year: 'numeric' })}`;
}
