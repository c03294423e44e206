import type { AddressBook } from './addresses.ts';
import { sourceFolder } from './imported-path.ts';
import { readDocumentationAddress } from './repository/experience-league.ts';

/**
 * The addresses of a page of which nothing is known but itself: links to pages of Adobe's get the names of the
 * imported pages, and nothing is said about what is there.
 *
 * @param path - the path that the page is imported to, below the content root
 */
export function lonePageAddresses(path: string): AddressBook {
  return { link: (url) => importedUrl(url, path), image: (url) => url };
}

const pageUrl = /^([^?#]*)\.(?:md|markdown)((?:[?#].*)?)$/is;
const absolute = /^(?:[a-z][a-z\d+.-]*:|\/|\\)/i;

function importedUrl(url: string, from: string): string {
  const [, page, rest = ''] = pageUrl.exec(url) ?? [];
  if (page === undefined) return readDocumentationAddress(url)?.neutral ?? url;
  // The source's own folder is left out of the catalogue, so a link from its root leads nowhere here.
  if (page.startsWith(`/${sourceFolder}`))
    return wayTo(from, `${page.slice(sourceFolder.length + 1)}.mdx`) + rest;
  return absolute.test(page) ? (readDocumentationAddress(url)?.neutral ?? url) : `${page}.mdx${rest}`;
}

/**
 * The relative path from a page to another file of its language.
 *
 * @param from - path of the page below the content root, the language first
 * @param to - path of the file below the language's folder
 */
function wayTo(from: string, to: string): string {
  return relativePath(from.split('/').slice(1).join('/'), to);
}

/** The relative path (RFC 3986 §4.2) from a file to another one, both below the same folder. */
export function relativePath(from: string, to: string): string {
  const here = from.split('/').slice(0, -1);
  const there = to.split('/');
  const parting = there.findIndex((part, index) => index === there.length - 1 || part !== here[index]);
  return [...here.slice(parting).map(() => '..'), ...there.slice(parting)].join('/');
}
