import { remember } from './storage.ts';

/** Remembers the language that a reader chooses, wherever it is chosen. */
export function rememberLanguageChoice(): void {
  document.addEventListener('click', ({ target }) => {
    const link = target instanceof Element ? target.closest<HTMLElement>('a[data-language]') : null;
    if (link?.dataset['language']) remember('language', link.dataset['language']);
  });
}
