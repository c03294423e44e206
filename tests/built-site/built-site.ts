import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';

/** A page of a built site. */
export interface BuiltPage {
  /** Path of its file from the folder of the site, with `/`. */
  readonly file: string;
  /** Path of its address. */
  readonly path: string;
  readonly html: string;
  readonly elements: readonly Element[];
  /** What a fragment can lead to. */
  readonly ids: ReadonlySet<string>;
}

/** A built site: its files, and its pages by the path of their address. */
export interface BuiltSite {
  readonly folder: string;
  /** What the absolute addresses of its pages begin with, without a slash at the end. */
  readonly origin: string;
  readonly files: ReadonlySet<string>;
  readonly pages: ReadonlyMap<string, BuiltPage>;
}

/**
 * The site that the gates look at: the one in `ISOGLOSS_OUT`, else the one that was built last into `dist`.
 *
 * @throws Error when there is none
 */
export function builtSite(): BuiltSite {
  return readSite(process.env['ISOGLOSS_OUT'] || 'dist');
}

/**
 * Reads a built site.
 *
 * @throws Error when there are no pages in the folder
 */
export function readSite(folder: string): BuiltSite {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, '/'))
    .sort();
  const pages = files.filter((file) => file.endsWith('.html')).map((file) => readPage(folder, file));
  if (pages.length === 0) throw new Error(`There are no pages in ${folder}: build the site first.`);
  return {
    folder,
    origin: originOf(pages),
    files: new Set(files),
    pages: new Map(pages.map((page) => [page.path, page])),
  };
}

/** The text of a file of the site. */
export function textOf({ folder }: BuiltSite, file: string): string {
  return readFileSync(join(folder, file), 'utf8');
}

function readPage(folder: string, file: string): BuiltPage {
  const html = readFileSync(join(folder, file), 'utf8');
  const elements = elementsOf(fromHtml(html));
  const ids = elements.map((element) => attributeOf(element, 'id'));
  return { file, path: `/${file.replace(/(?<=^|\/)index\.html$/, '')}`, html, elements, ids: new Set(ids) };
}

/** All elements of a document, also those in its templates. */
function elementsOf(root: Root): Element[] {
  const elements: Element[] = [];
  visit(root, 'element', (element) => {
    elements.push(element);
    if (element.content) elements.push(...elementsOf(element.content));
  });
  return elements;
}

/** Pages name their own address, which tells the site's. */
function originOf(pages: readonly BuiltPage[]): string {
  for (const page of pages) {
    const address = canonicalOf(page);
    if (address !== null) return new URL(address).origin;
  }
  throw new Error('No page names its address.');
}

/** The address that a page names as its own, or as that of the page to be found in its place. */
export function canonicalOf({ elements }: BuiltPage): string | null {
  const link = elements.find((element) => isLink(element, 'canonical'));
  return link ? attributeOf(link, 'href') : null;
}

/** The translations that a page names. */
export function alternatesOf({ elements }: BuiltPage): { hreflang: string; href: string }[] {
  return elements
    .filter((element) => isLink(element, 'alternate'))
    .map((element) => ({ hreflang: attributeOf(element, 'hrefLang'), href: attributeOf(element, 'href') }))
    .filter(({ hreflang }) => hreflang !== '');
}

/** Whether search engines may list a page. */
export function isListed({ elements }: BuiltPage): boolean {
  return !elements.some(
    (element) =>
      attributeOf(element, 'name') === 'robots' && attributeOf(element, 'content').includes('noindex'),
  );
}

/** Where a page leads that stands at the address of one that has moved; null for all others. */
export function forwardOf({ elements }: BuiltPage): string | null {
  return elements.map(refreshOf).find((address) => address !== null) ?? null;
}

/** Where an element sends the reader without being asked. */
export function refreshOf(element: Element): string | null {
  if (attributeOf(element, 'httpEquiv') !== 'refresh') return null;
  return /url=(.*)$/i.exec(attributeOf(element, 'content'))?.[1]?.trim() ?? null;
}

/** Whether an element is a `<link>` of a kind. */
export function isLink(element: Element, ...kinds: readonly string[]): boolean {
  const words = attributeOf(element, 'rel').split(' ');
  return element.tagName === 'link' && kinds.some((kind) => words.includes(kind));
}

/** What an attribute says, by its name as a property; lists of words with spaces between them. */
export function attributeOf({ properties }: Element, name: string): string {
  const value: unknown = properties[name];
  if (Array.isArray(value)) return value.join(' ');
  return typeof value === 'string' ? value : '';
}
