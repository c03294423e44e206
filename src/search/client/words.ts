/** The words of the search in the reader's language. `{{query}}` and `{{count}}` stand for what is searched and found. */
export interface SearchWords {
  readonly label: string;
  readonly placeholder: string;
  readonly hint: string;
  /** “3 results for …”, by plural category. */
  readonly results: Readonly<Record<string, string>>;
  readonly none: string;
  readonly searching: string;
  readonly error: string;
  readonly offline: string;
  readonly more: string;
  readonly close: string;
}

/** Fetches the words of a language. */
export async function fetchWords(language: string): Promise<SearchWords> {
  const response = await fetch(`/${language}/search/words.json`);
  if (!response.ok) throw new Error(`The words of the search are missing: ${response.status}`);
  return (await response.json()) as SearchWords;
}

/** The sentence that tells how many results there are. */
export function countResults({ results }: SearchWords, locale: string, query: string, count: number): string {
  const form = results[new Intl.PluralRules(locale).select(count)] ?? results['other'] ?? '{{count}}';
  return fill(form, query).replace('{{count}}', new Intl.NumberFormat(locale).format(count));
}

/** Puts the query into a text. */
export function fill(text: string, query: string): string {
  return text.replace('{{query}}', () => query);
}
