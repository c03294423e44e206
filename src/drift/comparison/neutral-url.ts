import { addressOf, resolveReference } from '#catalogue';

/** By the path of a page, the one slug that its blueprint goes by in every language. */
export type Slugs = ReadonlyMap<string, string>;

/** Path segments and parameters that only choose the language of a page on the web. */
const localeSegment = /^[a-z]{2}(?:-[a-z]{2,4})?$/i;
const localeParameters = ['lang', 'locale', 'hl', 'captions'];

/** Adobe's films: each language has its own, under a number of its own. */
const filmNumber = /^v\/\d+/;
const filmHost = 'video.tv.adobe.com';

/**
 * The form of an address that is the same in every language: a page of the catalogue by its slug, an address of the
 * web without the parts that choose its language and without text fragments.
 *
 * @param from - path of the page that the address stands in
 * @param slugs - the slug that a blueprint goes by, for pages that stand elsewhere than their translations
 */
export function neutralUrl(url: string, from: string, slugs: Slugs = new Map()): string {
  const reference = resolveReference(from, url);
  if (reference) {
    const target = reference.path === from ? '' : neutralPath(reference.path, slugs);
    return reference.fragment === null ? target : `${target}#${reference.fragment}`;
  }
  if (!URL.canParse(url)) return url;
  const parsed = new URL(url);
  if (!/^https?:$/.test(parsed.protocol)) return url;
  const [first = '', ...rest] = parsed.pathname.split('/').slice(1);
  const path = (localeSegment.test(first) ? rest : [first, ...rest]).join('/');
  for (const name of localeParameters) parsed.searchParams.delete(name);
  const query = parsed.searchParams.size > 0 ? `?${parsed.searchParams.toString()}` : '';
  const fragment = parsed.hash.replace(/:~:.*$/, '').replace(/^#$/, '');
  const neutral = (parsed.host === filmHost ? path.replace(filmNumber, 'v') : path)
    .replace(/\.html$/, '')
    .replace(/\/$/, '');
  return `${parsed.protocol}//${parsed.host}/${neutral}${query}${fragment}`;
}

function neutralPath(path: string, slugs: Slugs): string {
  return slugs.get(path) ?? addressOf(path)?.slug ?? path.split('/').slice(1).join('/');
}
