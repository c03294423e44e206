/** A place in a page. Lines and columns count from 1, columns in UTF-16 code units. */
export interface Point {
  readonly line: number;
  readonly column: number;
}

/** The rules about a page's Markdown, each with its severity. */
export const markdownRules = {
  'attribute-malformed': 'error',
  'attribute-unknown': 'error',
  'component-misplaced': 'error',
  'component-unknown': 'error',
  'diagram-malformed': 'error',
  'element-unknown': 'error',
  'expression-forbidden': 'error',
  'heading-id-duplicate': 'error',
  'heading-id-malformed': 'error',
  'heading-id-missing': 'info',
  'module-forbidden': 'error',
  'page-too-complex': 'error',
  'page-too-large': 'error',
  'syntax-invalid': 'error',
  'text-not-utf8': 'error',
  'url-unsafe': 'error',
} as const satisfies Record<string, 'error' | 'warning' | 'info'>;

/** Id of a rule about a page's Markdown. */
export type MarkdownRule = keyof typeof markdownRules;

/** Something wrong in the Markdown of a page. */
export interface Problem extends Point {
  readonly rule: MarkdownRule;
  /** What is wrong, in one sentence. */
  readonly message: string;
  /** What to do about it. */
  readonly help: string;
}

/** The line and column of an offset (UTF-16 code units) in a text. */
export function pointAt(text: string, offset: number): Point {
  let [line, lineStart] = [1, 0];
  for (let feed = text.indexOf('\n'); feed >= 0 && feed < offset; feed = text.indexOf('\n', feed + 1)) {
    line++;
    lineStart = feed + 1;
  }
  return { line, column: offset - lineStart + 1 };
}
