import type { Paragraph } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { Mark } from '../syntax/index.ts';

/** What stands in a mark beside its keyword is a title. Some writers put it in quotes. */
export function titleIn(mark: Mark): string {
  return toString(mark)
    .trim()
    .replace(/^["“”„](.*)["“”]$/s, '$1');
}

/** A title as a paragraph of its own. */
export function titleOf(mark: Mark): Paragraph {
  return {
    type: 'paragraph',
    children: [{ type: 'strong', children: [{ type: 'text', value: titleIn(mark) }] }],
  };
}
