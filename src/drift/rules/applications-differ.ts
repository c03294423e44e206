import { wordsOfCell } from '../comparison/page-view.ts';
import { shorten } from '../words.ts';
import type { Difference, Rule } from './rule.ts';

/** Applications that translations do not share: in the front matter, or in a row of a table that lists them. */
export const applicationsDiffer: Rule = {
  id: 'applications-differ',
  severity: 'warning',
  class: 'semantic',
  confidence: 0.98,
  subject: 'applications',
  find: ({ reference, other, tables }) => {
    const differences: Difference[] = [];
    const compare = (
      a: readonly string[],
      b: readonly string[],
      places: Pick<Difference, 'reference' | 'other' | 'subject'>,
    ): void => {
      const [onlyA, onlyB] = [a.filter((id) => !b.includes(id)), b.filter((id) => !a.includes(id))];
      if (onlyA.length === 0 && onlyB.length === 0) return;
      const values = { reference: list(onlyA), other: list(onlyB) };
      differences.push({ lacks: null, ...places, values });
    };

    const [page, twin] = [reference.page, other.page];
    compare(reference.applications, other.applications, {
      reference: page.placeOf('applications'),
      other: twin.placeOf('applications'),
    });
    for (const table of tables) {
      const columns = table.applications;
      if (!columns) continue;
      for (const [first, second] of table.rows) {
        const [cell, otherCell] = [first?.element.cells[columns[0]], second?.element.cells[columns[1]]];
        if (!first || !second || !cell || !otherCell) continue;
        const [title] = first.element.cells;
        compare(first.applications, second.applications, {
          subject: `applications in the table row “${shorten(title?.text ?? '')}”`,
          reference: { line: cell.line, column: cell.column, words: wordsOfCell(cell) },
          other: { line: otherCell.line, column: otherCell.column, words: wordsOfCell(otherCell) },
        });
      }
    }
    return differences;
  },
};

function list(ids: readonly string[]): string {
  return ids.length > 0 ? ids.join(', ') : 'nothing more';
}
