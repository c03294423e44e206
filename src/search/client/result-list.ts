import { withApostrophes } from '../apostrophe.ts';
import { element } from './element.ts';
import type { FoundPage, FoundSection } from './engine.ts';

/** At most so many sections of a page are shown below it. */
const sectionsShown = 3;

/** A found page as an item of the list: the page, an excerpt, and links to its sections that have the words. */
export function resultItem({ url, meta, excerpt, sub_results: found }: FoundPage): HTMLLIElement {
  const title = element('a', { href: url, className: 'result-title' }, withApostrophes(meta.title ?? url));
  const sections = found.filter((section) => section.url.includes('#')).slice(0, sectionsShown);
  const item = element('li', { className: 'result' }, title);
  if (sections.length === 0) item.append(excerptOf(excerpt));
  else item.append(element('ul', {}, ...sections.map(sectionItem)));
  return item;
}

function sectionItem({ url, title, excerpt }: FoundSection): HTMLLIElement {
  return element('li', {}, element('a', { href: url }, withApostrophes(title)), excerptOf(excerpt));
}

/** Pagefind escapes excerpts and puts `<mark>` around the words. */
function excerptOf(html: string): HTMLParagraphElement {
  return element('p', { innerHTML: withApostrophes(html) });
}
