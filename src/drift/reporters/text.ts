import type { Finding, Pair, Report } from '../report.ts';
import { joinPath } from './json.ts';
import type { Reporter, ReporterOptions } from './reporter.ts';

/**
 * The report for people: what is wrong with a page by page, what differs between translations by blueprint, each with
 * its places as `file:line:column`.
 */
export const textReporter: Reporter = (report, options) => {
  const groups = Map.groupBy(report.findings, subjectOf);
  const blocks = [...groups].map(([subject, findings]) => {
    const standing = report.pairs.filter(({ blueprint }) => subject === blueprint);
    const path = findings[0]?.places[0].path ?? '';
    const title = standing.length > 0 ? titleOf(path, subject) : joinPath(options.root, path);
    return [
      options.paint('heading', title),
      ...standingLines(standing, options),
      ...findings.flatMap((finding) => findingLines(finding, options)),
      '',
    ];
  });
  return `${[...blocks.flat(), ...summaryLines(report, options)].join('\n')}\n`;
};

/** Words of a page or a path, without the control characters that would act on a terminal. */
function inert(text: string): string {
  return text.replaceAll(/\p{Cc}+/gu, ' ');
}

/** A finding that stands in one page is about that page, and one that stands in more about their blueprint. */
function subjectOf({ blueprint, places }: Finding): string {
  const [{ path }] = places;
  return blueprint !== null && places.some((place) => place.path !== path) ? blueprint : path;
}

/** A blueprint by the path of its page within the language, and its id. */
function titleOf(path: string, blueprint: string): string {
  return `${path.replace(/^[^/]+\//, '').replace(/\.mdx$/, '')} (${blueprint})`;
}

/** Pairs that are not in sync, each with the reasons. */
function standingLines(pairs: readonly Pair[], { paint }: ReporterOptions): string[] {
  return pairs
    .filter(({ verdict }) => verdict !== 'in-sync')
    .flatMap(({ languages, verdict, leader, leaderBy, confidence, reasons }) => {
      const leads = leader ? `, ${leader} leads (${leaderBy ?? ''})` : '';
      return [
        `  ${languages.join(' – ')}: ${verdict}${leads}, confidence ${confidence.toFixed(2)}`,
        `      ${paint('quiet', reasons.join(' '))}`,
      ];
    });
}

/** Words as they moved: the old ones in `[-…-]`, the new ones in `{+…+}`, of the others those beside them. */
function wordLines({ words = [] }: Finding, { paint }: ReporterOptions): string[] {
  if (words.length === 0) return [];
  const line = words.map(({ text, moved }, index) => {
    if (moved === 'removed') return paint('error', `[-${inert(text)}-]`);
    if (moved === 'added') return paint('info', `{+${inert(text)}+}`);
    return inert(beside(text, index === 0, index === words.length - 1));
  });
  return [`      ${line.join('')}`];
}

/** How much of the text beside a change is shown, in characters. */
const context = 40;

function beside(text: string, isFirst: boolean, isLast: boolean): string {
  const [start, end] = [text.slice(0, context), text.slice(-context)];
  if (text.length <= 2 * context) return text;
  if (isFirst) return `… ${end}`;
  return isLast ? `${start} …` : `${start} … ${end}`;
}

function findingLines(finding: Finding, options: ReporterOptions): string[] {
  const { root, paint } = options;
  const { severity, message, rule, places, help, known } = finding;
  const width = Math.max(...places.map((place) => position(root, place).length));
  return [
    `  ${paint(severity, severity)}  ${inert(message)}  ${paint('quiet', rule)}`,
    ...places.map((place) => {
      const words = place.excerpt ? paint('quiet', `  “${inert(place.excerpt)}”`) : '';
      return `      ${paint('place', position(root, place).padEnd(words === '' ? 0 : width))}${words}`;
    }),
    ...wordLines(finding, options),
    ...(known === undefined ? [] : [`      ${paint('quiet', `known: ${inert(known)}`)}`]),
    `      ${paint('quiet', inert(help))}`,
  ];
}

function position(root: string, { path, line, column }: Finding['places'][0]): string {
  return inert(`${joinPath(root, path)}:${line}:${column}`);
}

function summaryLines({ catalogue, summary }: Report, { paint }: ReporterOptions): string[] {
  const verdicts = [
    [summary.inSync, 'in sync'],
    [summary.drifted, 'drifted'],
    [summary.cosmetic, 'with cosmetic differences'],
    [summary.unknown, 'unknown'],
  ] as const;
  const told = verdicts.filter(([count]) => count > 0).map(([count, verdict]) => `${count} ${verdict}`);
  const { languages, blueprints, pages } = catalogue;
  const pairs = told.length > 0 ? ` Pairs: ${told.join(', ')}.` : '';
  const missing = summary.missing > 0 ? ` Missing translations: ${summary.missing}.` : '';
  const absent = summary.absent > 0 ? ` Left out on purpose: ${summary.absent}.` : '';
  const counts = (['error', 'warning', 'info'] as const).map((severity) =>
    summary[severity] > 0 ? paint(severity, counted(summary[severity], severity)) : counted(0, severity),
  );
  const known = summary.known > 0 ? `; ${summary.known} of them known` : '';
  return [
    `${counted(blueprints, 'blueprint')}, ${counted(pages, 'page')} in ${languages.join(', ') || 'no language'}.${pairs}${missing}${absent}`,
    `${counts.join(', ')}${known}.`,
  ];
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 || noun === 'info' ? '' : 's'}`;
}
