import { escaped } from '../escaped.ts';

/**
 * The HTML of a page with its title below the first heading, where that says something else: readers know the page by
 * its title from lists and links.
 */
export function withTitle(html: string, title: string): string {
  const heading = /<h1\b[^>]*>(.*?)<\/h1>/s.exec(html);
  if (!heading || textOf(heading[1] ?? '') === textOf(escaped(title))) return html;
  const end = heading.index + heading[0].length;
  // As much as a first heading weighs.
  return `${html.slice(0, end)}<p data-pagefind-weight="7">${escaped(title)}</p>${html.slice(end)}`;
}

function textOf(html: string): string {
  return html
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}
