/** What can differ between two translations, by the rule that finds it. Front matter that nobody reads is left out. */
export const differenceKinds = {
  'heading-missing': 'heading',
  'heading-level': 'headingLevel',
  'heading-id': 'headingId',
  'section-moved': 'sectionPlace',
  'paragraph-missing': 'paragraph',
  'list-missing': 'list',
  'list-kind': 'listKind',
  'list-item-missing': 'listItem',
  'table-missing': 'table',
  'table-row-missing': 'tableRow',
  'table-column-missing': 'tableColumns',
  'link-target': 'linkTarget',
  'link-anchor': 'linkAnchor',
  'link-missing': 'link',
  'figure-missing': 'figure',
  'image-source': 'image',
  'code-missing': 'codeBlock',
  'code-text': 'codeBlock',
  'code-inline': 'inlineCode',
  'diagram-missing': 'diagram',
  'diagram-graph': 'diagram',
  'component-missing': 'component',
  'note-type': 'noteType',
  'control-differs': 'controls',
  'term-differs': 'term',
  'number-differs': 'number',
  'applications-differ': 'applications',
  'length-outlier': 'length',
} as const satisfies Readonly<Record<string, string>>;

/** The name of a kind of difference. */
export type DifferenceKind = (typeof differenceKinds)[keyof typeof differenceKinds];

/** The rules whose values say something to a reader; those of others are words of the checker. */
const withValues = new Set<string>([
  'applications-differ',
  'code-inline',
  'heading-id',
  'heading-level',
  'image-source',
  'link-anchor',
  'link-target',
  'number-differs',
  'table-column-missing',
  'term-differs',
]);

/** The kind of what a rule finds; null when it is not to be shown. */
export function kindOf(rule: string): DifferenceKind | null {
  return Object.hasOwn(differenceKinds, rule) ? differenceKinds[rule as keyof typeof differenceKinds] : null;
}

/** Whether the values of what a rule finds are shown. */
export function showsValues(rule: string): boolean {
  return withValues.has(rule);
}
