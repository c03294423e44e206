import { type BuiltSite, forwardOf } from './built-site.ts';
import { referencesOfFile, referencesOfPage, type Reference } from './references.ts';
import { type Fault, toldOnce } from './told-once.ts';

/**
 * What is said of files, pages and places in pages that there are not. The same fault in many files is told once, with
 * the first of them.
 */
export function brokenReferences(site: BuiltSite): string[] {
  return inEachFile(site, (from, { address }) => {
    const target = resolve(address, from, site);
    return target && faultOf(target, site);
  });
}

/** What is loaded from other sites: every request there would tell them who reads. */
export function foreignReferences(site: BuiltSite): string[] {
  return inEachFile(site, (from, { address, loaded }) => {
    const url = urlOf(address, from, site);
    return loaded && url && url.origin !== site.origin && url.protocol !== 'data:'
      ? 'is on another site'
      : null;
  });
}

/** Looks at each reference of each file; the faults, each once. */
function inEachFile(
  site: BuiltSite,
  faultOf: (from: string, reference: Reference) => string | null,
): string[] {
  const look = (place: string, from: string, references: readonly Reference[]): Fault[] =>
    references.flatMap((reference) => {
      const fault = faultOf(from, reference);
      return fault === null ? [] : { place, words: `${JSON.stringify(reference.address)} ${fault}` };
    });
  return toldOnce([
    ...[...site.pages.values()].flatMap((page) => look(page.file, page.path, referencesOfPage(page, site))),
    ...[...site.files].flatMap((file) => look(file, `/${file}`, referencesOfFile(site, file))),
  ]);
}

/** A place within the site. */
interface Target {
  readonly path: string;
  readonly fragment: string;
}

/** The place that an address means, as seen from a file; null when it is elsewhere. */
function resolve(address: string, from: string, site: BuiltSite): Target | null {
  const url = urlOf(address, from, site);
  if (url?.origin !== site.origin) return null;
  return { path: decoded(url.pathname), fragment: decoded(url.hash.slice(1)) };
}

function urlOf(address: string, from: string, { origin }: BuiltSite): URL | null {
  const base = new URL(from, origin);
  return URL.canParse(address, base) ? new URL(address, base) : null;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function faultOf({ path, fragment }: Target, { files, pages }: BuiltSite): string | null {
  const page = pages.get(path);
  if (!page) {
    if (pages.has(`${path}/`)) return 'lacks the slash at the end';
    // The folder of an index is named where what is in it is loaded by a script.
    const there = files.has(path.slice(1)) || files.has(`${path.slice(1)}pagefind.js`);
    return there ? null : 'is not there';
  }
  if (forwardOf(page) !== null) return 'has moved';
  const [id = ''] = fragment.split(':~:');
  return id === '' || id === 'top' || page.ids.has(id) ? null : 'leads to no place in the page';
}
