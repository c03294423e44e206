import { byLanguage, type Language } from '#catalogue';
import type { Finding, Pair } from '#drift';
import type { EditionEntry, PageEntry } from '../entries.ts';
import type { SiteCatalogue } from '../site-catalogue.ts';
import { type FindingSection, findingSections, type OutlinedPage } from './finding-sections.ts';
import { driftOverview, type DriftRow } from './overview.ts';

/** A page in its edition. */
export interface EditionPage {
  readonly language: Language;
  /** Null where it cannot be shown. */
  readonly page: PageEntry | null;
  /** When it came to the source of its edition, ISO 8601; null where no history tells it. */
  readonly since: string | null;
}

/** An edition on the time line. */
export interface TimelineEdition extends EditionEntry {
  readonly pages: readonly EditionPage[];
  /** It is known that no edition is newer, and that others are older. */
  readonly leads: boolean;
  /** Days from its source to that of the first edition; null where that is not known. */
  readonly lag: number | null;
}

/** What there is to say about the drift of a blueprint. */
export interface BlueprintReport {
  readonly row: DriftRow;
  /** The newest first, where that is known. */
  readonly editions: readonly TimelineEdition[];
  /** How it is known which edition is the newest; null where it is not, or where there is one only. */
  readonly leaderBy: Pair['leaderBy'];
  /** The languages that are to have the blueprint and do not. */
  readonly missing: readonly Language[];
  /** Without those that the time line tells, unless they are known: why, it does not tell. */
  readonly sections: readonly FindingSection[];
  readonly findings: number;
  readonly pairs: readonly Pair[];
}

/** What the time line tells already. */
const toldByTimeline = ['edition-behind', 'edition-unordered', 'translation-missing'];

/**
 * The drift of one blueprint, as a reader of a language sees it.
 *
 * @param pages - its pages with what they are made of
 * @returns null when there is nothing to show of the blueprint
 */
export function blueprintReport(
  catalogue: SiteCatalogue,
  blueprint: string,
  language: Language,
  pages: readonly OutlinedPage[],
): BlueprintReport | null {
  const row = driftOverview(catalogue, language).rows.find((each) => each.blueprint === blueprint);
  if (!row) return null;
  const isOwn = (each: { readonly blueprint: string | null }): boolean => each.blueprint === blueprint;
  const pairs = catalogue.report.pairs.filter(isOwn);
  const findings = catalogue.report.findings.filter(
    (finding: Finding) =>
      isOwn(finding) && (finding.known !== undefined || !toldByTimeline.includes(finding.rule)),
  );
  const { editions, leaderBy } = timelineOf(catalogue, blueprint, pairs);
  const rank = (each: OutlinedPage): number =>
    editions.findIndex(({ languages }) => languages.includes(each.language));
  const inOrder = [...pages].sort((a, b) => rank(a) - rank(b) || byLanguage(a.language, b.language));
  return {
    row,
    editions,
    leaderBy,
    missing: row.cells.filter(({ state }) => state === 'missing').map((cell) => cell.language),
    sections: findingSections(findings, inOrder, language),
    findings: findings.length,
    pairs,
  };
}

function timelineOf(
  catalogue: SiteCatalogue,
  blueprint: string,
  pairs: readonly Pair[],
): Pick<BlueprintReport, 'editions' | 'leaderBy'> {
  const { editions } = catalogue.blueprintOf({ blueprint });
  /** Pairs in which a page of the one edition meets one of the other. */
  const between = (a: EditionEntry, b: EditionEntry): Pair[] =>
    pairs.filter(
      ({ languages }) =>
        languages.some((each) => a.languages.includes(each)) &&
        languages.some((each) => b.languages.includes(each)),
    );
  const leads = (a: EditionEntry, b: EditionEntry): boolean =>
    between(a, b).some(({ leader }) => leader !== null && a.languages.includes(leader));
  const inOrder = [...editions].sort((a, b) => Number(leads(b, a)) - Number(leads(a, b)));
  const [first, ...others] = inOrder;
  const isFirst = first !== undefined && others.length > 0 && others.every((other) => leads(first, other));
  const told = isFirst && others[0] ? between(first, others[0]) : [];
  return {
    leaderBy: told.find(({ leaderBy }) => leaderBy !== null)?.leaderBy ?? null,
    editions: inOrder.map((edition) => ({
      ...edition,
      leads: isFirst && edition === first,
      lag: isFirst && edition !== first ? daysBetween(edition.date, first.date) : null,
      pages: [...edition.languages].sort(byLanguage).map((language) => {
        const page = catalogue.translationIn({ blueprint }, language) ?? null;
        return { language, page, since: page?.dates?.arrived ?? null };
      }),
    })),
  };
}

function daysBetween(older: string | null, newer: string | null): number | null {
  if (older === null || newer === null) return null;
  return Math.round((Date.parse(newer) - Date.parse(older)) / 86_400_000);
}
