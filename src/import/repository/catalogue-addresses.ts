import { pathOf } from '#catalogue';
import { isSafeUrl } from '#markdown';
import type { AddressBook } from '../addresses.ts';
import { lonePageAddresses, relativePath } from '../lone-page.ts';
import type { Placed } from '../warning.ts';
import type { Assets } from './assets.ts';
import type { IncomingPage } from './pages.ts';
import type { Targets } from './targets.ts';

/** What became of an address. */
export interface AddressChange {
  readonly from: string;
  readonly to: string;
  readonly line: number;
  readonly column: number;
}

/** What the addresses of a page need to know of the catalogue. */
export interface AddressContext {
  readonly targets: Targets;
  readonly assets: Assets;
  /** The id of the heading that an anchor in a page means; undefined when the page has no such heading. */
  readonly headingId: (slug: string, anchor: string) => string | undefined;
  /** Takes note of an address that was written in another form. */
  readonly normalized: (change: AddressChange) => void;
}

/** The addresses of a page among the other pages of its repository. */
export function catalogueAddresses(page: IncomingPage, context: AddressContext): AddressBook {
  const { draft, repository, file, path } = page;
  const { targets, assets, headingId, normalized } = context;
  const { warn, convert } = draft;

  const changed = (from: string, to: string, { position }: Placed): string => {
    if (from === to) return to;
    convert('link');
    const { line, column } = position?.start ?? { line: 1, column: 1 };
    normalized({ from, to, line, column });
    return to;
  };
  const imagePlace = (from: string): string | null => {
    const place = assets.use(repository, from);
    return place === null ? null : relativePath(path, place);
  };
  const broken = (url: string, at: Placed, reason: string): null => {
    const message = `The link to ${url || 'nothing'} is broken: ${reason}. Its text is kept.`;
    warn('link-broken', at, message, 'Correct the address where the page comes from, or take the link out.');
    return null;
  };
  const missing = (url: string, at: Placed): null => {
    const message = `There is no image at ${url}. Its alternative text is kept.`;
    warn('image-missing', at, message, 'Add the image where the page comes from, or take it out.');
    return null;
  };

  const link = (url: string, at: Placed): string | null => {
    if (!isSafeUrl(url)) return broken(url, at, 'it has a scheme that pages may not use');
    const target = targets.of(url, file.path);
    if (target.kind === 'broken') return broken(url, at, target.reason);
    if (target.kind === 'web') return changed(url, target.url, at);
    if (target.kind === 'image') {
      const place = imagePlace(target.path);
      return place === null ? missing(url, at) : changed(url, place, at);
    }
    const { slug, fragment } = target;
    const way = slug === page.slug && fragment ? '' : relativePath(path, pathOf(page.language, slug));
    if (!fragment) return changed(url, way, at);
    const id = headingId(slug, fragment);
    if (id !== undefined) return changed(url, `${way}#${id}`, at);
    const message = `The link leads to the heading #${fragment}, which ${slug === page.slug ? 'this page' : slug} does not have: it leads to the page.`;
    warn('anchor-unknown', at, message, 'Name the heading by its id.');
    return changed(url, way || relativePath(path, path), at);
  };

  const image = (url: string, at: Placed): string | null => {
    const target = targets.of(url, file.path);
    if (target.kind === 'web') return isSafeUrl(url) ? url : missing(url, at);
    const place = target.kind === 'image' ? imagePlace(target.path) : null;
    if (place === null) return missing(url, at);
    convert('image');
    return place;
  };
  return repository.whole ? { link, image } : lonePageAddresses(path);
}
