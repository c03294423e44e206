import type { Table } from '#markdown';
import type { Candidate, Mutator, Surroundings } from '../mutation.ts';
import { oneOf } from '../random.ts';
import { linesOfBlock, replaceLines, type SourcePage } from '../source-page.ts';
import { leavesOf } from '../units.ts';

/** Faults of rows and columns of tables. */
export const tableMutators: readonly Mutator[] = [
  {
    rule: 'table-row-missing',
    name: 'a row is dropped',
    candidates: (page) =>
      rowsOf(page).map(({ block, row, line }): Candidate => () => ({
        text: replaceLines(page, { from: line, to: line + 1 }, []),
        target: { block, row },
        kind: 'lacking',
        span: { at: block, removed: 1, added: 1 },
        holds: (before, after) => rowCount(after) === rowCount(before) - 1,
      })),
  },
  {
    rule: 'table-row-missing',
    name: 'a row is added',
    candidates: (page, surroundings) =>
      rowsOf(page).map(({ block, row, line, width }): Candidate => (random) => {
        const donor = oneOf(foreignRows(page, width, surroundings), random);
        if (donor === undefined) return null;
        const indent = /^\s*/.exec(page.lines[line - 1] ?? '')?.[0] ?? '';
        return {
          text: replaceLines(page, { from: line, to: line }, [indent + donor]),
          target: { block, row },
          kind: 'extra',
          span: { at: block, removed: 1, added: 1 },
          holds: (before, after) => rowCount(after) === rowCount(before) + 1,
        };
      }),
  },
  {
    rule: 'table-column-missing',
    name: 'a column is dropped',
    candidates: (page) =>
      tablesOf(page).flatMap(({ block, table }) =>
        table.header.cells.map((_, column): Candidate => () => {
          if (table.header.cells.length < 2) return null;
          return changeColumns(page, block, (cells) => cells.toSpliced(column, 1));
        }),
      ),
  },
  {
    rule: 'table-column-missing',
    name: 'a column is added',
    candidates: (page, { sameLanguage }) =>
      tablesOf(page).flatMap(({ block, table }) =>
        [...table.header.cells, null].map((_, column): Candidate => (random) => {
          const words = sameLanguage.flatMap((other) => (other === page ? [] : plainCells(other)));
          return changeColumns(page, block, (cells) => {
            const isDelimiter = cells.every((cell) => /^\s*:?-+:?\s*$/.test(cell));
            return cells.toSpliced(column, 0, isDelimiter ? ' --- ' : ` ${oneOf(words, random) ?? '–'} `);
          });
        }),
      ),
  },
];

/** The tables that are written with pipes. */
function tablesOf({ outline, lines }: SourcePage): { block: number; table: Table }[] {
  return outline.blocks.flatMap((table, block) =>
    table.kind === 'table' && lines[table.line - 1]?.trimStart().startsWith('|') ? [{ block, table }] : [],
  );
}

function rowsOf(page: SourcePage): { block: number; row: number; line: number; width: number }[] {
  return tablesOf(page).flatMap(({ block, table }) =>
    table.rows.map(({ line, cells }, index) => ({ block, row: index + 1, line, width: cells.length })),
  );
}

function rowCount(block: Table | { readonly kind: string }): number {
  return 'rows' in block ? block.rows.length : NaN;
}

/** Rows of other pages of the language, as text, without links and with as many cells. */
function foreignRows(page: SourcePage, width: number, { sameLanguage }: Surroundings): string[] {
  return sameLanguage
    .filter(({ slug }) => slug !== page.slug)
    .flatMap((donor) =>
      rowsOf(donor)
        .filter((row) => row.width === width)
        .map(({ line }) => (donor.lines[line - 1] ?? '').trim())
        .filter((text) => !/\]\(|src=|href=/.test(text)),
    );
}

/** Words of cells that hold nothing but words. */
function plainCells(page: SourcePage): string[] {
  return leavesOf(page.outline)
    .filter(({ unit }) => unit.cell !== undefined && unit.item === undefined)
    .map(({ features }) => features.text.trim())
    .filter((text) => /^[\p{L}\d ,.]+$/u.test(text));
}

function changeColumns(
  page: SourcePage,
  block: number,
  change: (cells: readonly string[]) => string[],
): ReturnType<Candidate> {
  const range = linesOfBlock(page, block);
  if (!range) return null;
  const rows = page.lines.slice(range.from - 1, range.to - 1).map((line) => {
    const [, indent = '', inner] = /^(\s*)\|(.*)\|\s*$/.exec(line) ?? [];
    return inner === undefined ? line : `${indent}|${change(inner.split(/(?<!\\)\|/)).join('|')}|`;
  });
  return {
    text: replaceLines(page, range, rows),
    target: { block },
    kind: 'changed',
    holds: (before, after) =>
      before.kind === 'table' &&
      after.kind === 'table' &&
      after.rows.every((row) => row.cells.length === after.header.cells.length) &&
      before.header.cells.length !== after.header.cells.length,
  };
}
