import type { Language, Severity } from '#catalogue';
import type { Finding } from '#drift';
import type { PageEntry } from '../entries.ts';
import type { SiteCatalogue } from '../site-catalogue.ts';
import { driftReportPath } from './drift-pages.ts';
import { knownAmong, type KnownFinding } from './known-findings.ts';
import type { LanguageStanding } from './standings.ts';
import { type DriftState, driftStates } from './states.ts';

/** A blueprint in a language, with its page if there is one that can be shown. */
export interface DriftCell extends LanguageStanding {
  readonly page: PageEntry | null;
}

/** A blueprint in the matrix. */
export interface DriftRow {
  readonly blueprint: string;
  readonly title: string;
  /** The language of the title: the reader's, else one that has the blueprint. */
  readonly titleLanguage: Language;
  /** Its report in the reader's language, else in one that has the blueprint. */
  readonly href: string;
  /** The outermost area that it stands in. */
  readonly area: { readonly id: string; readonly title: string } | null;
  readonly cells: readonly DriftCell[];
  /** Words to translate, in all languages. */
  readonly words: number;
  /** The longest lag, in days; null where none is known. */
  readonly lag: number | null;
  readonly findings: Readonly<Record<Severity, number>>;
  /** Those of the findings that are known. */
  readonly known: readonly KnownFinding[];
}

/** How a language stands. */
export interface LanguageSummary {
  readonly language: Language;
  readonly counts: Readonly<Record<DriftState, number>>;
  /** Words to translate. */
  readonly words: number;
  /** Days that blueprints lag behind, of those where that is known; null where it is of none. */
  readonly lag: { readonly mean: number; readonly longest: number } | null;
}

/** What the drift report of a language shows at a glance. */
export interface DriftOverview {
  readonly languages: readonly LanguageSummary[];
  /** Those that need most words first. */
  readonly rows: readonly DriftRow[];
}

const known = new WeakMap<SiteCatalogue, Map<Language, DriftOverview>>();

/** The drift of all blueprints and languages, as a reader of a language sees it. */
export function driftOverview(catalogue: SiteCatalogue, language: Language): DriftOverview {
  const overviews = known.get(catalogue) ?? new Map<Language, DriftOverview>();
  const overview = overviews.get(language) ?? findOverview(catalogue, language);
  known.set(catalogue, overviews.set(language, overview));
  return overview;
}

function findOverview(catalogue: SiteCatalogue, language: Language): DriftOverview {
  const findings = Map.groupBy(catalogue.report.findings, ({ blueprint }) => blueprint);
  const collator = new Intl.Collator(language);
  const rows = catalogue.standings
    .flatMap(({ blueprint, languages }) => {
      const row = rowOf(catalogue, language, blueprint, languages, findings.get(blueprint) ?? []);
      return row ? [row] : [];
    })
    .sort((a, b) => b.words - a.words || collator.compare(a.title, b.title) || compareIds(a, b));
  return { rows, languages: catalogue.languages.map((each) => summaryOf(each, rows)) };
}

function rowOf(
  catalogue: SiteCatalogue,
  language: Language,
  blueprint: string,
  standings: readonly LanguageStanding[],
  findings: readonly Finding[],
): DriftRow | null {
  const own = catalogue.translationIn({ blueprint }, language);
  const page = own ?? catalogue.translationsOf({ blueprint })[0];
  const href =
    page &&
    (driftReportPath(catalogue, blueprint, language) ?? driftReportPath(catalogue, blueprint, page.language));
  if (!page || !href) return null;
  const cells = standings
    .filter((standing) => catalogue.languages.includes(standing.language))
    .map((standing) => ({
      ...standing,
      page: catalogue.translationIn({ blueprint }, standing.language) ?? null,
    }));
  const lags = cells.flatMap(({ lag }) => lag ?? []);
  const [area] = catalogue.placeOf(page).trail;
  const count = (severity: Severity): number =>
    findings.filter((finding) => finding.severity === severity).length;
  return {
    blueprint,
    title: page.frontMatter.title,
    titleLanguage: page.language,
    href,
    area: area ? { id: area.id, title: area.title } : null,
    cells,
    words: cells.reduce((sum, { words }) => sum + words, 0),
    lag: lags.length > 0 ? Math.max(...lags) : null,
    findings: { error: count('error'), warning: count('warning'), info: count('info') },
    known: knownAmong(findings),
  };
}

function summaryOf(language: Language, rows: readonly DriftRow[]): LanguageSummary {
  const cells = rows.flatMap((row) => row.cells.filter((cell) => cell.language === language));
  const lags = cells.flatMap(({ lag }) => lag ?? []);
  const count = (state: DriftState): number => cells.filter((cell) => cell.state === state).length;
  return {
    language,
    counts: Object.fromEntries(driftStates.map((state) => [state, count(state)])) as Record<
      DriftState,
      number
    >,
    words: cells.reduce((sum, { words }) => sum + words, 0),
    lag:
      lags.length > 0
        ? { mean: lags.reduce((sum, lag) => sum + lag, 0) / lags.length, longest: Math.max(...lags) }
        : null,
  };
}

/** Which share of a language's blueprints is in sync, from 0 to 1; those that it is not to have do not count. */
export function shareInSync({ counts }: Pick<LanguageSummary, 'counts'>): number {
  const wanted = driftStates
    .filter((state) => state !== 'absent')
    .reduce((sum, state) => sum + counts[state], 0);
  return wanted === 0 ? 1 : counts['in-sync'] / wanted;
}

function compareIds(a: DriftRow, b: DriftRow): number {
  return a.blueprint < b.blueprint ? -1 : 1;
}
