import type { Block, Features, ListItem, Row, Table } from '#markdown';
import { align, type Alignment } from '#alignment';
import type { PageView } from './page-view.ts';
import { blockSimilarity, itemSimilarity, rowSimilarity, type Signed } from './similarity.ts';

/** A place in one page of a pair. */
export interface Point {
  readonly line: number;
  readonly column: number;
}

/** A table in both pages, its rows laid side by side. */
export interface TablePair {
  readonly reference: Table;
  readonly other: Table;
  readonly rows: Alignment<Signed<Row>>;
}

/** A list in both pages (in a cell of a table, too), its items laid side by side. */
export interface ListPair {
  readonly reference: Point;
  readonly other: Point;
  readonly items: Alignment<Features & Point>;
}

/** The smallest pieces of text that are translations of each other: paragraphs, headings, items, cells. */
export type LeafPair = readonly [Features & Point, Features & Point];

/** Two translations of a page, laid side by side. */
export interface Comparison {
  /** The page that the other is compared with. */
  readonly reference: PageView;
  readonly other: PageView;
  /** Both come from the same source commit, so that they should not differ at all. */
  readonly sameEdition: boolean;
  /** Nothing differs that a rule could find: most pairs, which the rules need not look at. */
  readonly alike: boolean;
  readonly blocks: Alignment<Signed<Block>>;
  readonly tables: readonly TablePair[];
  readonly lists: readonly ListPair[];
  readonly leaves: readonly LeafPair[];
}

/** Lays two translations of a page side by side. Blocks of equal shape hold no difference and are not looked into. */
export function comparePages(reference: PageView, other: PageView): Comparison {
  const commit = (view: PageView): string => view.page.frontMatter['source-git-commit'];
  const sameEdition = commit(reference) === commit(other);
  const blocks = alignBlocks(reference.blocks, other.blocks);
  const tables: TablePair[] = [];
  const lists: ListPair[] = [];
  const leaves: LeafPair[] = [];
  for (const [first, second] of blocks) {
    if (!first || !second || first.shape === second.shape) continue;
    const [a, b] = [first.element, second.element];
    if (a.kind === 'table' && b.kind === 'table') {
      tables.push({ reference: a, other: b, rows: alignRows(reference, a, other, b) });
    } else if (a.kind === 'list' && b.kind === 'list') {
      lists.push({ reference: a, other: b, items: alignItems(a.items, b.items) });
    } else if ('text' in a && 'text' in b) leaves.push([a, b]);
  }
  for (const table of tables) {
    for (const [first, second] of table.rows) {
      if (!first || !second) continue;
      readRowPair(first.element, second.element, isApplications(reference, table.reference), lists, leaves);
    }
  }
  for (const { items } of lists) {
    for (const [first, second] of items) if (first && second) leaves.push([first, second]);
  }
  const alike =
    blocks.every(([first, second]) => first?.shape === second?.shape) &&
    reference.applications.join() === other.applications.join();
  return { reference, other, sameEdition, alike, blocks, tables, lists, leaves };
}

/** Pages of equal shape, which are most, need no search for the best alignment. */
function alignBlocks(a: readonly Signed<Block>[], b: readonly Signed<Block>[]): Alignment<Signed<Block>> {
  const alike = a.length === b.length && a.every(({ shape }, index) => shape === b[index]?.shape);
  return align(a, b, alike ? () => 1 : blockSimilarity);
}

function alignRows(reference: PageView, a: Table, other: PageView, b: Table): Alignment<Signed<Row>> {
  const [header, ...rows] = reference.rowsOf(a);
  const [otherHeader, ...otherRows] = other.rowsOf(b);
  const body = align(rows, otherRows, rowSimilarity);
  return header && otherHeader ? [[header, otherHeader], ...body] : body;
}

function alignItems(
  a: readonly (Features & Point)[],
  b: readonly (Features & Point)[],
): Alignment<Features & Point> {
  const depth = (item: Features & Point): number => (item as Partial<ListItem>).depth ?? 0;
  return align(a, b, (first, second) => (depth(first) === depth(second) ? itemSimilarity(first, second) : 0));
}

function isApplications(view: PageView, table: Table): (column: number) => boolean {
  const listed = view.applicationsColumnOf(table);
  return (column) => column === listed;
}

/** Cells are compared one by one; entries of the applications' column have a rule of their own. */
function readRowPair(
  a: Row,
  b: Row,
  listsApplications: (column: number) => boolean,
  lists: ListPair[],
  leaves: LeafPair[],
): void {
  if (a.cells.length !== b.cells.length) return;
  a.cells.forEach((cell, column) => {
    const twin = b.cells[column];
    if (!twin) return;
    if (cell.items.length > 0 && twin.items.length > 0) {
      if (!listsApplications(column))
        lists.push({ reference: cell, other: twin, items: alignItems(cell.items, twin.items) });
    } else leaves.push([cell, twin]);
  });
}
