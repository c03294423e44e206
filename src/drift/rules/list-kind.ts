import type { Rule } from './rule.ts';

/** A list that is numbered in one translation and not in another. */
export const listKind: Rule = {
  id: 'list-kind',
  severity: 'warning',
  class: 'mechanical',
  confidence: 0.99,
  subject: 'kind of the list',
  find: ({ blocks }) =>
    blocks.flatMap(([first, second]) => {
      const [a, b] = [first?.element, second?.element];
      if (a?.kind !== 'list' || b?.kind !== 'list' || a.ordered === b.ordered) return [];
      const kindOf = ({ ordered }: typeof a): string => (ordered ? 'numbers' : 'bullets');
      const wordsOf = ({ items }: typeof a): string => items[0]?.text ?? '';
      return [
        {
          lacks: null,
          reference: { line: a.line, column: a.column, words: wordsOf(a) },
          other: { line: b.line, column: b.column, words: wordsOf(b) },
          values: { reference: kindOf(a), other: kindOf(b) },
        },
      ];
    }),
};
