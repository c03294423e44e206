import { severities, type Severity } from '#catalogue';
import type { Report } from '#drift';
import { UserError } from '../user-error.ts';

/** From which findings on a check fails: `new` from any that is not known, `none` never. */
export type Level = Severity | 'new' | 'none';

const levels: readonly Level[] = ['new', ...severities, 'none'];

/**
 * Reads a level as it is written behind `--fail-on`.
 *
 * @throws UserError when there is no such level
 */
export function readLevel(text: string): Level {
  const level = levels.find((each) => each === text);
  if (!level)
    throw new UserError(`--fail-on “${text}” is not a level.`, `The levels are: ${levels.join(', ')}.`);
  return level;
}

/**
 * Tells whether a report has findings that a check at a level fails on. Those that are known never count; an entry of
 * the baseline that no longer occurs is nothing new.
 */
export function failsAt({ findings }: Pick<Report, 'findings'>, level: Level): boolean {
  if (level === 'none') return false;
  const unknown = findings.filter(({ known }) => known === undefined);
  if (level === 'new') return unknown.some(({ rule }) => rule !== 'baseline-outdated');
  const grave = severities.slice(0, severities.indexOf(level) + 1);
  return unknown.some(({ severity }) => grave.includes(severity));
}
