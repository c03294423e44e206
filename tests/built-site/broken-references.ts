import { type BuiltSite, forwardOf } from './built-site.ts';
import { referencesOfFile, referencesOfPage, type Reference } from './references.ts';

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
  const faults = new Map<string, { first: string; files: Set<string> }>();
  const look = (file: string, from: string, references: readonly Reference[]) => {
    for (const reference of references) {
      const fault = faultOf(from, reference);
      if (fault === null) continue;
      const words = `${JSON.stringify(reference.address)} ${fault}`;
      const known = faults.get(words);
      if (known) known.files.add(file);
      else faults.set(words, { first: file, files: new Set([file]) });
    }
  };
  for (const page of site.pages.values()) look(page.file, page.path, referencesOfPage(page, site));
  for (const file of site.files) look(file, `/${file}`, referencesOfFile(site, file));
  return [...faults].map(([words, { first, files }]) =>
    files.size === 1 ? `${first}: ${words}` : `${first} and ${files.size - 1} others: ${words}`,
  );
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
