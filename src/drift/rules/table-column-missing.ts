import type { Rule } from './rule.ts';

/** A table whose number of columns differs. */
export const tableColumnMissing: Rule = {
  id: 'table-column-missing',
  severity: 'warning',
  class: 'semantic',
  confidence: 0.98,
  subject: 'number of table columns',
  find: ({ tables }) =>
    tables.flatMap(({ reference, other }) => {
      const [columns, otherColumns] = [reference.header.cells.length, other.header.cells.length];
      if (columns === otherColumns) return [];
      const words = (cells: typeof reference.header.cells): string =>
        cells.map(({ text }) => text.trim()).join(' | ');
      return [
        {
          lacks: null,
          reference: { line: reference.line, column: reference.column, words: words(reference.header.cells) },
          other: { line: other.line, column: other.column, words: words(other.header.cells) },
          values: { reference: String(columns), other: String(otherColumns) },
        },
      ];
    }),
};
