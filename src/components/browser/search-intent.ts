import styles from '../../styles/search-all.css?url';

/** Opens the search over the page by the button, `/`, Ctrl K or ⌘ K. Nothing of it is loaded before. */
export function enableSearchIntent(): void {
  const link = document.querySelector<HTMLAnchorElement>('a.search-link');
  if (!link) return;
  const open = (event: Event): void => {
    event.preventDefault();
    const field = document.querySelector<HTMLInputElement>('main .search-box input');
    if (field) {
      field.select();
      return;
    }
    const { search: language = '' } = link.dataset;
    Promise.all([import('#search/client'), loadStyles()])
      .then(([{ openSearchDialog }]) => openSearchDialog(language, document.documentElement.lang))
      // The search page says what is wrong.
      .catch(() => location.assign(link.href));
  };
  link.addEventListener('click', (event) => {
    if (!event.ctrlKey && !event.metaKey && !event.shiftKey) open(event);
  });
  document.addEventListener('keydown', (event) => {
    const shortcut = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k';
    if (shortcut || (event.key === '/' && !isWriting(event.target))) open(event);
  });
}

function isWriting(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || /^(?:input|textarea|select)$/i.test(target.tagName))
  );
}

/** Loads the styles of the search once. Where they fail, the search is only plainer. */
async function loadStyles(): Promise<void> {
  if (document.querySelector(`link[href="${styles}"]`)) return;
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = styles;
  await new Promise((resolve) => {
    link.onload = link.onerror = resolve;
    document.head.append(link);
  });
}
