import type { Applications, Language, Page } from '#catalogue';
import type { Outline } from '#markdown';
import { commitOf } from '../editions.ts';
import type { Past, PastPage } from '../past.ts';
import { type Change, changeBetween } from './change.ts';

/** A language whose page is known as it was translated from both source commits of a pair. */
export interface Witness {
  readonly language: Language;
  readonly path: string;
  /** What moved in it from the older commit to the newer one. */
  readonly change: Change;
  /** It is one of the pair, not another language of the blueprint. */
  readonly own: boolean;
}

/** What witnesses are looked for in. */
export interface Testimony {
  readonly pages: readonly Page[];
  readonly past: Past;
  readonly applications: Applications;
  outlineOf(page: Page): Outline;
}

/** The version of a page at each of two source commits. */
interface Span {
  readonly page: Page;
  readonly from: PastPage;
  readonly to: PastPage;
}

/** Of every page that has versions of both commits, one of each: two of one origin where there are such. */
function spansOf(
  { pages, past, outlineOf }: Omit<Testimony, 'applications'>,
  from: string,
  to: string,
): Span[] {
  return pages.flatMap((page): Span[] => {
    const versions = past.get(page.path) ?? [];
    const known = [...versions, presentVersion(page, outlineOf(page))];
    const at = (wanted: string): PastPage[] => known.filter(({ commit }) => commit === wanted);
    const spans = at(from).flatMap((first) => at(to).map((second) => ({ page, from: first, to: second })));
    const [span] = [...spans.filter(({ from: a, to: b }) => a.origin === b.origin), ...spans];
    return span ? [span] : [];
  });
}

/** The page as it stands, as a version of itself. */
function presentVersion(page: Page, outline: Outline): PastPage {
  return { commit: commitOf(page), date: null, text: page.text, outline, origin: 'catalogue' };
}

/** Every language of the blueprint that saw the source go from one commit to the other. */
export function witnessesOf(
  testimony: Testimony,
  [a, b]: readonly [Page, Page],
  from: string,
  to: string,
): Witness[] {
  return spansOf(testimony, from, to).map(({ page, from: before, to: after }) => ({
    language: page.language,
    path: page.path,
    change: changeBetween(before, after, page.path, testimony.applications),
    own: page === a || page === b,
  }));
}
