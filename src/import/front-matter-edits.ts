import type { Placed } from './warning.ts';

/** A piece of a text to be written anew. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Writes the pieces of a text anew, which do not overlap. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  return edits
    .toSorted((a, b) => a.start - b.start)
    .reduceRight(
      (edited, { start, end, text: piece }) => edited.slice(0, start) + piece + edited.slice(end),
      text,
    );
}

/** A place in front matter, whose first line is the second of the page. */
export function placeAt(text: string, offset: number): Placed {
  const lines = text.slice(0, offset).split('\n');
  return { position: { start: { line: lines.length + 1, column: (lines.at(-1)?.length ?? 0) + 1 } } };
}
