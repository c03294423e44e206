import { linkMarks, pageOf } from './link-marks.ts';
import { unsharedMarks } from './leaf-references.ts';
import type { Rule } from './rule.ts';

/** A link that leads to another heading of the same page in a translation. */
export const linkAnchor: Rule = {
  id: 'link-anchor',
  severity: 'warning',
  class: 'mechanical',
  confidence: 0.98,
  subject: 'heading that a link leads to',
  find: (comparison) =>
    unsharedMarks(comparison, linkMarks, pageOf).changed.filter(
      ({ values }) => values && pageOf(values.reference) === pageOf(values.other),
    ),
};
