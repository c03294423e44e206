import type { Block, Features, Heading, Row, Table } from '#markdown';
import type { AlignedPair, Alignment } from '#alignment';
import { alignBlocks } from './block-alignment.ts';
import { alignInner } from './inner-alignment.ts';
import { type Elsewhere, noKin, Sides } from './kin.ts';
import type { Signed } from './likeness.ts';
import type { PageView } from './page-view.ts';

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
  /** Its columns, by their places from 0. */
  readonly columns: Alignment<number>;
  /** The columns that list applications, where both tables have one, and they are a pair. */
  readonly applications: readonly [reference: number, other: number] | null;
}

/** A list in both pages (in a cell of a table, too), its items laid side by side. */
export interface ListPair {
  readonly reference: Point;
  readonly other: Point;
  readonly items: Alignment<Features & Point>;
}

/** The smallest pieces of text that are translations of each other: paragraphs, headings, items, cells. */
export type LeafPair = readonly [Features & Point, Features & Point];

/** A section that both pages have, by its heading. */
export interface SectionPair {
  readonly reference: Heading;
  readonly other: Heading;
  /** It stands elsewhere among the sections that both pages have. */
  readonly moved: boolean;
}

/** Two translations of a page, laid side by side. */
export interface Comparison {
  /** The page that the other is compared with. */
  readonly reference: PageView;
  readonly other: PageView;
  /** Both come from the same source commit, so that they should not differ at all. */
  readonly sameEdition: boolean;
  /** Nothing differs that a rule could find: most pairs, which the rules need not look at. */
  readonly alike: boolean;
  /** In the order of the reference. A block that is two on the other side stands in two pairs. */
  readonly blocks: Alignment<Signed<Block>>;
  /** In the order of the reference. */
  readonly sections: readonly SectionPair[];
  readonly tables: readonly TablePair[];
  readonly lists: readonly ListPair[];
  readonly leaves: readonly LeafPair[];
}

/**
 * Lays two translations of a page side by side. Blocks of equal shape hold no difference and are not looked into. The
 * other way round, the outcome is its mirror image.
 *
 * @param elsewhere - what other comparisons tell of blocks, rows and items of the two pages
 */
export function comparePages(
  reference: PageView,
  other: PageView,
  elsewhere: Elsewhere = { known: () => undefined, kin: noKin },
): Comparison {
  if (isAlike(reference, other)) return compareAlike(reference, other);
  // Where sums are equal the alignment prefers one side, so that one order of the pages is computed only.
  return reference.page.text <= other.page.text
    ? compareUnlike(reference, other, elsewhere)
    : mirrored(compareUnlike(other, reference, { ...elsewhere, known: (a, b) => elsewhere.known(b, a) }));
}

function isAlike(a: PageView, b: PageView): boolean {
  return (
    a.blocks.length === b.blocks.length &&
    a.blocks.every(({ shape }, index) => shape === b.blocks[index]?.shape) &&
    a.headingIds.every((id, index) => id === b.headingIds[index]) &&
    isAlikeAbove(a, b)
  );
}

/** Tells whether the front matter of two pages says the same where it should. */
function isAlikeAbove(a: PageView, b: PageView): boolean {
  return a.applications.join() === b.applications.join() && a.sharedKeys === b.sharedKeys;
}

function compareAlike(reference: PageView, other: PageView): Comparison {
  const blocks = reference.blocks.map(
    (block, place) => [block, other.blocks[place]] as AlignedPair<Signed<Block>>,
  );
  const sections = blocks.flatMap(([a, b]): SectionPair[] =>
    a?.element.kind === 'heading' && b?.element.kind === 'heading'
      ? [{ reference: a.element, other: b.element, moved: false }]
      : [],
  );
  const nothing = { tables: [], lists: [], leaves: [] };
  return {
    reference,
    other,
    sameEdition: ofOneEdition(reference, other),
    alike: true,
    blocks,
    sections,
    ...nothing,
  };
}

function compareUnlike(reference: PageView, other: PageView, elsewhere: Elsewhere): Comparison {
  const sides = new Sides(reference.page.language, other.page.language, elsewhere);
  const { blocks, headings } = alignBlocks(reference.blocks, other.blocks, sides);
  return {
    reference,
    other,
    sameEdition: ofOneEdition(reference, other),
    alike: false,
    blocks,
    sections: headings.map(({ first, second, moved }) => ({ reference: first, other: second, moved })),
    ...alignInner(reference, other, blocks, sides),
  };
}

function ofOneEdition(a: PageView, b: PageView): boolean {
  return a.page.frontMatter['source-git-commit'] === b.page.frontMatter['source-git-commit'];
}

function mirrored(comparison: Comparison): Comparison {
  const { reference, other } = comparison;
  const places = new Map(other.blocks.map((block, place) => [block, place]));
  return {
    ...comparison,
    reference: other,
    other: reference,
    blocks: inOrderOfFirst(flipped(comparison.blocks), (block) => places.get(block) ?? 0),
    sections: comparison.sections
      .map((pair) => ({ ...pair, reference: pair.other, other: pair.reference }))
      .sort((a, b) => a.reference.line - b.reference.line),
    tables: comparison.tables.map((pair) => ({
      reference: pair.other,
      other: pair.reference,
      rows: inOrderOfFirst(flipped(pair.rows), ({ element }) => element.line),
      columns: flipped(pair.columns),
      applications: pair.applications && [pair.applications[1], pair.applications[0]],
    })),
    lists: comparison.lists.map((pair) => ({
      reference: pair.other,
      other: pair.reference,
      items: inOrderOfFirst(flipped(pair.items), ({ line, column }) => line * 1e6 + column),
    })),
    leaves: comparison.leaves.map(([a, b]) => [b, a] as const),
  };
}

function flipped<Element>(alignment: Alignment<Element>): AlignedPair<Element>[] {
  return alignment.map(([a, b]) => [b, a] as unknown as AlignedPair<Element>);
}

/** An alignment in the order of its first side; what that side lacks stays behind what it stood behind. */
function inOrderOfFirst<Element>(
  alignment: readonly AlignedPair<Element>[],
  placeOf: (element: Element) => number,
): Alignment<Element> {
  let last = -1;
  const placed = alignment.map((pair) => {
    const [first] = pair;
    if (first !== null) last = placeOf(first);
    return { pair, place: last };
  });
  return placed.sort((a, b) => a.place - b.place).map(({ pair }) => pair);
}
