import { gzipSync } from 'node:zlib';
import { join } from 'node:path/posix';
import { attributeOf, type BuiltPage, type BuiltSite, isLink, textOf } from './built-site.ts';
import { referencesOfFile } from './references.ts';

/** Bytes of a page, compressed as a host sends them. */
export interface PageWeight {
  /** The page with its styles and scripts. */
  readonly total: number;
  readonly scripts: number;
}

/** Weighs pages with the styles and scripts that are loaded with them; images, fonts and what is loaded later are not. */
export function pageScale(site: BuiltSite): (page: BuiltPage) => PageWeight {
  const known = new Map<string, number>();
  const weigh = (file: string): number => {
    const weight = known.get(file) ?? gzipSync(textOf(site, file)).length;
    known.set(file, weight);
    return weight;
  };
  return (page) => {
    const styles = page.elements
      .filter((element) => isLink(element, 'stylesheet'))
      .map((element) => attributeOf(element, 'href'));
    const scripts = page.elements
      .filter(({ tagName }) => tagName === 'script')
      .map((element) => attributeOf(element, 'src'));
    const weightOf = (addresses: readonly string[]) =>
      [...withImports(site, addresses.map(withoutSlash))].reduce((sum, file) => sum + weigh(file), 0);
    const ofScripts = weightOf(scripts);
    return { total: gzipSync(page.html).length + weightOf(styles) + ofScripts, scripts: ofScripts };
  };
}

function withoutSlash(address: string): string {
  return decodeURIComponent(address.replace(/^\//, '').replace(/[?#].*$/, ''));
}

/** Files with all that they load at once, each once. */
function withImports(site: BuiltSite, files: readonly string[], seen = new Set<string>()): Set<string> {
  for (const file of files) {
    if (seen.has(file) || !site.files.has(file) || !/\.(?:js|css)$/.test(file)) continue;
    seen.add(file);
    const imported = referencesOfFile(site, file)
      .filter(({ loaded }) => loaded)
      .map(({ address }) => (address.startsWith('/') ? withoutSlash(address) : join(file, '..', address)));
    withImports(site, imported, seen);
  }
  return seen;
}

/** The middle of some numbers; of an even count, the higher of the two in the middle. */
export function median(numbers: readonly number[]): number {
  return numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? 0;
}
