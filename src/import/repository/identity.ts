import { v5 as nameBasedUuid, validate, version } from 'uuid';
import { byLanguage, type Language } from '#catalogue';

/** A page, as far as its identity goes. */
export interface IdentifiedPage {
  readonly language: Language;
  readonly slug: string;
  /** Its `exl-id`, or null when it has none that is a UUID. */
  readonly id: string | null;
  /** Whether the page is in the catalogue already and stays as it is. */
  readonly fixed: boolean;
  /** Whether it was imported by itself, so that nothing can be said about which id is the wrong one. */
  readonly lone: boolean;
}

/** Where the id of a page comes from. */
export type IdentityOrigin = 'page' | 'sibling' | 'source' | 'path';

/** The id that a page gets. */
export interface Identity {
  readonly id: string;
  readonly origin: IdentityOrigin;
  /** Why the id that the page had is not kept. */
  readonly replaced: 'duplicate' | 'conflict' | null;
}

/** The namespace of ids that are made of a page's path (RFC 9562 §5.5): a random UUID of our own. */
const pathNamespace = '5c1d4c0e-8f0b-4a57-9d3e-6b1a7e2f9c84';

/**
 * Gives each page the id of its blueprint. A page without one gets that of a page at the same path in another
 * language, else of the source page, else one made of its path, which is the same in every language.
 *
 * An id that stands twice in a language stays with the page that has its translations beside it. Pages at one path
 * that disagree about their id, and whose ids are used nowhere else, get the id of most of them.
 *
 * @param sourceIds - by slug, the ids of the source pages
 */
export function identities<Page extends IdentifiedPage>(
  pages: readonly Page[],
  sourceIds: ReadonlyMap<string, string>,
): ReadonlyMap<Page, Identity> {
  const replaced = new Map<Page, 'duplicate' | 'conflict'>();
  const ids = new Map<Page, string>(pages.flatMap((page) => (page.id === null ? [] : [[page, page.id]])));
  for (const page of duplicates(pages)) {
    ids.delete(page);
    replaced.set(page, 'duplicate');
  }
  const origins = new Map<Page, IdentityOrigin>([...ids.keys()].map((page) => [page, 'page']));

  const bySlug = Map.groupBy(pages, ({ slug }) => slug);
  for (const group of bySlug.values()) {
    const id = agreedId(group, ids);
    for (const page of id === null ? [] : group) {
      if (page.fixed || page.lone || !ids.has(page) || ids.get(page) === id) continue;
      ids.set(page, id ?? '');
      origins.set(page, 'sibling');
      replaced.set(page, 'conflict');
    }
  }

  const known = new Map(ids);
  const taken = new Set([...ids].map(([{ language }, id]) => `${language} ${id}`));
  for (const page of pages) {
    if (ids.has(page)) continue;
    const siblings = mostCommon((bySlug.get(page.slug) ?? []).flatMap((other) => known.get(other) ?? []));
    const candidates: [IdentityOrigin, string | undefined][] = [
      ...siblings.map((id): [IdentityOrigin, string] => ['sibling', id]),
      ['source', sourceIds.get(page.slug)],
    ];
    const [origin, id] = candidates.find(
      ([, candidate]) => candidate !== undefined && !taken.has(`${page.language} ${candidate}`),
    ) ?? ['path', undefined];
    origins.set(page, origin);
    const own = id ?? nameBasedUuid(page.slug, pathNamespace);
    taken.add(`${page.language} ${own}`);
    ids.set(page, own);
  }
  return new Map(
    pages.map((page) => [
      page,
      { id: ids.get(page) ?? '', origin: origins.get(page) ?? 'path', replaced: replaced.get(page) ?? null },
    ]),
  );
}

/** The id in a value of `exl-id`, in lower case; null when the value holds none. */
export function idIn(value: unknown): string | null {
  return typeof value === 'string' && validate(value.trim()) ? value.trim().toLowerCase() : null;
}

/** Pages whose id belongs to another page of their language. */
function duplicates<Page extends IdentifiedPage>(pages: readonly Page[]): Page[] {
  const groups = Map.groupBy(
    pages.filter(({ id }) => id !== null),
    ({ id }) => id,
  );
  return [...groups.values()].flatMap((group) => {
    const translated = (page: Page): boolean =>
      group.some(({ language, slug }) => language !== page.language && slug === page.slug);
    return [...Map.groupBy(group, ({ language }) => language).values()].flatMap((twins) =>
      twins
        .toSorted(
          (a, b) =>
            Number(b.fixed) - Number(a.fixed) ||
            Number(translated(b)) - Number(translated(a)) ||
            (a.slug < b.slug ? -1 : 1),
        )
        .slice(1)
        .filter(({ lone }) => !lone),
    );
  });
}

/** The id that pages at one path should have; null when they agree, or an id is used at another path. */
function agreedId<Page extends IdentifiedPage>(
  group: readonly Page[],
  ids: ReadonlyMap<Page, string>,
): string | null {
  const used = new Set(group.flatMap((page) => ids.get(page) ?? []));
  if (used.size < 2) return null;
  for (const [page, id] of ids) if (used.has(id) && page.slug !== group[0]?.slug) return null;
  const fixed = group.find((page) => page.fixed && ids.has(page));
  const ordered = group.toSorted((a, b) => byLanguage(a.language, b.language));
  return (fixed && ids.get(fixed)) ?? mostCommon(ordered.flatMap((page) => ids.get(page) ?? []))[0] ?? null;
}

/** Ids, those that most have first; among equals a random one (RFC 9562 §5.4) before one that somebody made up. */
function mostCommon(ids: readonly string[]): string[] {
  const groups = [...Map.groupBy(ids, (id) => id)];
  return groups
    .toSorted(
      ([a, as], [b, bs]) => bs.length - as.length || Number(version(b) === 4) - Number(version(a) === 4),
    )
    .map(([id]) => id);
}
