/** The host that Adobe publishes its documentation on. */
const host = 'experienceleague.adobe.com';

/** Path segments and parameters that only choose the language of a page. */
const localeSegment = /^[a-z]{2}(?:-[a-z]{2,4})?$/i;
const localeParameter = 'lang';

/** An address of a page of Adobe's documentation. */
export interface DocumentationAddress {
  /** The address without what chooses a language, so that it is the same in all of them. */
  readonly neutral: string;
  /** The guide that the page belongs to (`architecture`), or null when the address names none. */
  readonly guide: string | null;
  /** Path of the page in its guide, without extension. */
  readonly page: string;
  /** The heading, or null. */
  readonly fragment: string | null;
}

/**
 * Reads an address of Adobe's documentation: `/<locale>/docs/<product>/<guide>/<page>`, the locale also as `?lang=`.
 *
 * @returns null for any other address
 */
export function readDocumentationAddress(url: string): DocumentationAddress | null {
  const parsed = URL.canParse(url) ? new URL(url) : null;
  if (parsed?.hostname !== host || !/^https?:$/.test(parsed.protocol)) return null;
  const [first = '', ...rest] = parsed.pathname.split('/').slice(1);
  const segments = localeSegment.test(first) ? rest : [first, ...rest];
  if (segments[0] !== 'docs') return null;
  parsed.searchParams.delete(localeParameter);
  const query = parsed.searchParams.size > 0 ? `?${parsed.searchParams.toString()}` : '';
  const [, , guide = null, ...page] = segments;
  return {
    neutral: `https://${host}/${segments.join('/')}${query}${parsed.hash}`,
    guide,
    page: page.join('/').replace(/\.html$|\/$/, ''),
    fragment: parsed.hash === '' ? null : decoded(parsed.hash.slice(1)),
  };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
