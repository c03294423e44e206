import { element } from './element.ts';
import { loadBasis } from './load.ts';
import { openSearcher } from './open-searcher.ts';
import { createSearchBox } from './search-box.ts';
import { emptyState, writeState } from './search-state.ts';

let dialog: Promise<HTMLDialogElement> | null = null;

/**
 * Opens the search over the page. Escape, the button and a press beside it close it; the focus goes back by itself.
 *
 * @throws Error when the words or the catalogue cannot be loaded
 */
export async function openSearchDialog(language: string, locale: string): Promise<void> {
  dialog ??= createDialog(language, locale);
  try {
    const opened = await dialog;
    if (!opened.open) opened.showModal();
    opened.querySelector('input')?.select();
  } catch (error) {
    dialog = null;
    throw error;
  }
}

async function createDialog(language: string, locale: string): Promise<HTMLDialogElement> {
  const basis = await loadBasis(language, locale);
  const { words } = basis.texts;
  const path = `/${language}/search/`;
  const page = element('a', { href: path, className: 'open-page' }, words.openPage);
  const { root, restore } = createSearchBox({
    basis,
    searcher: openSearcher(basis),
    hint: words.hint,
    onEnter: (first) => first.click(),
    onState: (state) => (page.href = path + writeState(state)),
  });
  const close = element('button', { type: 'button', className: 'close', title: words.close }, '×');
  close.ariaLabel = words.close;
  const made = element('dialog', { className: 'search-dialog', ariaLabel: words.label }, close, root, page);
  close.addEventListener('click', () => made.close());
  made.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    // A link to a place on this very page leaves the dialog in the way.
    if (event.target === made || link) made.close();
  });
  restore(emptyState);
  document.body.append(made);
  return made;
}
