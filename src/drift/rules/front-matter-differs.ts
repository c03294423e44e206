import { keysToShare, valueOf } from '../comparison/front-matter-keys.ts';
import type { Rule } from './rule.ts';

/** A key of the front matter that says something else in a translation, though it does not depend on the language. */
export const frontMatterDiffers: Rule = {
  id: 'front-matter-differs',
  severity: 'warning',
  class: 'mechanical',
  confidence: 0.99,
  noEvidence: true,
  subject: 'front matter',
  find: ({ reference: { page }, other: { page: twin } }) =>
    keysToShare.flatMap((key) => {
      const [own, theirs] = [valueOf(page, key), valueOf(twin, key)];
      if (own === theirs) return [];
      return [
        {
          lacks: null,
          subject: `front-matter key “${key}”`,
          reference: page.placeOf(key),
          other: twin.placeOf(key),
          values: { reference: own || 'none', other: theirs || 'none' },
        },
      ];
    }),
};
