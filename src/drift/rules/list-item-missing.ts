import { gapDifference, gapsIn } from './gaps.ts';
import type { Rule } from './rule.ts';

/** An item that a translation's list lacks, also in a cell of a table. */
export const listItemMissing: Rule = {
  id: 'list-item-missing',
  severity: 'warning',
  class: 'semantic',
  confidence: 0.97,
  subject: 'list item',
  find: ({ lists }) =>
    lists.flatMap(({ reference, other, items }) =>
      gapsIn(items, (item) => item, { reference, other }).map((gap) => gapDifference(gap, gap.element.text)),
    ),
};
