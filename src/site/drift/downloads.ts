import { stringify } from 'csv-stringify/sync';
import { type Language, languageRow } from '#catalogue';
import type { Texts } from '#i18n';
import type { SiteCatalogue } from '../site-catalogue.ts';
import { driftOverview } from './overview.ts';
import { comparePath } from '../paths.ts';

/**
 * The matrix as comma-separated values (RFC 4180), a line for each blueprint and language. What a spreadsheet would
 * take for a formula is marked as text; a byte order mark tells it that the text is UTF-8.
 */
export function driftCsv(catalogue: SiteCatalogue, language: Language, texts: Texts, site: URL): string {
  const header = [
    texts('drift.csv.blueprint'),
    texts('drift.csv.title'),
    texts('drift.csv.language'),
    texts('drift.csv.state'),
    texts('drift.csv.words'),
    texts('drift.csv.lag'),
    texts('drift.csv.commit'),
    texts('drift.csv.date'),
    texts('drift.csv.ahead'),
    texts('drift.csv.file'),
    texts('drift.csv.report'),
    texts('drift.csv.compare'),
    texts('drift.known.title'),
  ];
  const lines = driftRecords(catalogue, language, site).flatMap(({ id, title, report, known, languages }) =>
    languages.map((each) => [
      id,
      title,
      each.language,
      texts(`drift.state.${each.state}`),
      each.words,
      each.lagDays,
      each.commit,
      each.date,
      each.ahead.join(' '),
      each.file,
      report,
      each.compare,
      reasonsIn(known, each.language).join('; '),
    ]),
  );
  return stringify([header, ...lines], { bom: true, escape_formulas: true, record_delimiter: 'windows' });
}

/** The matrix as values, for programs: keys and states have the same names in every language. */
export function driftJson(catalogue: SiteCatalogue, language: Language, site: URL): object {
  const { languages } = driftOverview(catalogue, language);
  return {
    schema: 1,
    language: languageRow(language).locale,
    languages: languages.map(({ lag, ...summary }) => ({ ...summary, lagDays: lag })),
    blueprints: driftRecords(catalogue, language, site),
  };
}

function driftRecords(catalogue: SiteCatalogue, language: Language, site: URL) {
  const absolute = (path: string): string => new URL(path, site).href;
  return driftOverview(catalogue, language).rows.map((row) => {
    const { editions } = catalogue.blueprintOf(row);
    return {
      id: row.blueprint,
      title: row.title,
      report: absolute(row.href),
      findings: row.findings,
      known: row.known.map(({ fingerprint, rule, severity, languages, message, known }) => ({
        fingerprint,
        rule,
        severity,
        languages,
        message,
        reason: known,
      })),
      languages: row.cells.map((cell) => {
        const edition = editions.find(({ languages }) => languages.includes(cell.language));
        return {
          language: cell.language,
          state: cell.state,
          words: cell.words,
          lagDays: cell.lag,
          commit: edition?.commit ?? null,
          date: edition?.date ?? null,
          ahead: cell.ahead,
          file: cell.page?.path ?? null,
          compare: cell.page && row.cells.length > 1 ? absolute(comparePath(cell.page)) : null,
        };
      }),
    };
  });
}

/** Why what is known of a language is accepted, each reason once. */
function reasonsIn(
  known: readonly { readonly languages: readonly Language[]; readonly reason: string }[],
  language: Language,
): string[] {
  return [...new Set(known.flatMap(({ languages, reason }) => (languages.includes(language) ? reason : [])))];
}
