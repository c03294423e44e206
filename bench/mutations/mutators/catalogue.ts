import { baselinePath, writeBaseline } from '#catalogue';
import type { CatalogueChange, CatalogueMutator } from '../mutation.ts';

/** Faults of the catalogue's own files. */
export const catalogueMutators: readonly CatalogueMutator[] = [
  {
    rule: 'navigation-page-unlisted',
    name: 'an entry is dropped',
    changes: (files) =>
      pageEntries(files).map(({ path, lines, index }) => ({
        ...fileChange(path, lines.toSpliced(index, 1), index),
        lines: { from: 1, to: lines.length },
      })),
  },
  {
    rule: 'navigation-differs',
    name: 'an entry is moved out of its area, to the end',
    changes: (files) =>
      pageEntries(files).flatMap(({ path, lines, index }) => {
        const moved = `  ${lines[index]?.trim() ?? ''}`;
        const kept = lines.toSpliced(index, 1);
        while (kept.at(-1) === '') kept.pop();
        const change = fileChange(path, [...kept, moved, ''], index);
        return indentOf(lines[index] ?? '') > 2
          ? [{ ...change, lines: { from: change.lines.from, to: kept.length + 2 } }]
          : [];
      }),
  },
  {
    rule: 'navigation-differs',
    name: 'an entry changes places with the next',
    changes: (files) =>
      pageEntries(files).flatMap(({ path, lines, index }) => {
        const [entry = '', next = ''] = lines.slice(index, index + 2);
        const isNext = isPageEntry(next) && indentOf(entry) === indentOf(next);
        return isNext ? [fileChange(path, lines.toSpliced(index, 2, next, entry), index)] : [];
      }),
  },
  {
    rule: 'translation-missing',
    name: 'a page is taken away',
    also: ['navigation-entry-broken', 'link-broken'],
    changes: (_, inSync) =>
      inSync.flatMap(({ pages }) =>
        pages.map(({ path }): CatalogueChange => {
          const others = pages.map((page) => page.path).filter((other) => other !== path);
          return { files: new Map([[path, null]]), paths: others, lines: { from: 1, to: Infinity } };
        }),
      ),
  },
  {
    rule: 'absence-unneeded',
    name: 'an absence is declared of a page that is there',
    changes: (files, inSync) =>
      inSync.flatMap(({ id, pages }) => pages.map(({ language }) => absence(files, id, language))),
  },
  {
    rule: 'absence-unneeded',
    name: 'an absence is declared of a blueprint that there is not',
    changes: (files, inSync) =>
      inSync.flatMap(({ id, pages }) =>
        pages.map(({ language }) => absence(files, id.replace(/^.{8}/, '00000000'), language)),
      ),
  },
  {
    rule: 'baseline-outdated',
    name: 'a finding is accepted that does not occur',
    changes: (_, inSync) =>
      inSync.map(({ id }): CatalogueChange => {
        const fingerprint = id.replaceAll('-', '').slice(0, 16);
        const text = writeBaseline([{ fingerprint, reason: 'It is being translated.' }], null);
        return { files: new Map([[baselinePath, text]]), paths: [baselinePath], lines: { from: 4, to: 5 } };
      }),
  },
];

interface Entry {
  readonly path: string;
  readonly lines: readonly string[];
  readonly index: number;
}

/** The lines of navigations that name a page that is there, and nothing else. */
function pageEntries(files: ReadonlyMap<string, string>): Entry[] {
  return [...files].flatMap(([path, text]) => {
    if (!path.endsWith('/navigation.yaml')) return [];
    const lines = text.split('\n');
    const isThere = (line: string): boolean =>
      files.has(path.replace('navigation.yaml', `${line.trim().slice(2)}.mdx`));
    return lines.flatMap((line, index) =>
      isPageEntry(line) && isThere(line) && !isAlone(lines, index) ? [{ path, lines, index }] : [],
    );
  });
}

/** Tells whether an entry is the only one of its list: without it, the file would be malformed. */
function isAlone(lines: readonly string[], index: number): boolean {
  const [before = '', line = '', after = ''] = lines.slice(index - 1, index + 2);
  return before.trim() === 'entries:' && indentOf(after) < indentOf(line);
}

function isPageEntry(line: string): boolean {
  return /^\s*- [\w/-]+$/.test(line);
}

function indentOf(line: string): number {
  return /^\s*/.exec(line)?.[0].length ?? 0;
}

/** The finding may stand at the change, or at the heading of its area. */
function fileChange(path: string, lines: readonly string[], index: number): CatalogueChange {
  let area = index;
  while (area > 0 && !/^\s*(?:- id:|entries:)/.test(lines[area] ?? '')) area--;
  return {
    files: new Map([[path, lines.join('\n')]]),
    paths: [path],
    lines: { from: area + 1, to: index + 3 },
  };
}

function absence(files: ReadonlyMap<string, string>, blueprint: string, language: string): CatalogueChange {
  const path = 'absences.yaml';
  const known = files.get(path)?.trimEnd() ?? 'absences:';
  const entry = [
    `  - blueprint: ${blueprint}`,
    `    language: ${language}`,
    '    translation: not-applicable',
    '    reason: The product is not sold there.',
  ];
  const text = `${known}\n${entry.join('\n')}\n`;
  const to = text.split('\n').length;
  return { files: new Map([[path, text]]), paths: [path], lines: { from: to - entry.length, to } };
}
