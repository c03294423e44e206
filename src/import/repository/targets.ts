import { resolveReference } from '#catalogue';
import { importedSlug } from '../imported-path.ts';
import { readDocumentationAddress } from './experience-league.ts';
import { isImage, isPage, type Repository } from './repository.ts';

/** What an address in a page of a repository leads to. */
export type Target =
  | { readonly kind: 'page'; readonly slug: string; readonly fragment: string | null }
  | { readonly kind: 'image'; readonly path: string }
  | { readonly kind: 'web'; readonly url: string }
  | { readonly kind: 'broken'; readonly reason: string };

/** Finds what addresses in the pages of one repository lead to. */
export class Targets {
  readonly #repository: Repository;
  readonly #isKnown: (slug: string) => boolean;
  readonly #guide: string | null;
  readonly #pages: ReadonlySet<string>;
  readonly #slugs: ReadonlySet<string>;
  /** By path in lower case, the path, since hosts that do not tell them apart let writers mix them up. */
  readonly #files: ReadonlyMap<string, string>;

  /**
   * @param guide - the id of the guide that the repository holds, as its table of contents gives it
   * @param isKnown - tells whether a page with a slug is in the catalogue in any language
   */
  constructor(repository: Repository, guide: string | null, isKnown: (slug: string) => boolean) {
    this.#repository = repository;
    this.#isKnown = isKnown;
    this.#guide = guide;
    const pages = repository.files.map(({ path }) => path).filter(isPage);
    this.#pages = new Set(pages);
    this.#slugs = new Set(pages.map(importedSlug));
    this.#files = new Map([...pages, ...repository.images.keys()].map((path) => [path.toLowerCase(), path]));
  }

  /**
   * What an address leads to.
   *
   * @param from - path of the page that it stands in, below the repository's folder
   */
  of(url: string, from: string): Target {
    if (url.trim() === '') return { kind: 'broken', reason: 'it has no address' };
    const local = this.#localPath(url, from);
    if (local) return this.#fileAt(local.path, local.fragment, from);
    if (local === null) return { kind: 'broken', reason: 'it leads out of the folder that is imported' };
    const address = readDocumentationAddress(url);
    if (!address) return { kind: 'web', url };
    const slug = this.#slugOf(address.page);
    const ours = slug !== null && (this.#guide === null || address.guide === this.#guide);
    return ours ? { kind: 'page', slug, fragment: address.fragment } : { kind: 'web', url: address.neutral };
  }

  /** Tells whether the repository itself has a page with a slug. */
  has(slug: string): boolean {
    return this.#slugs.has(slug);
  }

  /** The path below the folder that an address means; null when it leads elsewhere, undefined for the web. */
  #localPath(url: string, from: string): { path: string; fragment: string | null } | null | undefined {
    if (/^(?:[a-z][a-z\d+.-]*:|\/\/|\\\\)/i.test(url)) return undefined;
    const slashed = url.replaceAll('\\', '/');
    if (!slashed.startsWith('/')) return resolveReference(from, slashed);
    const fromRoot = resolveReference('', slashed.replace(/^\/+/, ''));
    const { prefix } = this.#repository;
    if (!fromRoot) return null;
    if (fromRoot.path.startsWith(prefix)) return { ...fromRoot, path: fromRoot.path.slice(prefix.length) };
    return null;
  }

  #fileAt(path: string, fragment: string | null, from: string): Target {
    const found = path === from ? path : this.#findFile(path);
    if (found !== null && this.#repository.images.has(found)) return { kind: 'image', path: found };
    if (found !== null) return { kind: 'page', slug: importedSlug(found), fragment };
    const slug = this.#slugOf(path.replace(/\.(?:mdx?|markdown|html)$/i, ''));
    if (slug !== null) return { kind: 'page', slug, fragment };
    return isImage(path) ? { kind: 'image', path } : { kind: 'broken', reason: `there is no ${path}` };
  }

  #findFile(path: string): string | null {
    if (this.#pages.has(path) || this.#repository.images.has(path)) return path;
    const candidates = [
      path,
      path.replace(/\.html$/i, '.md'),
      `${path}.md`,
      path.replace(/\.mdx?$/i, '.mdx'),
    ];
    return candidates.flatMap((candidate) => this.#files.get(candidate.toLowerCase()) ?? [])[0] ?? null;
  }

  /** The slug of the page at a path without extension, if the catalogue has it in any language. */
  #slugOf(path: string): string | null {
    const slug = importedSlug(path);
    return slug !== '' && this.#isKnown(slug) ? slug : null;
  }
}
