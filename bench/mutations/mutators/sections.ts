import type { Heading } from '#markdown';
import type { Candidate, Mutator, Surroundings } from '../mutation.ts';
import { oneOf } from '../random.ts';
import {
  endOfSection,
  insertLines,
  type LineRange,
  linesOfBlock,
  removeLines,
  replaceAt,
  replaceLines,
  type SourcePage,
} from '../source-page.ts';

/** Faults of headings and of the sections below them. */
export const sectionMutators: readonly Mutator[] = [
  {
    rule: 'heading-missing',
    name: 'a section is dropped',
    also: ['link-broken'],
    candidates: (page) =>
      headingsOf(page).map(([index]): Candidate => () => {
        const range = linesOfSection(page, index);
        const span = { at: index, removed: endOfSection(page, index) - index, added: 0 };
        return range && { text: removeLines(page, range), target: { block: index }, kind: 'lacking', span };
      }),
  },
  {
    rule: 'heading-missing',
    name: 'a heading is dropped, what is below it stays',
    also: ['link-broken'],
    candidates: (page) =>
      headingsOf(page).map(([index]): Candidate => () => {
        const range = linesOfBlock(page, index);
        const span = { at: index, removed: 1, added: 0 };
        return range && { text: removeLines(page, range), target: { block: index }, kind: 'lacking', span };
      }),
  },
  {
    rule: 'heading-missing',
    name: 'a section is added',
    candidates: (page, surroundings) =>
      headingsOf(page)
        .filter(([, { depth }]) => depth === 2)
        .map(([index, { line }]): Candidate => (random) => {
          const donor = oneOf(foreignSections(page, surroundings), random);
          if (!donor) return null;
          const text = insertLines(page, line, donor.lines);
          const span = { at: index, removed: 0, added: donor.blocks };
          return { text, target: { block: index }, kind: 'extra', span };
        }),
  },
  {
    rule: 'section-moved',
    name: 'a section is moved down past two or more others',
    candidates: (page) =>
      sectionMoves(page).map(
        ([from, to]): Candidate =>
          () =>
            moveDown(page, from, to),
      ),
  },
  {
    rule: 'heading-level',
    name: 'a heading goes one level down or up',
    candidates: (page) =>
      headingsOf(page).map(([index, heading]): Candidate => () => {
        const text = replaceAt(page, heading, /#+/y, (marks) => (marks === '##' ? '###' : marks.slice(1)));
        return text === null ? null : { text, target: { block: index }, kind: 'changed' };
      }),
  },
  {
    rule: 'heading-id',
    name: 'the id of a heading is another one',
    also: ['link-broken'],
    candidates: (page) => headingIds(page, (id) => `{/* #${id}-again */}`),
  },
  {
    rule: 'heading-id',
    name: 'a heading has no id',
    also: ['link-broken', 'heading-id-missing'],
    candidates: (page) => headingIds(page, () => ''),
  },
];

function headingIds(page: SourcePage, write: (id: string) => string): Candidate[] {
  return headingsOf(page).map(([index, { line, id }]) => () => {
    const column = (page.lines[line - 1] ?? '').indexOf('{/*') + 1;
    if (id === null || column === 0) return null;
    const text = replaceAt(page, { line, column }, /\{\/\*.*?\*\/\}/y, write(id));
    return text === null ? null : { text, target: { block: index }, kind: 'changed' };
  });
}

/** The headings below the title that stand in no component, with their indices. */
function headingsOf({ outline }: SourcePage): [number, Heading][] {
  return outline.blocks.flatMap((block, index): [number, Heading][] =>
    block.kind === 'heading' && block.depth > 1 && block.within.length === 0 ? [[index, block]] : [],
  );
}

function linesOfSection(page: SourcePage, index: number): LineRange | null {
  const first = linesOfBlock(page, index);
  const next = page.outline.blocks[endOfSection(page, index)];
  if (!first || (next && next.within.length > 0)) return null;
  let to = next?.line ?? page.lines.length + 1;
  while (page.lines[to - 2]?.trim() === '') to--;
  return { from: first.from, to };
}

/** Sections of the second level that other pages have, without links and with a heading that this page lacks. */
function foreignSections(
  page: SourcePage,
  { sameLanguage }: Surroundings,
): { lines: readonly string[]; blocks: number }[] {
  const ids = new Set(headingsOf(page).map(([, { id }]) => id));
  return sameLanguage
    .filter(({ slug }) => slug !== page.slug)
    .flatMap((donor) =>
      headingsOf(donor).flatMap(([index, heading]) => {
        const range = linesOfSection(donor, index);
        if (heading.depth !== 2 || ids.has(heading.id) || !range || range.to - range.from > 40) return [];
        const lines = donor.lines.slice(range.from - 1, range.to - 1);
        if (lines.some((line) => /\]\(|src=|href=/.test(line))) return [];
        const inner = headingsOf(donor).filter(
          ([place]) => place > index && place < endOfSection(donor, index),
        );
        if (inner.some(([, { id }]) => ids.has(id))) return [];
        return [{ lines, blocks: endOfSection(donor, index) - index }];
      }),
    );
}

/** Sections of one level and one parent: which can go behind which, two places on or more. */
function sectionMoves(page: SourcePage): [number, number][] {
  const moves: [number, number][] = [];
  for (const [index] of headingsOf(page)) {
    let steps = 0;
    let next = endOfSection(page, index);
    while (isSameLevel(page, index, next)) {
      steps++;
      if (steps >= 2) moves.push([index, next]);
      next = endOfSection(page, next);
    }
  }
  return moves;
}

function isSameLevel({ outline: { blocks } }: SourcePage, first: number, second: number): boolean {
  const [a, b] = [blocks[first], blocks[second]];
  return a?.kind === 'heading' && b?.kind === 'heading' && a.depth === b.depth;
}

function moveDown(page: SourcePage, index: number, last: number): ReturnType<Candidate> {
  const [own, behind] = [linesOfSection(page, index), linesOfSection(page, last)];
  if (!own || !behind) return null;
  const section = page.lines.slice(own.from - 1, own.to - 1);
  const between = page.lines.slice(own.to, behind.to - 1);
  const size = endOfSection(page, index) - index;
  const all = endOfSection(page, last) - index;
  return {
    text: replaceLines(page, { from: own.from, to: behind.to }, [...between, '', ...section]),
    target: { block: index },
    own: { block: index + all - size },
    kind: 'changed',
    span: { at: index, removed: all, added: all },
  };
}
