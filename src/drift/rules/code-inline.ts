import { unsharedMarks } from './leaf-references.ts';
import type { Rule } from './rule.ts';
import { markOf } from './term-differs.ts';

/** Code in a sentence that is other code, or none, in a translation. */
export const codeInline: Rule = {
  id: 'code-inline',
  severity: 'warning',
  class: 'semantic',
  confidence: 0.95,
  subject: 'code in the text',
  find: (comparison) => Object.values(unsharedMarks(comparison, ({ codes }) => codes.map(markOf))).flat(),
};
