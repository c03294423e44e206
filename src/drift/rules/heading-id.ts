import type { Rule } from './rule.ts';

/** A heading whose id, which all translations share, differs. */
export const headingId: Rule = {
  id: 'heading-id',
  severity: 'warning',
  class: 'mechanical',
  confidence: 0.99,
  subject: 'heading id',
  find: ({ blocks }) =>
    blocks.flatMap(([first, second]) => {
      const [a, b] = [first?.element, second?.element];
      if (a?.kind !== 'heading' || b?.kind !== 'heading' || a.id === b.id) return [];
      return [
        {
          lacks: null,
          reference: { line: a.line, column: a.column, words: a.text },
          other: { line: b.line, column: b.column, words: b.text },
          values: { reference: a.id ? `#${a.id}` : 'none', other: b.id ? `#${b.id}` : 'none' },
        },
      ];
    }),
};
