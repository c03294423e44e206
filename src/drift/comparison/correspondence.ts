import { type Block, type Cell, type Features, partsOf, type Row } from '#markdown';
import type { Comparison, Point } from './comparison.ts';
import { keysToShare } from './front-matter-keys.ts';
import { imageName } from './likeness.ts';
import { wordsOfCell } from './page-view.ts';
import type { Spot } from '../rules/rule.ts';

/** Finds, for a place in the reference, the place in the other page that it corresponds to. */
export type Correspondence = (reference: Spot) => Spot | undefined;

/**
 * Where the places of one page are in its translation. Blocks of equal shape correspond in every part; of the others,
 * what was laid side by side does.
 */
export function correspondenceIn(comparison: Comparison): Correspondence {
  const { reference, other, blocks, tables, lists, leaves } = comparison;
  const spots = new Map<string, Spot>();
  const relate = (a: Spot, b: Spot): void => {
    // The first relation stands: a block and its first part begin at one place.
    if (!spots.has(keyOf(a))) spots.set(keyOf(a), b);
  };
  const relateLeaves = (a: Features & Point, b: Features & Point): void => {
    relate(a, spotOf(b));
    for (const [mine, theirs] of marksBeside(a, b, comparison)) relate(mine, spotOf(theirs));
  };
  const relateRows = (a: Row, b: Row): void => {
    relate(a, spotOf(b));
    if (a.cells.length !== b.cells.length) return;
    a.cells.forEach((cell, column) => {
      const twin = b.cells[column];
      if (!twin) return;
      relate(cell, spotOf(twin));
      if (cell.items.length !== twin.items.length) return;
      zip(cell.items, twin.items, relateLeaves);
      if (cell.items.length === 0) relateLeaves(cell, twin);
    });
  };
  for (const [first, second] of blocks) {
    if (!first || !second) continue;
    relate(first.element, spotOf(second.element));
    if (first.shape !== second.shape) continue;
    zip(rowsOf(first.element), rowsOf(second.element), relateRows);
    zip(partsOf(first.element), partsOf(second.element), relateLeaves);
  }
  for (const [first, second] of lists.flatMap(({ items }) => items)) {
    if (first && second) relate(first, spotOf(second));
  }
  for (const [first, second] of leaves) relateLeaves(first, second);
  for (const [first, second] of tables.flatMap(({ rows }) => rows)) {
    if (first && second) relateRows(first.element, second.element);
  }
  for (const key of ['title', 'applications', 'source-git-commit', ...keysToShare]) {
    relate(reference.page.placeOf(key), other.page.placeOf(key));
  }
  return (spot) => spots.get(keyOf(spot));
}

function zip<Element>(
  first: readonly Element[],
  second: readonly Element[],
  relate: (a: Element, b: Element) => void,
): void {
  first.forEach((element, index) => {
    const twin = second[index];
    if (twin !== undefined) relate(element, twin);
  });
}

/** The links, images, terms and code of a text beside those of its translation that say the same. */
function* marksBeside(
  a: Features,
  b: Features,
  { reference, other }: Comparison,
): Generator<readonly [Spot, Element]> {
  for (const link of a.links) {
    const twin = b.links.find(({ url }) => other.neutral(url) === reference.neutral(link.url));
    if (twin) yield [link, twin];
  }
  for (const image of a.images) {
    const twin = b.images.find(({ url }) => imageName(url) === imageName(image.url));
    if (twin) yield [image, twin];
  }
  for (const [mine, theirs] of [[a.codes, b.codes] as const, [a.terms, b.terms] as const]) {
    for (const term of mine) {
      const twin = theirs.find(({ text }) => text === term.text);
      if (twin) yield [term, twin];
    }
  }
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

function rowsOf(block: Block): readonly Row[] {
  return block.kind === 'table' ? [block.header, ...block.rows] : [];
}

/** The place of an element, with the words that stand there. */
function spotOf({ line, column, cells, items = [], text }: Element): Spot {
  const words =
    cells?.find((cell) => cell.text.trim() !== '')?.text ?? (text && wordsOfCell({ items, text }));
  return words === undefined ? { line, column } : { line, column, words };
}
