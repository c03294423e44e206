import { addressOf, resolveReference } from '#catalogue';

/** Path segments and parameters that only choose the language of a page on the web. */
const localeSegment = /^[a-z]{2}(?:-[a-z]{2,4})?$/i;
const localeParameters = ['lang', 'locale', 'hl', 'captions'];

/**
 * The form of an address that is the same in every language: a page of the catalogue by its slug, an address of the
 * web without the parts that choose its language and without text fragments.
 *
 * @param from - path of the page that the address stands in
 */
export function neutralUrl(url: string, from: string): string {
  const reference = resolveReference(from, url);
  if (reference) {
    const address = addressOf(reference.path);
    const target = address ? address.slug : reference.path.split('/').slice(1).join('/');
    return reference.fragment === null ? target : `${target}#${reference.fragment}`;
  }
  if (!URL.canParse(url)) return url;
  const parsed = new URL(url);
  const [first = '', ...rest] = parsed.pathname.split('/').slice(1);
  const path = localeSegment.test(first) ? rest : [first, ...rest];
  for (const name of localeParameters) parsed.searchParams.delete(name);
  const query = parsed.searchParams.size > 0 ? `?${parsed.searchParams.toString()}` : '';
  const fragment = parsed.hash.replace(/:~:.*$/, '').replace(/^#$/, '');
  return `${parsed.protocol}//${parsed.host}/${path
    .join('/')
    .replace(/\.html$/, '')
    .replace(/\/$/, '')}${query}${fragment}`;
}
