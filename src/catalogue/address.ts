import { isLanguage, type Language } from './languages.ts';

/** Where a page is: in the catalogue and on the site. */
export interface Address {
  /** Path of the file below the content root: `pt/customer-journeys/overview.mdx`. */
  readonly path: string;
  readonly language: Language;
  /** Path within the language, without extension: `customer-journeys/overview`. The second key of a blueprint. */
  readonly slug: string;
}

const extension = '.mdx';

/** The address of the page at a path below the content root, or null when no page can be there. */
export function addressOf(path: string): Address | null {
  const slash = path.indexOf('/');
  const [language, file] = [path.slice(0, slash), path.slice(slash + 1)];
  if (slash < 0 || !isLanguage(language) || !file.endsWith(extension) || file === extension) return null;
  return { path, language, slug: file.slice(0, -extension.length) };
}

/** The path below the content root of the page with a language and a slug. */
export function pathOf(language: Language, slug: string): string {
  return `${language}/${slug}${extension}`;
}

/** The path of a page on the site, percent-encoded (RFC 3986), from the site's root and with a closing slash. */
export function urlPathOf({ language, slug }: Pick<Address, 'language' | 'slug'>): string {
  return `/${language}/blueprints/${slug.split('/').map(encodeURIComponent).join('/')}/`;
}

/** A link to another file of the catalogue, resolved. */
export interface FileReference {
  /** Path below the content root. */
  readonly path: string;
  /** Fragment without `#`, or null. */
  readonly fragment: string | null;
}

/**
 * Resolves a relative reference (RFC 3986 §5) found in a page to a file of the catalogue.
 *
 * @returns null when the reference is absolute, root-relative, empty, or leads out of the content root
 */
export function resolveReference(from: string, reference: string): FileReference | null {
  if (reference === '' || /^(?:[a-z][a-z\d+.-]*:|\/)/i.test(reference)) return null;
  const [target = '', ...fragments] = reference.split('#');
  const fragment = fragments.length > 0 ? decode(fragments.join('#')) : null;
  const file = decode(target.split('?')[0] ?? '');
  if (file === '') return { path: from, fragment };
  const parts = from.split('/').slice(0, -1);
  for (const part of file.split('/')) {
    if (part === '..') {
      if (parts.pop() === undefined) return null;
    } else if (part !== '.' && part !== '') parts.push(part);
  }
  return { path: parts.join('/'), fragment };
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
