import { CatalogueBrowser } from './catalogue/browser.ts';

const list = document.querySelector<HTMLElement>('.browser');
if (list) new CatalogueBrowser(list);
