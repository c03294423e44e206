import type { Language } from '#catalogue';

const conjunction = new Intl.ListFormat('en', { type: 'conjunction' });

/** Languages as words: `pt`, `pt and sv`, `pt, it, and es`. */
export function named(languages: readonly Language[]): string {
  return conjunction.format(languages);
}

/** The verb's form for a number of languages: `lacks` for one, `lack` for more. */
export function verb(languages: readonly Language[], singular: string, plural: string): string {
  return languages.length === 1 ? singular : plural;
}

/** A text on one line and of at most 60 characters. */
export function shorten(text: string, most = 60): string {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  return line.length > most ? `${line.slice(0, most - 1).trimEnd()}…` : line;
}

/** The first eight digits of a commit's hash, as Git shows it. */
export function shortHash(commit: string): string {
  return commit.slice(0, 8);
}
