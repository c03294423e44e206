import { type Block, type Features, type Outline, partsOf, type Row } from '#markdown';
import type { Comparison, LeafPair, Point } from './comparison.ts';

/** A piece of text that holds no further one: a paragraph, a heading, an item, a cell. */
export type Piece = Features & Point;

/** The pieces of text of a page, in its order. */
export function piecesIn({ blocks }: Outline): Piece[] {
  return blocks.flatMap(piecesOf);
}

/**
 * The pieces of two pages that are translations of each other: what was laid side by side, and what stands at one place
 * in blocks and rows of equal shape.
 */
export function alignedPieces({ blocks, tables, leaves }: Comparison): LeafPair[] {
  const alike = <Element>(
    pairs: readonly (readonly [Shaped<Element> | null, Shaped<Element> | null])[],
    pieces: (element: Element) => readonly Piece[],
  ): LeafPair[] =>
    pairs.flatMap(([a, b]) => {
      if (!a || !b || a.shape !== b.shape) return [];
      const others = pieces(b.element);
      return pieces(a.element).flatMap((piece, place): LeafPair[] => {
        const other = others[place];
        return other ? [[piece, other]] : [];
      });
    });
  return [
    ...leaves,
    ...alike(blocks, piecesOf),
    ...alike(
      tables.flatMap(({ rows }) => rows),
      piecesOfRow,
    ),
  ];
}

interface Shaped<Element> {
  readonly element: Element;
  readonly shape: string;
}

function piecesOf(block: Block): readonly Piece[] {
  return block.kind === 'table' ? [block.header, ...block.rows].flatMap(piecesOfRow) : partsOf(block);
}

/** The items of a cell stand in for its text. */
function piecesOfRow({ cells }: Row): readonly Piece[] {
  return cells.flatMap((cell): readonly Piece[] => (cell.items.length > 0 ? cell.items : [cell]));
}
