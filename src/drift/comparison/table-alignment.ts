import type { Row, Table } from '#markdown';
import { align, type AlignedPair, type Alignment } from '#alignment';
import type { TablePair } from './comparison.ts';
import type { Sides } from './kin.ts';
import { distinction, likeness, rowLikeness, type Signed, signPart } from './likeness.ts';
import type { PageView } from './page-view.ts';
import { pairLeftovers } from './unpaired.ts';

/** Lays two tables side by side: first their columns, then their rows by what stands in the columns that both have. */
export function alignTables(
  reference: PageView,
  a: Table,
  other: PageView,
  b: Table,
  sides: Sides,
): TablePair {
  const listed = [reference.applicationsColumnOf(a), other.applicationsColumnOf(b)] as const;
  const columns = alignColumns(reference, a, other, b, sides.ratio);
  const applications = columns.some(([x, y]) => x === listed[0] && y === listed[1]) ? listed : null;
  const rows = alignRows(reference.rowsOf(a), other.rowsOf(b), sides, {
    columns,
    withApplications: applications !== null,
  });
  return { reference: a, other: b, rows, columns, applications };
}

interface Shared {
  readonly columns: Alignment<number>;
  readonly withApplications: boolean;
}

function alignRows(
  a: readonly Signed<Row>[],
  b: readonly Signed<Row>[],
  sides: Sides,
  shared: Shared,
): Alignment<Signed<Row>> {
  const [header, ...rows] = a;
  const [otherHeader, ...otherRows] = b;
  const like = likenessIn(shared);
  const body = pairLeftovers(
    align(rows, otherRows, (x, y) => sides.withKnown(x, y, like)),
    {
      groupOf: () => '',
      mayPair: (x, y) => sides.known(x.element, y.element) !== false,
      distinction: (x, y) => distinction(x, y, sides.ratio),
    },
  );
  return header && otherHeader ? [[header, otherHeader], ...body] : body;
}

/** The likeness of rows: by all that stands in them, or where columns are missing by the columns that both have. */
function likenessIn({ columns, withApplications }: Shared): typeof rowLikeness {
  if (columns.every(([x, y]) => x !== null && y !== null)) return rowLikeness;
  const pairs = columns.filter(([x, y]) => x !== null && y !== null);
  const [own, others] = [pairs.map(([x]) => x ?? -1), pairs.map(([, y]) => y ?? -1)];
  const cutRows = new Map<Signed<Row>, Signed<Row>>();
  const cut = (row: Signed<Row>, kept: readonly number[]): Signed<Row> => {
    const known = cutRows.get(row) ?? {
      ...row,
      parts: kept.flatMap((column) => row.element.cells[column] ?? []),
      applications: withApplications ? row.applications : [],
    };
    cutRows.set(row, known);
    return known;
  };
  return (a, b, ratio) => likeness(cut(a, own), cut(b, others), ratio);
}

/**
 * The columns of two tables by their places: one by one where they are equally many, else by what stands in them, row
 * by row where the rows are equally many.
 */
function alignColumns(
  reference: PageView,
  a: Table,
  other: PageView,
  b: Table,
  ratio: number,
): Alignment<number> {
  const [width, otherWidth] = [a.header.cells.length, b.header.cells.length];
  if (width === otherWidth) return a.header.cells.map((_, column) => [column, column] as const);
  const cellsOf = (view: PageView, { header, rows }: Table): Signed<Column>[] =>
    header.cells.map((_, place) => {
      const cells = [header, ...rows].flatMap(({ cells: all }) => all[place] ?? []);
      const column = { place, cells: cells.map((cell) => signPart(cell, [cell], view)) };
      return signPart(column, cells, view);
    });
  const like = (x: Signed<Column>, y: Signed<Column>): number => {
    const [cells, others] = [x.element.cells, y.element.cells];
    if (cells.length !== others.length) return likeness(x, y, ratio);
    const sum = cells.reduce((total, cell, row) => {
      const twin = others[row];
      return twin ? total + likeness(cell, twin, ratio) : total;
    }, 0);
    return sum / cells.length;
  };
  return align(cellsOf(reference, a), cellsOf(other, b), like).map(
    ([x, y]) => [x?.element.place ?? null, y?.element.place ?? null] as AlignedPair<number>,
  );
}

interface Column {
  readonly place: number;
  readonly cells: readonly Signed<Row['cells'][number]>[];
}
