/** A piece of a text that becomes another one. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Makes edits, which do not overlap, and leaves every other character as it is. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let edited = text;
  for (const { start, end, text: piece } of edits.toSorted((a, b) => b.start - a.start))
    edited = edited.slice(0, start) + piece + edited.slice(end);
  return edited;
}
