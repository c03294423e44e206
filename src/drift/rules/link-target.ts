import { type MarksOf, unsharedMarks } from './leaf-references.ts';
import type { Rule } from './rule.ts';

/** The links of a text by their targets, in the form that does not depend on the language. */
export const linkMarks: MarksOf = (leaf, side, comparison) =>
  leaf.links.map(({ url, text, line, column }) => ({
    line,
    column,
    words: text.trim() === '' ? url : text,
    value: comparison[side].neutral(url),
  }));

/** A link that leads elsewhere in a translation. */
export const linkTarget: Rule = {
  id: 'link-target',
  severity: 'warning',
  class: 'mechanical',
  confidence: 0.98,
  subject: 'link target',
  find: (comparison) => unsharedMarks(comparison, linkMarks).changed,
};
