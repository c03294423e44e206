import type { Candidate, Mutator } from '../mutation.ts';
import { replaceLines, type SourcePage } from '../source-page.ts';
import { commits } from '../ledger.ts';

/** Faults of the front matter. */
export const frontMatterMutators: readonly Mutator[] = [
  {
    rule: 'applications-differ',
    name: 'an application is taken out',
    candidates: (page) => {
      const ids = applicationsOf(page);
      return ids.length < 2
        ? []
        : ids.map((_, place) => () => withApplications(page, ids.toSpliced(place, 1)));
    },
  },
  {
    rule: 'applications-differ',
    name: 'an application is added',
    candidates: (page, { catalogue }) => {
      const ids = applicationsOf(page);
      return catalogue.applications.ids
        .filter((id) => ids.length > 0 && !ids.includes(id))
        .map(
          (id): Candidate =>
            () =>
              withApplications(page, [...ids, id]),
        );
    },
  },
  {
    rule: 'front-matter-differs',
    name: 'the solution is another one',
    candidates: (page, { sameLanguage }) => {
      const values = new Set([
        ...sameLanguage.flatMap((other) => valueOf(other, 'solution') ?? []),
        'Target',
      ]);
      const own = valueOf(page, 'solution');
      return (
        [...values]
          // The same in another order says the same.
          .filter((value) => own !== null && entriesOf(value) !== entriesOf(own))
          .map((value) => () => withLine(page, 'solution', [`solution: ${value}`]))
      );
    },
  },
  {
    rule: 'front-matter-differs',
    name: 'there is no solution',
    candidates: (page) => [() => withLine(page, 'solution', [])],
  },
  {
    rule: 'edition-behind',
    name: 'the page comes from an older source commit',
    stands: ['same'],
    candidates: (page) => [
      () => withLine(page, 'source-git-commit', [`source-git-commit: ${commits.older.hash}`]),
    ],
  },
  {
    rule: 'edition-unordered',
    name: 'the page comes from a source commit that the ledger lacks',
    also: ['source-commit-unknown'],
    stands: ['same'],
    candidates: (page) => [
      (random) => {
        const hash = Array.from({ length: 40 }, () => Math.floor(random() * 16).toString(16)).join('');
        return withLine(page, 'source-git-commit', [`source-git-commit: ${hash}`]);
      },
    ],
  },
];

/** The first and the last line but one of a key with its value, counted from 1. */
function linesOfKey({ lines }: SourcePage, key: string): { from: number; to: number } | null {
  const end = lines.indexOf('---', 1);
  const from = lines.findIndex((line, index) => index < end && line.startsWith(`${key}:`)) + 1;
  if (from === 0) return null;
  let to = from + 1;
  while (/^[\s-]/.test(lines[to - 1] ?? '') && lines[to - 1] !== '---') to++;
  return { from, to };
}

/** The value of a key that stands on its line. */
function valueOf(page: SourcePage, key: string): string | null {
  const range = linesOfKey(page, key);
  const value = range && page.lines[range.from - 1]?.slice(key.length + 1).trim();
  return range && range.to === range.from + 1 && value ? value : null;
}

function entriesOf(value: string): string {
  return value.split(/,\s*/).sort().join();
}

function withLine(page: SourcePage, key: string, lines: readonly string[]): ReturnType<Candidate> {
  const range = linesOfKey(page, key);
  return range && { text: replaceLines(page, range, lines), target: { key }, kind: 'changed' };
}

function applicationsOf(page: SourcePage): string[] {
  const range = linesOfKey(page, 'applications');
  if (!range) return [];
  const text = page.lines.slice(range.from - 1, range.to - 1).join('\n');
  return text.slice('applications:'.length).match(/[\w-]*\w/g) ?? [];
}

function withApplications(page: SourcePage, ids: readonly string[]): ReturnType<Candidate> {
  return withLine(page, 'applications', [`applications: [${ids.join(', ')}]`]);
}
