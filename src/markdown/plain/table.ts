import { type ElementNode, type PageNode, propertyOf, textOf, visit } from '../tree.ts';
import { codeInLine } from './escape.ts';
import { inline, type PlainContext } from './inline.ts';

/** A table with one line a row. Cells that reach over others leave those empty. */
export function table(node: ElementNode, context: PlainContext): string {
  const rows = rowsOf(node);
  const cells = rows.map((row) => row.flatMap((cell) => spanned(cell, context)));
  const columns = Math.max(...cells.map(({ length }) => length));
  const line = (texts: readonly string[]): string =>
    `| ${Array.from({ length: columns }, (_, column) => texts[column] ?? '').join(' | ')} |`;
  // Without a heading of its own, the first row of an HTML table is one all the same: GFM knows no table without.
  const [header = [], ...body] = cells;
  const sides = (rows[0] ?? []).map(sideOf);
  const rule = Array.from({ length: columns }, (_, column) => sides[column] ?? '---');
  return [line(header), line(rule), ...body.map(line)].join('\n');
}

function rowsOf(node: ElementNode): ElementNode[][] {
  const rows: ElementNode[][] = [];
  visit(node.children, (inner) => {
    if (inner.type !== 'element' || inner.name !== 'tr') return true;
    rows.push(inner.children.filter((child) => child.type === 'element'));
    return false;
  });
  return rows;
}

function spanned(cell: ElementNode, context: PlainContext): string[] {
  const text = cellText(cell.children, context).trim().replaceAll('|', '\\|');
  const span = Math.min(Number(propertyOf(cell, 'colSpan')) || 1, 100);
  return [text, ...Array.from({ length: span - 1 }, () => '')];
}

function sideOf({ properties }: ElementNode): string {
  const [name] = Array.isArray(properties['className']) ? properties['className'] : [];
  return { 'align-left': ':--', 'align-right': '--:', 'align-center': ':-:' }[String(name)] ?? '---';
}

/** What stands in a cell, on one line: lists as HTML, and line ends where blocks end. */
function cellText(nodes: readonly PageNode[], context: PlainContext): string {
  const lines: string[] = [];
  let sentence: PageNode[] = [];
  const end = (): void => {
    const text = inline(sentence, context).trim();
    if (text !== '') lines.push(text);
    sentence = [];
  };
  for (const node of nodes) {
    const block = node.type === 'element' ? blockText(node, context) : null;
    if (block === null) sentence.push(node);
    else {
      end();
      if (block !== '') lines.push(block);
    }
  }
  end();
  return lines.join('<br/>').replaceAll(/<br\/>(?=<[uo]l>)|(?<=<\/[uo]l>)<br\/>/g, '');
}

function blockText(node: ElementNode, context: PlainContext): string | null {
  if (node.name === 'ul' || node.name === 'ol') {
    const items = node.children.filter((child) => child.type === 'element');
    const written = items.map((item) => `<li>${cellText(item.children, context)}</li>`);
    return `<${node.name}>${written.join('')}</${node.name}>`;
  }
  if (node.name === 'pre') return codeInLine(textOf(node.children).trim());
  const isBlock = ['p', 'div', 'blockquote', 'details', 'dl', 'dt', 'dd', 'table'].includes(node.name);
  return isBlock ? cellText(node.children, context) : null;
}
