import { type Language, languageRow } from '#catalogue';
import { type Block, type Features, type Outline, partsOf } from '#markdown';
import type { Place } from '#drift';

/** A word of a language that sets its words apart. */
const word = /[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*/gu;

/** Languages whose words are not set apart by spaces. */
const unspaced: readonly Language[] = ['ja', 'zh'];

const segmenters = new Map<Language, Intl.Segmenter>();

/** How many words a text of a language has. */
export function countWords(text: string, language: Language): number {
  if (!unspaced.includes(language)) return text.match(word)?.length ?? 0;
  const segmenter =
    segmenters.get(language) ?? new Intl.Segmenter(languageRow(language).locale, { granularity: 'word' });
  segmenters.set(language, segmenter);
  return [...segmenter.segment(text)].filter(({ isWordLike }) => isWordLike).length;
}

/** How many words the texts of blocks have, without code and diagrams. */
export function wordsInBlocks(blocks: readonly Block[], language: Language): number {
  return blocks.flatMap(partsOf).reduce((sum, part) => sum + wordsInPart(part, language), 0);
}

/**
 * How many words what begins at a place has: a section if it is a heading, what a component is around, a row, an item,
 * a block. Where nothing begins, those of the place's excerpt.
 */
export function wordsAt({ blocks }: Outline, { line, column, excerpt }: Place, language: Language): number {
  const isThere = (point: { readonly line: number; readonly column: number }): boolean =>
    point.line === line && point.column === column;
  const index = blocks.findIndex(isThere);
  const block = blocks[index];
  if (block) return wordsInBlocks(blocks.slice(index, endOf(blocks, index)), language);
  for (const candidate of blocks) {
    if (candidate.kind === 'table') {
      const row = candidate.rows.find(isThere);
      if (row) return row.cells.reduce((sum, cell) => sum + wordsInPart(cell, language), 0);
    }
    const part = partsOf(candidate).find(isThere);
    if (part) return wordsInPart(part, language);
  }
  return countWords(excerpt ?? '', language);
}

/** Where what begins with a block ends. */
function endOf(blocks: readonly Block[], index: number): number {
  const first = blocks[index];
  const isOutside = (block: Block): boolean => {
    if (first?.kind === 'heading') return block.kind === 'heading' && block.depth <= first.depth;
    return first?.kind !== 'component' || block.within.length <= first.within.length;
  };
  const end = blocks.findIndex((block, place) => place > index && isOutside(block));
  return end < 0 ? blocks.length : end;
}

function wordsInPart(part: Features & { readonly items?: readonly Features[] }, language: Language): number {
  const texts = part.items && part.items.length > 0 ? part.items : [part];
  return texts.reduce((sum, { text }) => sum + countWords(text, language), 0);
}
