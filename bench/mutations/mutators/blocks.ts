import { type Block, partsOf } from '#markdown';
import type { Candidate, Mutator, Surroundings } from '../mutation.ts';
import { oneOf } from '../random.ts';
import {
  insertLines,
  linesOfBlock,
  oncePerPage,
  removeLines,
  replaceAt,
  replaceLines,
  type SourcePage,
} from '../source-page.ts';

/** The rule of each kind of block that a page can lack. */
const rules = {
  'paragraph-missing': 'paragraph',
  'list-missing': 'list',
  'table-missing': 'table',
  'figure-missing': 'figure',
  'code-missing': 'code',
  'diagram-missing': 'diagram',
  'component-missing': 'component',
} as const satisfies Readonly<Record<string, Block['kind']>>;

/** Faults of whole blocks. */
export const blockMutators: readonly Mutator[] = [
  ...Object.entries(rules).flatMap(([rule, kind]): Mutator[] => [
    {
      rule,
      name: `a ${kind} is dropped`,
      ...ofKind(kind),
      candidates: (page) =>
        indicesOf(page, kind).map(
          (index): Candidate =>
            () =>
              dropBlock(page, index),
        ),
    },
    {
      rule,
      name: `a ${kind} is added`,
      ...ofKind(kind),
      candidates: (page, surroundings) =>
        topLevel(page).map((index): Candidate => (random) => {
          const donor = oneOf(foreignBlocks(page, kind, surroundings), random);
          const before = page.outline.blocks[index];
          if (!donor || !before) return null;
          return {
            text: insertLines(page, before.line, donor.lines),
            target: { block: index },
            kind: 'extra',
            span: { at: index, removed: 0, added: donor.blocks },
          };
        }),
    },
  ]),
  {
    rule: 'note-type',
    name: 'a note is of another type',
    candidates: (page) =>
      indicesOf(page, 'component').flatMap((index): Candidate[] => {
        const block = page.outline.blocks[index];
        return block?.kind === 'component' && block.name === 'Note'
          ? ['note', 'tip', 'important', 'warning', 'caution'].map((type) => () => {
              const text = replaceAt(page, block, /<Note(?: type="\w+")?>/y, `<Note type="${type}">`);
              const same = (block.attributes['type'] ?? 'note') === type;
              return text === null || same ? null : { text, target: { block: index }, kind: 'changed' };
            })
          : [];
      }),
  },
  {
    rule: 'code-text',
    name: 'a code block has a line less',
    candidates: (page) =>
      indicesOf(page, 'code').flatMap((index) =>
        codeLines(page, index).map((line) => without(page, index, line)),
      ),
  },
];

/** Paragraphs are compared between editions only. */
function ofKind(kind: Block['kind']): Pick<Mutator, 'stands'> {
  return kind === 'paragraph' ? { stands: ['newer', 'older'] } : {};
}

function indicesOf({ outline }: SourcePage, kind: Block['kind']): number[] {
  return outline.blocks.flatMap((block, index) => (block.kind === kind ? [index] : []));
}

/** Blocks that another one can stand before. */
function topLevel({ outline }: SourcePage): number[] {
  return outline.blocks.flatMap((block, index) =>
    index > 0 && block.within.length === 0 && block.column === 1 ? [index] : [],
  );
}

/** A block with the blocks in it. */
function sizeOf({ outline: { blocks } }: SourcePage, index: number): number {
  const depth = blocks[index]?.within.length ?? 0;
  const next = blocks.findIndex((block, place) => place > index && block.within.length <= depth);
  return (next < 0 ? blocks.length : next) - index;
}

function dropBlock(page: SourcePage, index: number): ReturnType<Candidate> {
  const range = linesOfBlock(page, index);
  const span = { at: index, removed: sizeOf(page, index), added: 0 };
  return range && { text: removeLines(page, range), target: { block: index }, kind: 'lacking', span };
}

interface Donor {
  readonly kind: Block['kind'];
  readonly lines: readonly string[];
  readonly blocks: number;
}

/** Blocks of a kind that other pages have, without links. */
function foreignBlocks(page: SourcePage, kind: Block['kind'], { sameLanguage }: Surroundings): Donor[] {
  return sameLanguage
    .filter(({ slug }) => slug !== page.slug)
    .flatMap((other) => donorsIn(other).filter((donor) => donor.kind === kind));
}

const donorsIn = oncePerPage((page) =>
  page.outline.blocks.flatMap(({ kind }, index): Donor[] => {
    const blocks = sizeOf(page, index);
    const range = linesOfBlock(page, index);
    const within = page.outline.blocks.slice(index, index + blocks);
    if (!range || within[0]?.within.length !== 0 || within[0].column !== 1) return [];
    if (within.flatMap(partsOf).some(({ links }) => links.length > 0)) return [];
    // A line break alone is a paragraph that shows nothing.
    if (kind === 'paragraph' && within.flatMap(partsOf).every(({ text }) => text.trim() === '')) return [];
    return [{ kind, lines: page.lines.slice(range.from - 1, range.to - 1), blocks }];
  }),
);

function codeLines(page: SourcePage, index: number): number[] {
  const range = linesOfBlock(page, index);
  if (!range) return [];
  const count = range.to - range.from - 2;
  return count < 2 ? [] : Array.from({ length: count }, (_, place) => range.from + 1 + place);
}

function without(page: SourcePage, index: number, line: number): Candidate {
  return () => ({
    text: replaceLines(page, { from: line, to: line + 1 }, []),
    target: { block: index },
    kind: 'changed',
    holds: (before, after) =>
      before.kind === 'code' &&
      after.kind === 'code' &&
      before.value.trim().split('\n').length !== after.value.trim().split('\n').length,
  });
}
