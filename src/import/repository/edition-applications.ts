import type { Applications } from '#catalogue';
import { applicationsOf } from '../applications-of.ts';
import type { Identity } from './identity.ts';
import type { CataloguePage, IncomingPage } from './pages.ts';

/**
 * The applications of pages. Pages of one blueprint that were translated from one revision have those which any of
 * them names in running text, where names are easily lost in translation.
 */
export function applicationsOfPages(
  pages: readonly IncomingPage[],
  identities: ReadonlyMap<CataloguePage, Identity>,
  applications: Applications,
): ReadonlyMap<IncomingPage, readonly string[]> {
  const found = new Map(pages.map((page) => [page, applicationsOf(page.draft, applications)]));
  const editions = Map.groupBy(pages, (page) => `${identities.get(page)?.id ?? ''} ${page.commit}`);
  return new Map(
    pages.map((page) => {
      const own = found.get(page) ?? { ids: [], from: 'text' };
      if (own.from !== 'text') return [page, own.ids];
      const edition = editions.get(`${identities.get(page)?.id ?? ''} ${page.commit}`) ?? [];
      const named = new Set(edition.flatMap((other) => found.get(other)?.ids ?? []));
      return [page, applications.ids.filter((id) => named.has(id))];
    }),
  );
}
