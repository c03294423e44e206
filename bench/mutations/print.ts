import type { Finding } from '#drift';
import { bounds, missedBounds, type Score } from './score.ts';
import type { Trial } from './trial.ts';

/** The scores as a table; what misses its bound is marked. */
export function tableOf(scores: readonly Score[]): string {
  const columns = ['recall', 'precision', 'rightBlock', 'oddNamed'] as const;
  const head = `${'rule'.padEnd(22)}${'cases'.padStart(6)}${columns.map((name) => name.padStart(12)).join('')}${'elsewhere'.padStart(11)}`;
  const rows = scores.map((score) => {
    const missed: readonly string[] = missedBounds(score);
    const shares = columns.map((name) => {
      const share = Number.isNaN(score[name]) ? '–' : score[name].toFixed(3);
      return `${missed.includes(name) ? '! ' : ''}${share}`.padStart(12);
    });
    return `${score.rule.padEnd(22)}${String(score.cases).padStart(6)}${shares.join('')}${String(score.elsewhere).padStart(11)}`;
  });
  const least = Object.entries(bounds).map(([name, bound]) => `${name} ${bound}`);
  return [head, ...rows, '', `! below the bound: ${least.join(', ')}`].join('\n');
}

/** A case as text: what was done, the change, and what the check said. */
export function describeTrial(trial: Trial): string {
  const { rule, name, path, stand, found, rightBlock, oddNamed, findings, unexplained } = trial;
  const faults = [
    ...(found ? [] : ['not found']),
    ...(rightBlock === false ? ['wrong block'] : []),
    ...(oddNamed === false ? ['odd one not named'] : []),
    ...(unexplained.length > 0 ? ['unexplained findings'] : []),
  ];
  const told = findings.map((finding) => `${unexplained.includes(finding) ? '?' : ' '} ${tell(finding)}`);
  return [
    `── ${rule}: ${name} (${stand}) in ${path}: ${faults.join(', ') || 'as it should be'}`,
    changeOf(trial),
    ...told,
    '',
  ].join('\n');
}

function tell({ rule, message, places }: Finding): string {
  const at = places.map(({ path, line, column }) => `\n      ${path}:${line}:${column}`);
  return `${rule}  ${message}${at.join('')}`;
}

/** The lines that a change took away and put in, as a unified diff shows them. */
function changeOf({ before, after }: Pick<Trial, 'before' | 'after'>): string {
  const [old, now] = [before.split('\n'), after.split('\n')];
  let start = 0;
  while (start < Math.min(old.length, now.length) && old[start] === now[start]) start++;
  let end = 0;
  while (end < Math.min(old.length, now.length) - start && old.at(-1 - end) === now.at(-1 - end)) end++;
  const [removed, added] = [old.slice(start, old.length - end), now.slice(start, now.length - end)];
  const context = old.slice(Math.max(0, start - 1), start).map((line) => ` ${window(line, 0)}`);
  const shown =
    removed.length === 1 && added.length === 1 ? commonStart(removed[0] ?? '', added[0] ?? '') : 0;
  return [
    `@@ -${start + 1},${removed.length} +${start + 1},${added.length} @@`,
    ...context,
    ...few(removed.map((line) => `-${window(line, shown)}`)),
    ...few(added.map((line) => `+${window(line, shown)}`)),
  ].join('\n');
}

/** The first and the last of many lines. */
function few(lines: readonly string[]): readonly string[] {
  return lines.length > 12
    ? [...lines.slice(0, 6), `… ${lines.length - 8} more lines …`, ...lines.slice(-2)]
    : lines;
}

function commonStart(a: string, b: string): number {
  let length = 0;
  while (length < Math.min(a.length, b.length) && a[length] === b[length]) length++;
  return length;
}

/** The part of a long line around a place. */
function window(line: string, place: number): string {
  const from = Math.max(0, place - 60);
  const part = line.slice(from, from + 200);
  return `${from > 0 ? '…' : ''}${part}${from + 200 < line.length ? '…' : ''}`;
}
