import { moveWithArrows } from './arrow-keys.ts';
import { element } from './element.ts';
import { type Hit, searchIn } from './engine.ts';
import { resultItem } from './result-list.ts';
import { countResults, fill, type SearchWords } from './words.ts';

/** How many pages are shown at first, and added by “more”. */
const pageSize = 8;

/** What a search box needs to know. */
export interface SearchBoxOptions {
  readonly language: string;
  /** BCP 47 tag with region, for plurals and numbers. */
  readonly locale: string;
  readonly words: SearchWords;
  /** Told whenever another query has been searched. */
  readonly onQuery?: (query: string) => void;
}

/** A search field with its results. The same on the search page and in the dialog. */
export interface SearchBox {
  readonly form: HTMLFormElement;
  readonly field: HTMLInputElement;
  /** Searches for a query as if it had been typed. */
  search(query: string): void;
}

/** Makes a search box. */
export function createSearchBox({ language, locale, words, onQuery }: SearchBoxOptions): SearchBox {
  const field = element('input', {
    type: 'search',
    name: 'q',
    placeholder: words.placeholder,
    autocomplete: 'off',
    enterKeyHint: 'search',
    maxLength: 200,
  });
  field.setAttribute('aria-label', words.label);
  field.setAttribute('aria-describedby', 'search-hint');
  field.spellcheck = false;
  const status = element('p', { className: 'search-status', role: 'status' });
  const list = element('ol', { className: 'results' });
  const more = element('button', { type: 'button', className: 'more', hidden: true }, words.more);
  const hint = element('p', { id: 'search-hint', className: 'search-hint' }, words.hint);
  const form = element('form', { className: 'search-box', role: 'search' }, field, hint, status, list, more);

  let current = '';
  let hits: readonly Hit[] = [];

  const show = (text: string, found: readonly Hit[] = []): void => {
    status.textContent = text;
    hits = found;
    list.replaceChildren();
    more.hidden = true;
  };

  const showMore = async (query: string): Promise<HTMLLIElement | undefined> => {
    const start = list.children.length;
    const pages = await Promise.all(hits.slice(start, start + pageSize).map((hit) => hit.data()));
    if (query !== current) return undefined;
    const items = pages.map(resultItem);
    list.append(...items);
    more.hidden = list.children.length >= hits.length;
    return items[0];
  };

  const run = async (query: string): Promise<void> => {
    current = query;
    onQuery?.(query);
    if (query === '') {
      show('');
      return;
    }
    status.textContent = words.searching;
    try {
      const found = await (await searchIn(language))(query);
      if (found === null || query !== current) return;
      show(
        found.length > 0 ? countResults(words, locale, query, found.length) : fill(words.none, query),
        found,
      );
      await showMore(query);
    } catch (error) {
      console.error(error);
      if (query === current) show(navigator.onLine ? words.error : words.offline);
    }
  };

  field.addEventListener('input', () => void run(field.value.trim()));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void run(field.value.trim());
  });
  more.addEventListener('click', () => {
    void showMore(current).then((item) => item?.querySelector('a')?.focus());
  });
  moveWithArrows(field, list, form);

  return {
    form,
    field,
    search: (query) => {
      field.value = query;
      void run(query.trim());
    },
  };
}
