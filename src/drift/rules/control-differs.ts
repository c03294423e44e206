import type { Rule } from './rule.ts';

/** A text that names more controls of an interface than its translation. What they are called is translated. */
export const controlDiffers: Rule = {
  id: 'control-differs',
  severity: 'warning',
  class: 'semantic',
  confidence: 0.98,
  subject: 'number of controls in the text',
  find: ({ leaves }) =>
    leaves.flatMap(([a, b]) => {
      if (a.controls.length === b.controls.length) return [];
      const spot = ({ line, column, text }: typeof a) => ({ line, column, words: text });
      return [
        {
          lacks: null,
          reference: spot(a),
          other: spot(b),
          values: { reference: String(a.controls.length), other: String(b.controls.length) },
        },
      ];
    }),
};
