import type { Finding, Pair, Report } from '../report.ts';
import { joinPath } from './json.ts';
import type { Reporter, ReporterOptions } from './reporter.ts';

/** The report for people: findings by blueprint, each with its places as `file:line:column`. */
export const textReporter: Reporter = (report, options) => {
  const groups = Map.groupBy(report.findings, (finding) => finding.blueprint ?? finding.places[0].path);
  const blocks = [...groups].map(([subject, findings]) => {
    const title = options.paint('heading', findings[0]?.blueprint ? `Blueprint ${subject}` : joinPath(options.root, subject));
    const standing = report.pairs.filter(({ blueprint }) => blueprint === subject);
    return [title, ...standingLines(standing), ...findings.flatMap((finding) => findingLines(finding, options)), ''];
  });
  return [...blocks.flat(), ...summaryLines(report, options)].join('\n') + '\n';
};

/** Pairs that are not in sync, in a line each. */
function standingLines(pairs: readonly Pair[]): string[] {
  return pairs
    .filter(({ verdict }) => verdict !== 'in-sync')
    .map(({ languages, verdict, leader, leaderBy, confidence }) => {
      const leads = leader ? `, ${leader} leads (${leaderBy ?? ''})` : '';
      return `  ${languages.join(' – ')}: ${verdict}${leads}, confidence ${confidence.toFixed(2)}`;
    });
}

function findingLines(finding: Finding, { root, paint }: ReporterOptions): string[] {
  const { severity, message, rule, places, help } = finding;
  const width = Math.max(...places.map((place) => position(root, place).length));
  return [
    `  ${paint(severity, severity)}  ${message}  ${paint('quiet', rule)}`,
    ...places.map((place) => {
      const words = place.excerpt ? paint('quiet', `  “${place.excerpt}”`) : '';
      return `      ${paint('place', position(root, place).padEnd(words === '' ? 0 : width))}${words}`;
    }),
    `      ${paint('quiet', help)}`,
  ];
}

function position(root: string, { path, line, column }: Finding['places'][0]): string {
  return `${joinPath(root, path)}:${String(line)}:${String(column)}`;
}

function summaryLines({ catalogue, summary }: Report, { paint }: ReporterOptions): string[] {
  const verdicts = [
    [summary.inSync, 'in sync'],
    [summary.drifted, 'drifted'],
    [summary.cosmetic, 'with cosmetic differences'],
    [summary.unknown, 'unknown'],
  ] as const;
  const told = verdicts.filter(([count]) => count > 0).map(([count, verdict]) => `${String(count)} ${verdict}`);
  const { languages, blueprints, pages } = catalogue;
  const pairs = told.length > 0 ? ` Pairs: ${told.join(', ')}.` : '';
  const missing = summary.missing > 0 ? ` Missing translations: ${String(summary.missing)}.` : '';
  const counts = (['error', 'warning', 'info'] as const).map((severity) =>
    summary[severity] > 0 ? paint(severity, counted(summary[severity], severity)) : counted(0, severity),
  );
  return [
    `${counted(blueprints, 'blueprint')}, ${counted(pages, 'page')} in ${languages.join(', ') || 'no language'}.${pairs}${missing}`,
    `${counts.join(', ')}.`,
  ];
}

function counted(count: number, noun: string): string {
  return `${String(count)} ${noun}${count === 1 || noun === 'info' ? '' : 's'}`;
}
