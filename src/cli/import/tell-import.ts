import { painterFor } from '../paint.ts';
import type { ImportReport } from './import-report.ts';

/** Tells people what an import did: the warnings with their places, then how much there was of everything. */
export function tellImport(report: ImportReport): void {
  const paint = painterFor(process.stderr);
  const lines: string[] = [];
  const helped = new Set<string>();
  const tell = (
    level: 'error' | 'warning',
    rule: string,
    warning: ImportReport['warnings'][number],
  ): void => {
    const { path, line, column, message, help } = warning;
    lines.push(
      `${paint('place', `${path}:${line}:${column}`)}  ${paint(level, level)}  ${message}  ${paint('quiet', rule)}`,
    );
    // What to do is said once a rule, unless it differs.
    if (!helped.has(help)) lines.push(`    ${paint('quiet', help)}`);
    helped.add(help);
  };
  for (const warning of report.warnings) tell('warning', warning.rule, warning);
  for (const file of report.unreadable)
    tell('error', 'file-unreadable', { rule: 'file-unreadable', ...file });

  const { summary } = report;
  const written = report.pages.filter(({ state }) => state === 'written').length;
  const pages = [
    count(written, 'written'),
    count(summary.pages - written, 'unchanged'),
    ...(report.kept.length > 0 ? [count(report.kept.length, 'kept')] : []),
    ...(report.unreadable.length > 0 ? [count(report.unreadable.length, 'not readable')] : []),
  ];
  const verb = report.dryRun ? 'Would import' : 'Imported';
  lines.push(
    '',
    `${verb} ${plural(summary.pages, 'page')} in ${summary.languages.join(', ') || 'no language'} into ${report.out} (${pages.join(', ')}); ${plural(report.warnings.length, 'warning')}.`,
    `${plural(summary.navigations, 'navigation')}, ${plural(summary.images, 'image')} (${report.unusedImages} that no page uses left out), ${plural(report.sourceCommits.length, 'source commit')} added.`,
    ...listed('Identity', summary.identity),
    ...listed('Conversions', summary.conversions),
    ...listed('Warnings', summary.warnings),
    '',
  );
  process.stderr.write(lines.join('\n').replace(/^\n/, ''));
}

function listed(title: string, counts: Readonly<Record<string, number>>): string[] {
  const items = Object.entries(counts).map(([name, number]) => `${name} ${format(number)}`);
  return items.length > 0 ? [`${title}: ${items.join(', ')}.`] : [];
}

function count(number: number, what: string): string {
  return `${format(number)} ${what}`;
}

function plural(number: number, noun: string): string {
  return `${format(number)} ${number === 1 ? noun : `${noun}s`}`;
}

function format(number: number): string {
  return number.toLocaleString('en');
}
