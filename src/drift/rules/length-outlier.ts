import type { Language } from '#catalogue';
import { type Block, type Cell, type Features, partsOf } from '#markdown';
import type { Comparison, Point } from '../comparison/comparison.ts';
import type { Rule } from './rule.ts';

/**
 * How long a text is in each language, where Portuguese is 1, as the middle of its translations. Measured on the blocks
 * of real pages. Of a language that is not here, lengths are not known well enough.
 */
const lengths: Readonly<Partial<Record<Language, number>>> = { pt: 1, it: 1.02, es: 1.05, sv: 0.91 };

/** Shorter texts differ by chance. */
const shortestText = 60;

/**
 * By how much two lengths may differ, in units of the square root of their mean, by which the spread of lengths grows
 * (Gale & Church 1993, “A program for aligning sentences in bilingual corpora”). Of 193,000 pairs of texts from one
 * source only those of one damaged page differ by as much; of the real pages whose source had changed, one in nine does.
 */
const mostApart = 8;

/** A text that is much longer or shorter than its translation: something was added to one, or left out of the other. */
export const lengthOutlier: Rule = {
  id: 'length-outlier',
  severity: 'warning',
  class: 'semantic',
  confidence: 0.97,
  subject: 'length of a text',
  inAlikePages: true,
  find: (comparison) => {
    const { reference, other } = comparison;
    const [first, second] = [lengths[reference.page.language], lengths[other.page.language]];
    if (first === undefined || second === undefined) return [];
    return textPairs(comparison).flatMap(([a, b]) => {
      if (Math.max(a.text.length / first, b.text.length / second) < shortestText) return [];
      const [own, theirs] = [a.text.trim().length / first, b.text.trim().length / second];
      if (Math.max(own, theirs) < shortestText) return [];
      if (Math.abs(own - theirs) <= mostApart * Math.sqrt((own + theirs) / 2)) return [];
      const [longer, shorter] = ['a much longer text', 'a much shorter one'];
      return [
        {
          lacks: null,
          reference: { line: a.line, column: a.column, words: a.text },
          other: { line: b.line, column: b.column, words: b.text },
          values:
            own > theirs ? { reference: longer, other: shorter } : { reference: shorter, other: longer },
        },
      ];
    });
  },
};

/** Pages of which less is in both say little about what is a translation of what. */
const sharedBlocks = 0.8;

/**
 * The texts that surely are translations of each other: of blocks that have as many parts, between blocks that both
 * pages have, on pages that have most blocks in common.
 */
function textPairs({ blocks }: Comparison): [Features & Point, Features & Point][] {
  const paired = blocks.filter(([first, second]) => first && second);
  if (paired.length < sharedBlocks * blocks.length) return [];
  return blocks.flatMap(([first, second], index) => {
    if (!first || !second) return [];
    const neighbours = [blocks[index - 1], blocks[index + 1]];
    if (neighbours.some((pair) => pair && !(pair[0] && pair[1]))) return [];
    const [a, b] = [first.element, second.element];
    if (a.kind !== b.kind || a.kind === 'figure' || rowsOf(a) !== rowsOf(b)) return [];
    const [parts, others] = [partsOf(a), partsOf(b)];
    if (parts.length !== others.length) return [];
    return parts.flatMap((part, number): [Features & Point, Features & Point][] => {
      const twin = others[number];
      return twin && itemsIn(part) === itemsIn(twin) ? [[part, twin]] : [];
    });
  });
}

/** How many items the list in a cell has: where they are not equally many, that is told by itself. */
function itemsIn(part: Features & Partial<Cell>): number {
  return part.items?.length ?? 0;
}

function rowsOf(block: Block): number {
  return block.kind === 'table' ? block.rows.length : 0;
}
