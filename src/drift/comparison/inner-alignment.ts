import { type Block, type Features, type ListItem, partsOf } from '#markdown';
import { align, type AlignedPair, type Alignment } from '#alignment';
import { alignTables } from './table-alignment.ts';
import type { LeafPair, ListPair, Point, TablePair } from './comparison.ts';
import type { Sides } from './kin.ts';
import { distinction, itemLikeness, type Signed, signPart } from './likeness.ts';
import type { PageView } from './page-view.ts';
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
  sides: Sides,
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
      sides,
    );
  const joined = joinedBlocks(blocks);
  for (const [first, second] of blocks) {
    if (!first || !second || first.shape === second.shape) continue;
    const [a, b] = [first.element, second.element];
    if (joined.has(first) || joined.has(second)) continue;
    if (a.kind === 'table' && b.kind === 'table') tables.push(alignTables(reference, a, other, b, sides));
    else if (a.kind === 'list' && b.kind === 'list') {
      lists.push({ reference: a, other: b, items: items(a.items, b.items) });
    } else if ('text' in a && 'text' in b) leaves.push([a, b]);
  }
  for (const [one, two] of joined.pairs) leaves.push([asLeaf(one), asLeaf(two)]);
  for (const { rows, columns, applications } of tables) {
    for (const [first, second] of rows) {
      if (!first || !second || first.shape === second.shape) continue;
      for (const [column, twin] of columns) {
        if (column === null || twin === null) continue;
        const [cell, otherCell] = [first.element.cells[column], second.element.cells[twin]];
        if (!cell || !otherCell) continue;
        if (cell.items.length === 0 || otherCell.items.length === 0) leaves.push([cell, otherCell]);
        else {
          const aligned = items(cell.items, otherCell.items);
          // What applications differ is told of the cell.
          const listed = column === applications?.[0];
          const kept = listed ? withoutGapsOf(aligned, [reference, other]) : aligned;
          lists.push({ reference: cell, other: otherCell, items: kept });
        }
      }
    }
  }
  for (const list of lists) {
    for (const [first, second] of list.items) if (first && second) leaves.push([first, second]);
  }
  return { tables, lists, leaves };
}

/** An alignment without the items that stand alone and name an application. */
function withoutGapsOf(
  items: Alignment<Features & Point>,
  [reference, other]: readonly [PageView, PageView],
): Alignment<Features & Point> {
  return items.filter(
    ([a, b]) => (a && b) || !(a ? reference.namesApplication(a.text) : other.namesApplication(b.text)),
  );
}

function alignItems<Item extends Features & Point>(
  a: readonly Signed<Item>[],
  b: readonly Signed<Item>[],
  sides: Sides,
): Alignment<Item> {
  const { ratio, known } = sides;
  const aligned = pairLeftovers(
    align(a, b, (x, y) => sides.withKnown(x, y, itemLikeness)),
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
