import { SearchAddress } from './address.ts';
import { loadBasis } from './load.ts';
import { openSearcher } from './open-searcher.ts';
import { createSearchBox } from './search-box.ts';
import { readState, type SearchState, writeState } from './search-state.ts';

/** From this width on the filters stand open beside the results. */
const wide = '(width >= 60rem)';

/**
 * Puts the search into the search page. What is searched for stands in the address, so that it can be shared and come
 * back to, and goes along to the search pages of other languages.
 *
 * @throws Error when the words or the catalogue cannot be loaded
 */
export async function mountSearchPage(place: HTMLElement, language: string, locale: string): Promise<void> {
  const basis = await loadBasis(language, locale);
  const address = new SearchAddress(() => returnTo(address.parameters));
  const { root, field, filters, facets, restore } = createSearchBox({
    basis,
    searcher: openSearcher(basis),
    hint: basis.texts.words.pageHint,
    onEnter: (first) => first.focus(),
    onState: (state, by) => {
      if (by === 'typing') address.replaceSoon(state);
      else address.push(state);
      takeAlong(state);
    },
  });
  const returnTo = (parameters: URLSearchParams): void => {
    const state = readState(parameters, facets);
    restore(state);
    takeAlong(state);
  };
  filters.open = matchMedia(wide).matches;
  returnTo(address.parameters);
  place.replaceChildren(root);
  field.focus();
}

/** Lets the language switch lead to the same search in other languages. */
function takeAlong(state: SearchState): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-language]'))
    link.search = writeState(state);
}
