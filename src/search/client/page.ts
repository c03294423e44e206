import { createSearchBox } from './search-box.ts';
import { fetchWords } from './words.ts';

/** Puts the search into the search page. The query stands in the address, so that a search can be shared. */
export async function mountSearchPage(place: HTMLElement, language: string, locale: string): Promise<void> {
  const words = await fetchWords(language);
  const onQuery = (query: string): void => {
    const url = new URL(location.href);
    if (query) url.searchParams.set('q', query);
    else url.searchParams.delete('q');
    history.replaceState(history.state, '', url);
  };
  const box = createSearchBox({ language, locale, words, onQuery });
  place.replaceChildren(box.form);
  box.field.focus();
  const query = new URL(location.href).searchParams.get('q');
  if (query) box.search(query);
}
