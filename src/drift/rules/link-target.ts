import { linkMarks, pageOf } from './link-marks.ts';
import { unsharedMarks } from './leaf-references.ts';
import type { Rule } from './rule.ts';

/** A link that leads to another page in a translation. */
export const linkTarget: Rule = {
  id: 'link-target',
  severity: 'warning',
  class: 'mechanical',
  confidence: 0.98,
  subject: 'link target',
  find: (comparison) =>
    unsharedMarks(comparison, linkMarks, pageOf).changed.filter(
      ({ values }) => values && pageOf(values.reference) !== pageOf(values.other),
    ),
};
