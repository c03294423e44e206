import type { Rule } from './rule.ts';

/** A note of another type, such as a warning that is a tip in a translation. */
export const noteType: Rule = {
  id: 'note-type',
  severity: 'warning',
  class: 'semantic',
  confidence: 0.99,
  subject: 'type of the note',
  find: ({ blocks }) =>
    blocks.flatMap(([first, second]) => {
      const [a, b] = [first?.element, second?.element];
      if (a?.kind !== 'component' || b?.kind !== 'component' || a.name !== b.name) return [];
      const values = { reference: a.attributes['type'] ?? 'none', other: b.attributes['type'] ?? 'none' };
      if (values.reference === values.other) return [];
      return [
        {
          lacks: null,
          reference: { line: a.line, column: a.column },
          other: { line: b.line, column: b.column },
          values,
        },
      ];
    }),
};
