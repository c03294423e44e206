import { imageName } from '../comparison/likeness.ts';
import { type MarksOf, unsharedMarks } from './leaf-references.ts';
import type { Rule } from './rule.ts';

const imageMarks: MarksOf = (leaf) =>
  leaf.images.map(({ url, text, line, column }) => ({
    line,
    column,
    words: text.trim() === '' ? url : text,
    value: imageName(url),
  }));

/** An image that is another one, or is not there, in a translation. */
export const imageSource: Rule = {
  id: 'image-source',
  severity: 'warning',
  class: 'semantic',
  confidence: 0.98,
  subject: 'image',
  find: (comparison) => Object.values(unsharedMarks(comparison, imageMarks)).flat(),
};
