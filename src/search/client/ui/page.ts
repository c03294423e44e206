import { SearchAddress } from './address.ts';
import { loadBasis } from './load.ts';
import { openSearcher } from './open-searcher.ts';
import { createSearchBox } from './search-box.ts';
import { readState } from './search-state.ts';

/** From this width on the filters stand open beside the results. */
const wide = '(width >= 60rem)';

/**
 * Puts the search into the search page. What is searched for stands in the address, so that it can be shared and come
 * back to.
 *
 * @throws Error when the words or the catalogue cannot be loaded
 */
export async function mountSearchPage(place: HTMLElement, language: string, locale: string): Promise<void> {
  const basis = await loadBasis(language, locale);
  const address = new SearchAddress(() => restore(readState(address.parameters, facets)));
  const { root, field, filters, facets, restore } = createSearchBox({
    basis,
    searcher: openSearcher(basis),
    hint: basis.texts.words.pageHint,
    onEnter: (first) => first.focus(),
    onState: (state, by) => (by === 'typing' ? address.replaceSoon(state) : address.push(state)),
  });
  filters.open = matchMedia(wide).matches;
  restore(readState(address.parameters, facets));
  place.replaceChildren(root);
  field.focus();
}
