import { isLanguage, type Language } from '#languages';
import type { SearchCatalogue } from '../../files.ts';
import { SearchTexts } from './texts.ts';
import type { SearchWords } from './words.ts';

/** What a search box is made of. */
export interface SearchBasis {
  readonly language: Language;
  readonly texts: SearchTexts;
  readonly catalogue: SearchCatalogue;
}

/**
 * Fetches the words and the catalogue of a language.
 *
 * @param locale - BCP 47 tag with region, for plurals, numbers and names
 * @throws Error when one of them cannot be had
 */
export async function loadBasis(language: string, locale: string): Promise<SearchBasis> {
  if (!isLanguage(language)) throw new RangeError(`No language has the code “${language}”.`);
  const [words, catalogue] = await Promise.all([
    fetchJson<SearchWords>(`/${language}/search/words.json`),
    fetchJson<SearchCatalogue>(`/${language}/search/catalogue.json`),
  ]);
  return { language, texts: new SearchTexts(words, locale), catalogue };
}

async function fetchJson<Content>(path: string): Promise<Content> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path} could not be loaded: ${response.status}`);
  return (await response.json()) as Content;
}
