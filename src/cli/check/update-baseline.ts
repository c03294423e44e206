import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { baselinePath, writeBaseline } from '#catalogue';
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
  /** Where the old file says that its schema is; null where it does not. */
  readonly schemaAddress: string | null;
  /** Why the findings are accepted that are new. */
  readonly reason: string | undefined;
}

/**
 * Writes `baseline.json` anew: entries that still occur keep their reasons, others go, and new findings come.
 *
 * @returns what was done, in one line
 * @throws UserError when the old file cannot be read, whose reasons would be lost, or new findings have no reason
 */
export async function updateBaseline({
  root,
  report: { findings },
  schemaAddress,
  reason,
}: BaselineSource): Promise<string> {
  const file = join(root, baselinePath);
  const faults = findings.filter((finding) => isFault(finding));
  if (faults.length > 0)
    throw new UserError(
      `${file} has faults, and its reasons would be lost:${listOf(root, faults)}`,
      'Mend it first, or remove it.',
    );
  const outdated = findings.filter(({ rule }) => rule === 'baseline-outdated');
  const current = findings.filter((finding) => !outdated.includes(finding));
  const added = current.filter(({ known }) => known === undefined);
  if (added.length > 0 && reason === undefined)
    throw new UserError(
      `${counted(added.length, 'finding')} ${added.length === 1 ? 'is' : 'are'} new, and nothing says why they may stay:${listOf(root, added)}`,
      'Mend them, or accept them with: --update-baseline --reason "…"',
    );
  const text = writeBaseline(
    current.map(({ fingerprint, rule, places: [{ path }], message, known }) => ({
      fingerprint,
      rule,
      path,
      message,
      reason: known ?? reason ?? '',
    })),
    schemaAddress,
  );
  const earlier = await readFile(file, 'utf8').catch(() => null);
  if (text !== earlier) await writeWhole(file, text);
  const changes = [
    ...(added.length > 0 ? [`${added.length} added`] : []),
    ...(outdated.length > 0 ? [`${outdated.length} taken out`] : []),
  ];
  const change = changes.join(', ') || (text === earlier ? 'unchanged' : 'written anew');
  return `${file}: ${counted(current.length, 'known finding')}; ${change}.`;
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
