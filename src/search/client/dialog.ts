import { element } from './element.ts';
import { createSearchBox } from './search-box.ts';
import { fetchWords } from './words.ts';

let dialog: Promise<HTMLDialogElement> | null = null;

/** Opens the search over the page. Escape, the button and a press beside it close it; the focus goes back by itself. */
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
  const words = await fetchWords(language);
  const { form } = createSearchBox({ language, locale, words });
  const close = element('button', { type: 'button', className: 'close', title: words.close }, '×');
  close.setAttribute('aria-label', words.close);
  const made = element('dialog', { className: 'search-dialog' }, close, form);
  made.setAttribute('aria-label', words.label);
  close.addEventListener('click', () => made.close());
  made.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    // A link to a place on this very page leaves the dialog in the way.
    if (event.target === made || link) made.close();
  });
  document.body.append(made);
  return made;
}
