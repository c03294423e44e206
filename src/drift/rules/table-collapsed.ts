import { partsOf } from '#markdown';
import type { PageRule } from './page-rule.ts';
import { withoutCode } from './page-texts.ts';

/** The row of dashes under the head of a table (GFM §4.10), of two columns at least. */
const delimiterRow = /\|?[ \t]*:?-+:?[ \t]*\|[ \t]*:?-+:?[ \t]*(?:\||$|\n)/;

/** A line that begins with a cell and has another one. */
const cells = /^[ \t]*\|[^|\n]+\|[^|\n]+\|/m;

/** A table, or a row of one, that is shown as a line of text with bars in it. */
export const tableCollapsed: PageRule = {
  id: 'table-collapsed',
  severity: 'warning',
  class: 'semantic',
  confidence: 0.98,
  find: ({ outline }) =>
    outline.blocks
      .filter(({ kind }) => kind === 'paragraph' || kind === 'list')
      .flatMap(partsOf)
      .flatMap((part) => {
        const words = withoutCode(part);
        if (!words.includes('|') || !(delimiterRow.test(words) || cells.test(words))) return [];
        const { line, column, text } = part;
        return [
          {
            spots: [{ line, column, words: text }] as const,
            message: 'A table is shown as text with bars in it.',
            help: 'Put each row on a line of its own, below a line of |---|---|, with an empty line before the table.',
          },
        ];
      }),
};
