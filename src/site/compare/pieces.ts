import type { Language } from '#catalogue';
import {
  headingDepth,
  type PageNode,
  type Segment,
  type SegmentContext,
  textOf,
  toSegments,
} from '#markdown';
import { type ContentContext, childrenOf, shownNodes } from '../page-content.ts';
import { bareNodes } from './bare-nodes.ts';
import { type Mark, markNodes } from './marked-nodes.ts';

/** A piece of a page, ready to stand beside its translation. */
export interface Piece {
  /** The level of a heading; null for another piece. */
  readonly depth: number | null;
  readonly segments: readonly Segment[];
}

/** How pieces are shown. */
export interface PieceContext {
  readonly context: ContentContext;
  /** The page that they come from. */
  readonly address: string;
  readonly marks: readonly Mark[];
  /** The languages that stand beside it. */
  readonly shown: readonly Language[];
}

/**
 * Makes what prepares pieces of a page.
 *
 * @param nodes - all of the page
 */
export function preparePieces(
  nodes: readonly PageNode[],
  { context, address, marks, shown }: PieceContext,
): (piece: number, pick?: (node: PageNode) => PageNode) => Piece {
  const ready = shownNodes(nodes, context);
  // What is there to be compared is not there to be copied.
  const shownWith: SegmentContext = {
    link: (url) => context.link(url),
    image: (url) => context.image(url),
    headingLinkLabel: context.headingLinkLabel,
  };
  let title = '';
  const sections = ready.map((node) => {
    if ((headingDepth(node) ?? 1) > 1) title = textOf(childrenOf(node)).trim();
    return title;
  });
  return (piece, pick = (node) => node) => {
    const node = ready[piece];
    if (!node) throw new RangeError(`The page has no piece ${piece}.`);
    const depth = headingDepth(node);
    const [bare] = bareNodes(markNodes([pick(node)], marks, shown), address);
    const inside = depth === null ? (bare ? [bare] : []) : childrenOf(bare);
    return { depth, segments: toSegments(inside, shownWith).flatMap(plain(sections[piece] ?? '')) };
  };
}

/**
 * Alternatives stand one below the other, where what differs between them can be seen; tables and diagrams are named by
 * the section that they stand in.
 */
function plain(section: string): (segment: Segment) => readonly Segment[] {
  const simplify = (segment: Segment): readonly Segment[] => {
    if (segment.kind === 'html') return [segment];
    const children = segment.children.flatMap(simplify);
    if (segment.kind === 'element') return [{ ...segment, children }];
    if (segment.name === 'Tabs') return children;
    return [{ ...segment, attributes: { ...segment.attributes, ...(section && { section }) }, children }];
  };
  return simplify;
}
