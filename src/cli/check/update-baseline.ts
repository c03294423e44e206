import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Baseline, baselinePath, writeBaseline } from '#catalogue';
import type { Finding, Report } from '#drift';
import { UserError } from '../user-error.ts';
import { writeWhole } from '../write-file.ts';

/**
 * An update of the baseline tells what it did, and nothing else.
 *
 * @throws UserError when options are given that would then do nothing
 */
export function refuseMixedUpdate(values: Readonly<Record<string, unknown>>): void {
  if (!values['update-baseline']) {
    if (values['reason'] === undefined) return;
    throw new UserError(
      '--reason is for findings that come into the baseline.',
      'Give it with --update-baseline.',
    );
  }
  const other = ['watch', 'reporter', 'fail-on'].find((option) => values[option] !== undefined);
  if (other !== undefined)
    throw new UserError(
      `--update-baseline does not go together with --${other}.`,
      `It writes ${baselinePath}; check again afterwards.`,
    );
  if (typeof values['reason'] === 'string' && values['reason'].trim() === '')
    throw new UserError('--reason is empty.', 'Say why the findings may stay for a while.');
}

/** What a baseline is written anew from. */
export interface BaselineSource {
  /** The content folder, as the user names it. */
  readonly root: string;
  readonly report: Report;
  /** The old file; null where there is none. */
  readonly baseline: Pick<Baseline, 'schemaAddress' | 'entries'> | null;
  /** Whether all of the history that there is was looked into. */
  readonly isWhole: boolean;
  /** Why the findings are accepted that are new. */
  readonly reason: string | undefined;
}

/**
 * Writes `baseline.json` anew: entries that still occur keep their reasons, others go, and new findings come. What only
 * the history of the pages tells stays where that is not there.
 *
 * @returns what was done, in one line
 * @throws UserError when the old file cannot be read, whose reasons would be lost, or new findings have no reason
 */
export async function updateBaseline({
  root,
  report: { findings },
  baseline,
  isWhole,
  reason,
}: BaselineSource): Promise<string> {
  const file = join(root, baselinePath);
  const faults = findings.filter((finding) => isFault(finding));
  if (faults.length > 0)
    throw new UserError(
      `${file} has faults, and its reasons would be lost:${listOf(root, faults)}`,
      'Mend it first, or remove it.',
    );
  const current = findings.filter(({ rule }) => rule !== 'baseline-outdated');
  const found = new Set(current.map(({ fingerprint }) => fingerprint));
  const outdated = (baseline?.entries ?? []).filter(({ fingerprint }) => !found.has(fingerprint));
  const kept = isWhole ? [] : outdated.filter(({ rule }) => rule === 'text-behind');
  const added = current.filter(({ known }) => known === undefined);
  if (added.length > 0 && reason === undefined)
    throw new UserError(
      `${counted(added.length, 'finding')} ${added.length === 1 ? 'is' : 'are'} new, and nothing says why they may stay:${listOf(root, added)}`,
      'Mend them, or accept them with: --update-baseline --reason "…"',
    );
  const text = writeBaseline(
    [
      ...current.map(({ fingerprint, rule, places: [{ path }], message, known }) => ({
        fingerprint,
        rule,
        path,
        message,
        reason: known ?? reason ?? '',
      })),
      ...kept,
    ],
    baseline?.schemaAddress ?? null,
  );
  const earlier = await readFile(file, 'utf8').catch(() => null);
  if (text !== earlier) await writeWhole(file, text);
  const changes = [
    ...(added.length > 0 ? [`${added.length} added`] : []),
    ...(outdated.length > kept.length ? [`${outdated.length - kept.length} taken out`] : []),
    ...(kept.length > 0 ? [`${kept.length} kept that only Git tells of`] : []),
  ];
  const change = changes.join(', ') || (text === earlier ? 'unchanged' : 'written anew');
  return `${file}: ${counted(current.length + kept.length, 'known finding')}; ${change}.`;
}

/** What is wrong with the baseline itself; that an entry no longer occurs is what an update is for. */
function isFault({ severity, places: [{ path }] }: Finding): boolean {
  return severity === 'error' && path === baselinePath;
}

function listOf(root: string, findings: readonly Finding[]): string {
  return findings
    .map(
      ({ rule, message, places: [{ path, line, column }] }) =>
        `\n       ${join(root, path)}:${line}:${column}  ${message.replaceAll(/\p{Cc}+/gu, ' ')}  ${rule}`,
    )
    .join('');
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
