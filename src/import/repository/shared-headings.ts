import { byLanguage, type Language } from '#catalogue';
import { headingsOf, type PageHeading, setHeadingId } from '../headings.ts';
import type { PageDraft } from '../page-draft.ts';
import { type Citation, citedHeadings } from './cited-headings.ts';
import { headingColumns, type HeadingMember } from './heading-columns.ts';
import { anchorsOf, type HeadingId, type HeadingIdOrigin, headingIds } from './heading-ids.ts';
import { asciiSlug } from './likeness.ts';
import type { CataloguePage } from './pages.ts';

/** The headings of a blueprint in all its languages. */
export interface SharedHeadings {
  /** The id that an anchor of a page's becomes, or undefined when the page has no heading of that kind. */
  idFor(anchor: string, language: Language): string | undefined;
  /** How many headings got their ids from where. */
  readonly origins: ReadonlyMap<HeadingIdOrigin, number>;
}

interface Member extends HeadingMember {
  readonly page: CataloguePage;
}

/**
 * Gives the headings of a blueprint's pages the ids that they share.
 *
 * @param pages - of one blueprint, at most one a language
 * @param isNewer - compares the source revisions of two pages, for `sort`: the newer one first
 * @param sourceOf - the source page of a page, as it was when it was translated
 * @param citations - the links to headings of the blueprint
 */
export function shareHeadings(
  pages: readonly CataloguePage[],
  isNewer: (a: CataloguePage, b: CataloguePage) => number,
  sourceOf: (page: CataloguePage) => PageDraft | null,
  citations: readonly Citation[],
): SharedHeadings {
  const members = pages
    .map((page) => memberOf(page, sourceOf(page)))
    .sort(
      (a, b) =>
        isNewer(a.page, b.page) ||
        b.headings.length - a.headings.length ||
        byLanguage(a.language, b.language),
    );
  const columns = headingColumns(members);
  const ids = headingIds(columns, citedHeadings(columns, citations));
  const origins = new Map<HeadingIdOrigin, number>();
  for (const { column, id, origin } of ids) {
    origins.set(origin, (origins.get(origin) ?? 0) + 1);
    for (const [{ fixed }, { node, depth, id: own }] of column) {
      // Headings further down need no id, but keep the one that they have.
      if (!fixed && (depth <= 3 || own !== null || origin === 'links')) setHeadingId(node, id);
    }
  }
  return { idFor: anchorFinder(ids), origins };
}

function memberOf(page: CataloguePage, source: PageDraft | null): Member {
  const { language, fixed, draft, commit: edition } = page;
  const headings = draft.tree ? headingsOf(draft.tree) : [];
  return {
    page,
    language,
    fixed,
    edition,
    headings,
    sourceIds: source ? idsOfSource(language, headings, source) : new Map(),
  };
}

/** By heading, the id that the source page has for it: the one it names, else that of its words. */
function idsOfSource(
  language: Language,
  headings: readonly PageHeading[],
  source: PageDraft,
): ReadonlyMap<PageHeading, string> {
  const own: HeadingMember = { language, headings, sourceIds: new Map(), edition: 'source', fixed: false };
  const inSource: HeadingMember = { ...own, headings: source.tree ? headingsOf(source.tree) : [] };
  const ids = new Map<PageHeading, string>();
  const taken = new Set(inSource.headings.flatMap(({ id }) => id ?? []));
  for (const column of headingColumns([inSource, own])) {
    const [from, to] = [column.get(inSource), column.get(own)];
    if (!from) continue;
    const base = asciiSlug(from.text);
    let id = from.id ?? base;
    for (let count = 1; from.id === null && taken.has(id); count++) id = `${base}-${count}`;
    taken.add(id);
    if (to && id !== '') ids.set(to, id);
  }
  return ids;
}

/** Finds headings by their earlier anchors: those of the page itself first, then those of its translations. */
function anchorFinder(ids: readonly HeadingId[]): (anchor: string, language: Language) => string | undefined {
  const own = new Map<string, string>();
  const any = new Map<string, string>();
  const remember = (map: Map<string, string>, key: string, id: string): void => {
    if (!map.has(key)) map.set(key, id);
  };
  // An id that a heading carries says more than words which would make the same one.
  for (const { column, id } of ids) {
    for (const [{ language }, heading] of column)
      if (heading.id !== null) remember(own, `${language} ${heading.id}`, id);
  }
  for (const { column, id } of ids) {
    remember(any, id, id);
    for (const [{ language, sourceIds }, heading] of column) {
      const source = sourceIds.get(heading);
      for (const anchor of [...anchorsOf(heading), ...(source === undefined ? [] : [source])]) {
        remember(own, `${language} ${anchor}`, id);
        remember(any, anchor, id);
      }
    }
  }
  return (anchor, language) => {
    for (const key of [anchor, asciiSlug(anchor)]) {
      const id = own.get(`${language} ${key}`) ?? any.get(key);
      if (id !== undefined) return id;
    }
    return undefined;
  };
}
