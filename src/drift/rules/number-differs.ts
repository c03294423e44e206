import { numbersIn } from '../comparison/numbers.ts';
import type { Rule } from './rule.ts';

/**
 * A number that is another one in a translation. Only where one number alone takes the place of another: languages
 * write numbers as words, leave them out and add them, so that other differences say little. On 6,652 pairs of real translations of one source commit this found a dozen
 * different texts, nearly all mistranslated (“1 million” as “1 MB”); the numbers of a page as such differed on 13 %.
 */
export const numberDiffers: Rule = {
  id: 'number-differs',
  severity: 'warning',
  class: 'semantic',
  confidence: 0.9,
  noEvidence: true,
  subject: 'number',
  find: ({ leaves }) =>
    leaves.flatMap(([a, b]) => {
      const [numbers, others] = [numbersIn(a.text), numbersIn(b.text)];
      if (numbers.length !== others.length) return [];
      const [onlyA, onlyB] = [without(numbers, others), without(others, numbers)];
      const [first, second] = [onlyA[0], onlyB[0]];
      if (first === undefined || second === undefined || onlyA.length > 1) return [];
      const spot = ({ line, column, text }: typeof a) => ({ line, column, words: text });
      return [
        {
          lacks: null,
          reference: spot(a),
          other: spot(b),
          values: { reference: first, other: second },
        },
      ];
    }),
};

/** The numbers that the others lack; one that stands twice must stand twice there too. */
function without(numbers: readonly string[], others: readonly string[]): string[] {
  const left = [...others];
  return numbers.filter((number) => {
    const found = left.indexOf(number);
    if (found >= 0) left.splice(found, 1);
    return found < 0;
  });
}
