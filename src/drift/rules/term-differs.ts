import type { Term } from '#markdown';
import { type Mark, unsharedMarks } from './leaf-references.ts';
import type { Rule } from './rule.ts';

/** A term that is not to be translated, and is another one, or none, in a translation. */
export const termDiffers: Rule = {
  id: 'term-differs',
  severity: 'warning',
  class: 'semantic',
  confidence: 0.98,
  subject: 'term',
  find: (comparison) => Object.values(unsharedMarks(comparison, ({ terms }) => terms.map(markOf))).flat(),
};

/** A text that keeps its form in every language, by its words. */
export function markOf({ text, line, column }: Term): Mark {
  const value = text.normalize('NFKC').replaceAll(/\s+/g, ' ').trim();
  return { line, column, words: text, value };
}
