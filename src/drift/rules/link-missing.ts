import { unsharedMarks } from './leaf-references.ts';
import { linkMarks, pageOf } from './link-marks.ts';
import type { Rule } from './rule.ts';

/** A link that a translation lacks. */
export const linkMissing: Rule = {
  id: 'link-missing',
  severity: 'warning',
  class: 'mechanical',
  confidence: 0.97,
  subject: 'link',
  find: (comparison) => unsharedMarks(comparison, linkMarks, pageOf).missing,
};
