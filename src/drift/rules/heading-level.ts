import type { Rule } from './rule.ts';

/** A heading that stands on another level in a translation. */
export const headingLevel: Rule = {
  id: 'heading-level',
  severity: 'warning',
  class: 'mechanical',
  confidence: 0.99,
  subject: 'heading level',
  find: ({ blocks }) =>
    blocks.flatMap(([first, second]) => {
      const [a, b] = [first?.element, second?.element];
      if (a?.kind !== 'heading' || b?.kind !== 'heading' || a.depth === b.depth) return [];
      return [
        {
          lacks: null,
          reference: { line: a.line, column: a.column, words: a.text },
          other: { line: b.line, column: b.column, words: b.text },
          values: { reference: String(a.depth), other: String(b.depth) },
        },
      ];
    }),
};
