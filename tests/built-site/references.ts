import type { Element } from 'hast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { visit } from 'unist-util-visit';
import { init, parse } from 'es-module-lexer';
import { attributeOf, type BuiltPage, type BuiltSite, isLink, refreshOf, textOf } from './built-site.ts';

await init;

/** What a file says of another. */
export interface Reference {
  /** As it is written. */
  readonly address: string;
  /** Whether the other is loaded with the file, and not only when somebody asks for it. */
  readonly loaded: boolean;
}

/** What a page says of other files, in its elements and in the data for machines. */
export function referencesOfPage(page: BuiltPage, { origin }: BuiltSite): Reference[] {
  return page.elements.flatMap((element) => [
    ...addressesOf(element).map((address) => ({ address, loaded: isLoaded(element) })),
    ...absoluteAddresses(dataIn(element), origin).map((address) => ({ address, loaded: false })),
  ]);
}

/** What a file that is no page says of other files of the site. */
export function referencesOfFile(site: BuiltSite, file: string): Reference[] {
  const read = readers[/\.[^./]+$/.exec(file)?.[0] ?? file];
  return read ? read(textOf(site, file), site) : [];
}

const readers: Readonly<Record<string, (text: string, site: BuiltSite) => Reference[]>> = {
  '.css': (text) =>
    [...text.matchAll(/(?:url\(\s*|@import\s*)["']?([^"')\s]+)/g)].map(([, address = '']) => ({
      address,
      loaded: true,
    })),
  '.js': (text) =>
    parse(text)[0].flatMap(({ n: address, d: place }) =>
      address === undefined ? [] : { address, loaded: place === -1 },
    ),
  '.md': (text, { origin }) => [
    ...addressesInMarkdown(text),
    ...absoluteAddresses(text, origin).map((address) => ({ address, loaded: false })),
  ],
  '.xml': (text, { origin }) => named(text, origin),
  '.txt': (text, { origin }) => named(text, origin),
  '.csv': (text, { origin }) => named(text, origin),
  '.svg': (text, { origin }) => named(text, origin),
  // Each line is an address, where it leads, and how that is told.
  _redirects: (text) =>
    text.split('\n').flatMap((line) => {
      const [, address] = line.split(' ');
      return address === undefined ? [] : [{ address, loaded: false }];
    }),
  '.json': namedInJson,
  '.webmanifest': namedInJson,
};

function named(text: string, origin: string): Reference[] {
  return absoluteAddresses(text, origin).map((address) => ({ address, loaded: false }));
}

/** Data name other files by keys that are the same everywhere. */
function namedInJson(text: string): Reference[] {
  const references: Reference[] = [];
  JSON.parse(text, (key, value: unknown) => {
    if (/^(?:url|href|src|start_url|scope)$/.test(key) && typeof value === 'string')
      references.push({ address: value, loaded: false });
    return value;
  });
  return references;
}

function addressesInMarkdown(text: string): Reference[] {
  const references: Reference[] = [];
  visit(fromMarkdown(text), ['link', 'image', 'definition'], (node) => {
    if ('url' in node) references.push({ address: node.url, loaded: false });
  });
  return references;
}

/** The addresses of the site in a text, to where they end in XML, JSON and sentences. */
function absoluteAddresses(text: string, origin: string): string[] {
  return text
    .split(origin)
    .slice(1)
    .flatMap((rest) => /^\/[^\s"'<>()[\]\\,]*/.exec(rest)?.[0] ?? [])
    .map((path) => path.replaceAll('&amp;', '&').replace(/[.;:]$/, ''));
}

/** Data for machines in a page: JSON-LD, rules for what to load beforehand, what others show of the page. */
function dataIn(element: Element): string {
  if (/^(?:og|twitter):/.test(attributeOf(element, 'property') || attributeOf(element, 'name')))
    return attributeOf(element, 'content');
  const isData = element.tagName === 'script' && /json$|rules$/.test(attributeOf(element, 'type'));
  return isData ? element.children.map((child) => (child.type === 'text' ? child.value : '')).join('') : '';
}

const withOne = ['href', 'xLinkHref', 'src', 'poster', 'data', 'action', 'formAction'];
const withSeveral = ['srcSet', 'imageSrcSet'];

/** The addresses in an element. An empty one is the page itself. */
function addressesOf(element: Element): string[] {
  const candidates = withSeveral.flatMap((name) => attributeOf(element, name).split(/,\s+/));
  return [
    ...withOne.filter((name) => name in element.properties).map((name) => attributeOf(element, name)),
    ...candidates.flatMap((candidate) => candidate.trim().split(/\s+/)[0] || []),
    ...[refreshOf(element)].filter((address) => address !== null),
  ];
}

const loadedLinks = ['stylesheet', 'icon', 'apple-touch-icon', 'preload', 'modulepreload', 'manifest'];
const loadedLater = ['a', 'area', 'form', 'button', 'input', 'base', 'meta'];

function isLoaded(element: Element): boolean {
  if (element.tagName === 'link') return isLink(element, ...loadedLinks);
  return !loadedLater.includes(element.tagName);
}
