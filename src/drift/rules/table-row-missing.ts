import { gapDifference, gapsIn } from './gaps.ts';
import type { Rule } from './rule.ts';

/** A row that a translation's table lacks. */
export const tableRowMissing: Rule = {
  id: 'table-row-missing',
  severity: 'warning',
  class: 'semantic',
  confidence: 0.98,
  subject: 'table row',
  find: ({ tables }) =>
    tables.flatMap(({ reference, other, rows }) =>
      gapsIn(rows, ({ element }) => element, { reference, other }).map((gap) => {
        const words = gap.element.element.cells.find(({ text }) => text.trim() !== '')?.text ?? '';
        return gapDifference(gap, words);
      }),
    ),
};
