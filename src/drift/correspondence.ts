import { type Block, type Cell, partsOf, type Row } from '#markdown';
import type { Comparison, Point } from './comparison.ts';
import { imageName, wordsOfCell } from './page-view.ts';
import type { Spot } from './rules/rule.ts';

/** Finds, for a place in the reference, the place in the other page that it corresponds to. */
export type Correspondence = (reference: Spot) => Spot | undefined;

/**
 * Where the places of one page are in its translation. Blocks of equal shape correspond in every part; of the others,
 * what was laid side by side does.
 */
export function correspondenceIn({
  reference,
  other,
  blocks,
  tables,
  lists,
  leaves,
}: Comparison): Correspondence {
  const spots = new Map<string, Spot>();
  const relate = (a: Spot, b: Spot): void => {
    // The first relation stands: a block and its first part begin at one place.
    if (!spots.has(keyOf(a))) spots.set(keyOf(a), b);
  };
  for (const [first, second] of blocks) {
    if (!first || !second) continue;
    relate(first.element, spotOf(second.element));
    if (first.shape !== second.shape) continue;
    const others = spotsIn(second.element);
    spotsIn(first.element).forEach((spot, index) => {
      const twin = others[index];
      if (twin) relate(spot, twin);
    });
  }
  for (const [first, second] of tables.flatMap(({ rows }) => rows)) {
    if (!first || !second) continue;
    relate(first.element, spotOf(second.element));
    if (first.element.cells.length !== second.element.cells.length) continue;
    first.element.cells.forEach((cell, column) => {
      const twin = second.element.cells[column];
      if (twin) relate(cell, spotOf(twin));
    });
  }
  for (const [first, second] of lists.flatMap(({ items }) => items)) {
    if (first && second) relate(first, spotOf(second));
  }
  for (const [first, second] of leaves) {
    relate(first, spotOf(second));
    for (const link of first.links) {
      const twin = second.links.find(({ url }) => other.neutral(url) === reference.neutral(link.url));
      if (twin) relate(link, spotOf(twin));
    }
    for (const image of first.images) {
      const twin = second.images.find(({ url }) => imageName(url) === imageName(image.url));
      if (twin) relate(image, spotOf(twin));
    }
  }
  for (const key of ['title', 'applications', 'source-git-commit']) {
    relate(reference.page.placeOf(key), other.page.placeOf(key));
  }
  return (spot) => spots.get(keyOf(spot));
}

/** What {@link spotOf} looks at, of blocks, rows, cells, items and references. */
interface Element extends Point {
  readonly cells?: Row['cells'];
  readonly items?: Cell['items'];
  readonly text?: string;
}

function keyOf({ line, column }: Spot): string {
  return `${line}:${column}`;
}

/** The places in a block, in an order that only its shape decides. */
function spotsIn(block: Block): Spot[] {
  const rows = block.kind === 'table' ? [block.header, ...block.rows] : [];
  const items = rows.flatMap(({ cells }) => cells).flatMap((cell) => cell.items);
  const parts = partsOf(block);
  const references = parts.flatMap(({ links, images }) => [...links, ...images]);
  return [...rows, ...parts, ...items, ...references].map(spotOf);
}

/** The place of an element, with the words that stand there. */
function spotOf({ line, column, cells, items = [], text }: Element): Spot {
  const words =
    cells?.find((cell) => cell.text.trim() !== '')?.text ?? (text && wordsOfCell({ items, text }));
  return words === undefined ? { line, column } : { line, column, words };
}
