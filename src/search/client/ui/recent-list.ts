import { element } from './element.ts';
import { forgetSearch, recentSearches } from './recent-searches.ts';
import { fill, type SearchTexts } from './texts.ts';

/** The list of recent searches. */
export interface RecentList {
  readonly section: HTMLElement;
  /** Shows what the device remembers now, or hides the list. */
  show(shown: boolean): void;
}

/**
 * Makes the list of recent searches; each can be searched for again or forgotten.
 *
 * @param onSearch - told which one the reader has taken
 * @param onEmpty - told when the last one is forgotten, so that the focus can go elsewhere
 */
export function createRecentList(
  { words }: SearchTexts,
  onSearch: (query: string) => void,
  onEmpty: () => void,
): RecentList {
  const list = element('ul', { className: 'chips' });
  const clear = element('button', { type: 'button', className: 'plain' }, words.forgetAll);
  const title = element('h2', { id: 'recent-searches' }, words.recent);
  const section = element('section', { className: 'recent', hidden: true }, title, list, clear);
  section.setAttribute('aria-labelledby', title.id);

  const show = (shown: boolean): void => {
    const queries = shown ? recentSearches() : [];
    section.hidden = queries.length === 0;
    list.replaceChildren(...queries.map(chip));
  };
  const forget = (query?: string): void => {
    const place = [...list.querySelectorAll('.forget')].findIndex((each) => each === document.activeElement);
    forgetSearch(query);
    show(true);
    const left = list.querySelectorAll<HTMLElement>('.forget');
    const next = left.item(Math.min(Math.max(place, 0), left.length - 1));
    if (section.hidden) onEmpty();
    else next.focus();
  };
  const chip = (query: string): HTMLLIElement => {
    const again = element('button', { type: 'button', className: 'again' }, query);
    const away = element('button', { type: 'button', className: 'forget' }, '×');
    away.ariaLabel = fill(words.forget, { query });
    again.addEventListener('click', () => onSearch(query));
    away.addEventListener('click', () => forget(query));
    return element('li', {}, again, away);
  };
  clear.addEventListener('click', () => forget());
  return { section, show };
}
