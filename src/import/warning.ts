/** What an import can have to say about a page, by rule. */
export const importRules = [
  'alert-mended',
  'anchor-unknown',
  'application-unknown',
  'attribute-dropped',
  'attributes-unattached',
  'code-dropped',
  'collapsible-unbalanced',
  'element-dropped',
  'expression-as-text',
  'front-matter-mended',
  'front-matter-missing',
  'front-matter-unreadable',
  'identity-replaced',
  'image-missing',
  'include-unresolved',
  'link-broken',
  'mark-unknown',
  'mdx-unreadable',
  'navigation-entry-broken',
  'navigation-page-unlisted',
  'page-as-code',
  'path-changed',
  'tabs-unbalanced',
] as const;

/** Id of a rule about imported pages. */
export type ImportRule = (typeof importRules)[number];

/** A place in a text. Lines and columns count from 1, columns in UTF-16 code units. */
export interface Point {
  readonly line: number;
  readonly column: number;
}

/** Something in a page that the import could not keep as it is. */
export interface ImportWarning extends Point {
  readonly rule: ImportRule;
  /** What was found and what became of it, in one sentence. */
  readonly message: string;
  /** What to do about it. */
  readonly help: string;
}

/** Anything that knows where it stands, such as a node of a tree. */
export interface Placed {
  readonly position?: { readonly start: Point } | undefined;
}

/** Takes note of a warning at the place of a node. */
export type Warn = (rule: ImportRule, at: Placed, message: string, help: string) => void;
