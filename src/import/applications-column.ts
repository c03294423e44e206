import type { Nodes, Root, Table, TableCell } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { Applications } from '#catalogue';
import type { Placed } from './warning.ts';

/** An item of a column: its text, and where it stands. */
export interface ColumnItem {
  readonly text: string;
  readonly at: Placed;
}

/** What a table's column says about applications. */
interface Column {
  readonly items: readonly ColumnItem[];
  /** How many items consist mostly of names of applications. */
  readonly named: number;
}

/**
 * The items of the columns in which a page's tables list applications, in order of appearance.
 *
 * The column is known by what is in it, whatever its language: at least half of its items consist mostly of names of
 * applications. Of several such columns it is the one with most of these items, since a table also names blueprints
 * after applications, one a row.
 */
export function applicationColumns(tree: Root, applications: Applications): ColumnItem[] {
  const items: ColumnItem[] = [];
  visit(tree, 'table', (table) => {
    const best = columnsOf(table, applications)
      .filter(({ items, named }) => named > 0 && named * 2 >= items.length)
      .reduce<Column | null>((found, column) => (found && found.named > column.named ? found : column), null);
    items.push(...(best?.items ?? []));
  });
  return items;
}

function columnsOf({ children: [, ...rows] }: Table, applications: Applications): Column[] {
  const width = Math.max(0, ...rows.map(({ children }) => children.length));
  return Array.from({ length: width }, (_, index) => {
    const items = rows.flatMap(({ children }) => itemsIn(children[index]));
    return { items, named: items.filter(({ text }) => isMostlyNames(text, applications)).length };
  });
}

/** The items of the lists in a cell, or its text where it has no list. */
function itemsIn(cell: TableCell | undefined): ColumnItem[] {
  if (!cell) return [];
  const items: Nodes[] = [];
  visit(cell, 'mdxJsxTextElement', (element) => {
    if (element.name === 'li') items.push(element);
  });
  return (items.length > 0 ? items : [cell])
    .map((item) => ({ text: toString(item), at: item.position ? item : cell }))
    .filter(({ text }) => /\p{L}/u.test(text));
}

/** The share of an item's letters, in hundredths, from which it consists mostly of names. */
const mostly = 40;

function isMostlyNames(item: string, applications: Applications): boolean {
  const names = applications.mentionsIn(item).map(({ start, end }) => item.slice(start, end));
  return letters(names.join('')) * 100 >= letters(item) * mostly;
}

function letters(text: string): number {
  return text.match(/\p{L}/gu)?.length ?? 0;
}
