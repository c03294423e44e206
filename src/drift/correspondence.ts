import { type Block, type Cell, type Features, partsOf } from '#markdown';
import type { Comparison } from './comparison.ts';
import { wordsOfCell } from './page-view.ts';
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
    relate(first.element, second.element);
    if (first.shape !== second.shape) continue;
    const others = spotsIn(second.element);
    spotsIn(first.element).forEach((spot, index) => {
      const twin = others[index];
      if (twin) relate(spot, twin);
    });
  }
  for (const [first, second] of [
    ...tables.flatMap(({ rows }) => rows),
    ...lists.flatMap(({ items }) => items),
  ]) {
    if (!first || !second) continue;
    relate('element' in first ? first.element : first, 'element' in second ? second.element : second);
  }
  for (const [first, second] of leaves) {
    relate(first, second);
    for (const link of first.links) {
      const twin = second.links.find(({ url }) => other.neutral(url) === reference.neutral(link.url));
      if (twin) relate(link, { line: twin.line, column: twin.column, words: twin.text });
    }
  }
  for (const key of ['title', 'applications', 'source-git-commit']) {
    relate(reference.page.placeOf(key), other.page.placeOf(key));
  }
  return (spot) => spots.get(keyOf(spot));
}

function keyOf({ line, column }: Spot): string {
  return `${line}:${column}`;
}

/** The places in a block, in an order that only its shape decides. */
function spotsIn(block: Block): Spot[] {
  const parts: readonly (Features & Spot)[] = partsOf(block);
  const rows = block.kind === 'table' ? [block.header, ...block.rows] : [];
  const points = parts.map((part) => ({
    line: part.line,
    column: part.column,
    words: 'items' in part ? wordsOfCell(part as Cell) : part.text,
  }));
  const references = parts.flatMap(({ links, images }) =>
    [...links, ...images].map(({ line, column, text }) => ({ line, column, words: text })),
  );
  return [...points, ...references, ...rows.map(({ line, column }) => ({ line, column }))];
}
