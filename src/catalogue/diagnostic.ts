/** How much a diagnostic matters: an error must be mended, a warning should be, an info may be. */
export type Severity = 'error' | 'warning' | 'info';

/** The severities, gravest first. */
export const severities: readonly Severity[] = ['error', 'warning', 'info'];

/** A place in a file of the catalogue. Lines and columns count from 1, columns in UTF-16 code units. */
export interface Place {
  /** Path below the content root, with `/` between its parts. */
  readonly path: string;
  readonly line: number;
  readonly column: number;
}

/** Something wrong in one or more files: what it is, where it stands and what to do. */
export interface Diagnostic {
  /** Id of the rule, which is also the name of its page. */
  readonly rule: string;
  readonly severity: Severity;
  /** What is wrong, in one sentence. */
  readonly message: string;
  /** What to do about it. */
  readonly help: string;
  /** The place first, then the places that it has to do with. Never empty. */
  readonly places: readonly [Place, ...Place[]];
}

/** A file as text: the core never reads the disk. */
export interface TextFile {
  /** Path below the content root, with `/` between its parts. */
  readonly path: string;
  readonly text: string;
}

/** Compares two places by file, line and column; for `sort`. */
export function byPlace(a: Place, b: Place): number {
  if (a.path !== b.path) return a.path < b.path ? -1 : 1;
  return a.line - b.line || a.column - b.column;
}
