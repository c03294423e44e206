import type { Features, Outline } from '#markdown';

/** A place in a page, both counted from 1. */
export interface Point {
  readonly line: number;
  readonly column: number;
}

/** Part of a page: from a place up to and without another. */
export interface Region {
  readonly from: Point;
  readonly to: Point;
}

/** A part of a page, counted in blocks: the same in all pages that are in lockstep. */
export interface Unit {
  readonly block: number;
  /** 0 for the header of a table. */
  readonly row?: number;
  readonly cell?: number;
  /** Of a list, or of the lists in a cell. */
  readonly item?: number;
}

/** A unit that holds text and no further unit. */
export interface Leaf {
  readonly unit: Unit;
  readonly features: Features & Point;
}

const beginning: Point = { line: 1, column: 1 };
const end: Point = { line: Infinity, column: 1 };

/** Where a unit is in a page; null when the page has no such unit. */
export function regionOf({ blocks }: Outline, { block: index, row, cell, item }: Unit): Region | null {
  const block = blocks[index];
  if (!block) return null;
  let [at, after]: [Point | undefined, Point] = [block, blocks[index + 1] ?? end];
  if (block.kind === 'list' && item !== undefined)
    [at, after] = [block.items[item], block.items[item + 1] ?? after];
  if (block.kind === 'table' && row !== undefined) {
    const rows = [block.header, ...block.rows];
    const found = rows[row];
    [at, after] = [found, rows[row + 1] ?? after];
    if (found && cell !== undefined) {
      [at, after] = [found.cells[cell], found.cells[cell + 1] ?? after];
      if (item !== undefined)
        [at, after] = [found.cells[cell]?.items[item], found.cells[cell]?.items[item + 1] ?? after];
    }
  }
  return at ? { from: at, to: after } : null;
}

/** Where the unit before one is: what a missing unit would stand behind. */
export function regionBefore(outline: Outline, unit: Unit): Region | null {
  const { block, row, cell, item } = unit;
  if (item !== undefined) {
    if (item > 0) return regionOf(outline, { ...unit, item: item - 1 });
    return regionOf(
      outline,
      cell === undefined ? { block } : { block, ...(row !== undefined && { row }), cell },
    );
  }
  if (row !== undefined) return regionOf(outline, row > 0 ? { block, row: row - 1 } : { block });
  if (block > 0) return regionOf(outline, { block: block - 1 });
  return { from: beginning, to: outline.blocks[0] ?? end };
}

/** Tells whether a place is in a region. */
export function isIn({ from, to }: Region, place: Point): boolean {
  return !isBefore(place, from) && isBefore(place, to);
}

function isBefore(a: Point, b: Point): boolean {
  return a.line < b.line || (a.line === b.line && a.column < b.column);
}

/** The units of a page that hold text. */
export function leavesOf({ blocks }: Outline): Leaf[] {
  return blocks.flatMap((block, index): Leaf[] => {
    if (block.kind === 'list')
      return block.items.map((features, item) => ({ unit: { block: index, item }, features }));
    if (block.kind === 'table') {
      return [block.header, ...block.rows].flatMap((found, row) =>
        found.cells.flatMap((features, cell): Leaf[] => {
          const unit = { block: index, row, cell };
          return features.items.length === 0
            ? [{ unit, features }]
            : features.items.map((inner, item) => ({ unit: { ...unit, item }, features: inner }));
        }),
      );
    }
    return 'text' in block ? [{ unit: { block: index }, features: block }] : [];
  });
}
