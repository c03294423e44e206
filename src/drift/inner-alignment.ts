import { type Block, type Features, type ListItem, partsOf, type Row, type Table } from '#markdown';
import { align, type AlignedPair, type Alignment } from '#alignment';
import type { LeafPair, ListPair, Point, TablePair } from './comparison.ts';
import { distinction, itemLikeness, likeness, rowLikeness, type Signed } from './likeness.ts';
import type { PageView } from './page-view.ts';
import type { Known } from './sections.ts';
import { pairLeftovers } from './unpaired.ts';

/** What stands in the blocks of two pages, laid side by side. */
export interface InnerAlignment {
  readonly tables: TablePair[];
  readonly lists: ListPair[];
  readonly leaves: LeafPair[];
}

/** Lays side by side what stands in blocks that are pairs: rows and cells, items, pieces of text. */
export function alignInner(
  reference: PageView,
  other: PageView,
  blocks: Alignment<Signed<Block>>,
  ratio: number,
  known: Known,
): InnerAlignment {
  const tables: TablePair[] = [];
  const lists: ListPair[] = [];
  const leaves: LeafPair[] = [];
  const items = (
    a: readonly (Features & Point)[],
    b: readonly (Features & Point)[],
  ): Alignment<Features & Point> =>
    alignItems(
      a.map((item) => signPart(item, [item], reference)),
      b.map((item) => signPart(item, [item], other)),
      ratio,
      known,
    );
  const joined = joinedBlocks(blocks);
  for (const [first, second] of blocks) {
    if (!first || !second || first.shape === second.shape) continue;
    const [a, b] = [first.element, second.element];
    if (joined.has(first) || joined.has(second)) continue;
    if (a.kind === 'table' && b.kind === 'table') {
      const rows = alignRows(reference.rowsOf(a), other.rowsOf(b), ratio, known);
      tables.push({ reference: a, other: b, rows, columns: alignColumns(reference, a, other, b, ratio) });
    } else if (a.kind === 'list' && b.kind === 'list') {
      lists.push({ reference: a, other: b, items: items(a.items, b.items) });
    } else if ('text' in a && 'text' in b) leaves.push([a, b]);
  }
  for (const [one, two] of joined.pairs) leaves.push([asLeaf(one), asLeaf(two)]);
  for (const { reference: table, rows, columns } of tables) {
    const listed = reference.applicationsColumnOf(table);
    for (const [first, second] of rows) {
      if (!first || !second || first.shape === second.shape) continue;
      for (const [column, twin] of columns) {
        if (column === null || twin === null) continue;
        const [cell, otherCell] = [first.element.cells[column], second.element.cells[twin]];
        if (!cell || !otherCell) continue;
        if (cell.items.length === 0 || otherCell.items.length === 0) leaves.push([cell, otherCell]);
        else if (column !== listed)
          lists.push({ reference: cell, other: otherCell, items: items(cell.items, otherCell.items) });
      }
    }
  }
  for (const list of lists) {
    for (const [first, second] of list.items) if (first && second) leaves.push([first, second]);
  }
  return { tables, lists, leaves };
}

function alignRows(
  a: readonly Signed<Row>[],
  b: readonly Signed<Row>[],
  ratio: number,
  known: Known,
): Alignment<Signed<Row>> {
  const [header, ...rows] = a;
  const [otherHeader, ...otherRows] = b;
  const body = pairLeftovers(
    align(
      rows,
      otherRows,
      withKnown(known, (x, y) => rowLikeness(x, y, ratio)),
    ),
    {
      groupOf: () => '',
      mayPair: (x, y) => known(x.element, y.element) !== false,
      distinction: (x, y) => distinction(x, y, ratio),
    },
  );
  return header && otherHeader ? [[header, otherHeader], ...body] : body;
}

function alignItems<Item extends Features & Point>(
  a: readonly Signed<Item>[],
  b: readonly Signed<Item>[],
  ratio: number,
  known: Known,
): Alignment<Item> {
  const aligned = pairLeftovers(
    align(
      a,
      b,
      withKnown(known, (x, y) => itemLikeness(x, y, ratio)),
    ),
    {
      groupOf: ({ element }) => String(depthOf(element)),
      mayPair: (x, y) => known(x.element, y.element) !== false,
      distinction: (x, y) => (depthOf(x.element) === depthOf(y.element) ? distinction(x, y, ratio) : 0),
    },
  );
  return aligned.map(([x, y]) => [x?.element ?? null, y?.element ?? null] as AlignedPair<Item>);
}

function depthOf(item: Features): number {
  return (item as Partial<ListItem>).depth ?? 0;
}

/** Pieces of text as one element, to be compared with others by what they hold. */
function signPart<Element>(
  element: Element,
  parts: readonly Features[],
  { neutral }: PageView,
): Signed<Element> {
  return { element, parts, applications: [], shape: '', neutral };
}

/** A similarity that gives way to what is known. */
function withKnown<Element extends { readonly element: object }>(
  known: Known,
  similarity: (a: Element, b: Element) => number,
): (a: Element, b: Element) => number {
  return (a, b) => {
    const fact = known(a.element, b.element);
    return fact === undefined ? similarity(a, b) : Number(fact);
  };
}

/** The columns of two tables by their places: one by one where they are equally many, else by all that stands in them. */
function alignColumns(
  reference: PageView,
  a: Table,
  other: PageView,
  b: Table,
  ratio: number,
): Alignment<number> {
  const [width, otherWidth] = [a.header.cells.length, b.header.cells.length];
  if (width === otherWidth) return a.header.cells.map((_, column) => [column, column] as const);
  const columnsOf = (view: PageView, { header, rows }: Table): Signed<number>[] =>
    header.cells.map((_, column) =>
      signPart(
        column,
        [header, ...rows].flatMap(({ cells }) => cells[column] ?? []),
        view,
      ),
    );
  return align(columnsOf(reference, a), columnsOf(other, b), (x, y) => likeness(x, y, ratio)).map(
    ([x, y]) => [x?.element ?? null, y?.element ?? null] as AlignedPair<number>,
  );
}

/** Blocks that were split or joined, as they stand on each side. */
type Joined = readonly [reference: readonly Block[], other: readonly Block[]];

function joinedBlocks(blocks: Alignment<Signed<Block>>): {
  has(block: Signed<Block>): boolean;
  pairs: Joined[];
} {
  const members = new Set<Signed<Block>>();
  const pairs: Joined[] = [];
  blocks.forEach(([a, b], index) => {
    const [c, d] = blocks[index + 1] ?? [null, null];
    if (!a || !b || !c || !d || (a !== c && b !== d)) return;
    for (const block of [a, b, c, d]) members.add(block);
    pairs.push([
      a === c ? [a.element] : [a.element, c.element],
      b === d ? [b.element] : [b.element, d.element],
    ]);
  });
  return { has: (block) => members.has(block), pairs };
}

/** Blocks as one piece of text, which stands where the first begins. */
function asLeaf(blocks: readonly Block[]): LeafPair[0] {
  const parts = blocks.flatMap(partsOf);
  const [{ line, column } = { line: 1, column: 1 }] = blocks;
  return {
    text: parts.map(({ text }) => text).join(' '),
    links: parts.flatMap(({ links }) => links),
    images: parts.flatMap(({ images }) => images),
    codes: parts.flatMap(({ codes }) => codes),
    controls: parts.flatMap(({ controls }) => controls),
    terms: parts.flatMap(({ terms }) => terms),
    line,
    column,
  };
}
