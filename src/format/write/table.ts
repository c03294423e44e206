import type { Table, TableRow } from 'mdast';
import type { Handle, State } from 'mdast-util-to-markdown';

const delimiters = { left: ':---', right: '---:', center: ':---:' } as const;

/** Writes a table one row a line, without padding: a change in one cell is then a change in one line. */
export const table: Handle = (node: Table, _parent, state: State, info) => {
  const exit = state.enter('table');
  const [head = '', ...rows] = node.children.map((row) => rowText(row, state, info));
  exit();
  const columns = Math.max(node.align?.length ?? 0, node.children[0]?.children.length ?? 0);
  const delimiter = Array.from({ length: columns }, (_, index) => {
    const side = node.align?.[index];
    return side ? delimiters[side] : '---';
  });
  return [head, `| ${delimiter.join(' | ')} |`, ...rows].join('\n');
};

function rowText({ children }: TableRow, state: State, info: Parameters<Handle>[3]): string {
  const exit = state.enter('tableRow');
  const cells = children.map((cell) => {
    const exitCell = state.enter('tableCell');
    const exitPhrasing = state.enter('phrasing');
    const text = state.containerPhrasing(cell, { ...info, before: '|', after: '|' });
    exitPhrasing();
    exitCell();
    // In attributes and comments a bar is not escaped, and would end the cell.
    return text.replaceAll(/(?<!\\)\|/g, '&#x7C;').replaceAll('\n', ' ');
  });
  exit();
  return `| ${cells.join(' | ')} |`;
}
