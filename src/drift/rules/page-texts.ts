import { type Features, partsOf, pointAt } from '#markdown';
import type { Point } from '../comparison/comparison.ts';
import type { PageSubject } from './page-rule.ts';

/** A text of a page with its place, and its words without those that are code. */
export interface PageText {
  readonly part: Features & Point;
  readonly words: string;
}

/** The texts of a page: paragraphs, headings, items and cells. */
export function textsOf({ outline }: PageSubject): PageText[] {
  return outline.blocks.flatMap(partsOf).map((part) => ({ part, words: withoutCode(part) }));
}

/** The words of a part with blanks in place of the code in it. */
export function withoutCode({ text, codes }: Features): string {
  return codes.reduce(
    (words, code) =>
      code.text === '' ? words : words.replace(code.text, () => ' '.repeat(code.text.length)),
    text,
  );
}

/** Finds places in the text of a page, one behind the other. */
export interface Finder {
  /** The place of the next of some writings of one thing; where none is found, that of the part. */
  next(writings: readonly string[]): Point;
}

/** A finder that begins where a part of the page does. */
export function finderIn(text: string, { line, column }: Point): Finder {
  // Most parts have nothing to be found, and counting lines up to each would be most of what a rule costs.
  let offset = -1;
  return {
    next: (writings) => {
      if (offset < 0) offset = lineStart(text, line) + column - 1;
      const found = writings
        .map((writing) => ({ writing, at: text.indexOf(writing, offset) }))
        .filter(({ at }) => at >= 0)
        .sort((a, b) => a.at - b.at || b.writing.length - a.writing.length)[0];
      if (!found) return { line, column };
      offset = found.at + found.writing.length;
      return pointAt(text, found.at);
    },
  };
}

function lineStart(text: string, line: number): number {
  let start = 0;
  for (let number = 1; number < line; number++) start = text.indexOf('\n', start) + 1;
  return start;
}
