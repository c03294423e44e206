import type { Rule } from './rule.ts';

/** A code block whose code differs. Comments in it may be translated, so that only its length in lines counts. */
export const codeText: Rule = {
  id: 'code-text',
  severity: 'warning',
  class: 'semantic',
  confidence: 0.95,
  subject: 'code',
  find: ({ blocks }) =>
    blocks.flatMap(([first, second]) => {
      const [a, b] = [first?.element, second?.element];
      if (a?.kind !== 'code' || b?.kind !== 'code') return [];
      const size = ({ language, value }: typeof a): string => {
        const lines = value.trim().split('\n').length;
        return `${language} ${lines} ${lines === 1 ? 'line' : 'lines'}`.trim();
      };
      if (size(a) === size(b)) return [];
      return [
        {
          lacks: null,
          reference: { line: a.line, column: a.column, words: a.value },
          other: { line: b.line, column: b.column, words: b.value },
          values: { reference: size(a), other: size(b) },
        },
      ];
    }),
};
