import { CatalogueBrowser } from './catalogue/browser.ts';

const list = document.querySelector<HTMLElement>('.browser');
if (list) {
  new CatalogueBrowser(list);
  // Beside the list the filters are shown, open or not; programs that read for others go by whether they are open.
  const filters = list.querySelector<HTMLDetailsElement>('.browser-filters');
  if (filters) filters.open = matchMedia('(width >= 62rem)').matches;
}
