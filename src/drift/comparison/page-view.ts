import type { Applications, Page } from '#catalogue';
import { type Block, type Cell, type Features, type Outline, partsOf, type Row, type Table } from '#markdown';
import { sharedKeys } from './front-matter-keys.ts';
import { imageName, type Signed } from './likeness.ts';
import { neutralUrl, type Slugs } from './neutral-url.ts';
import { numbersIn } from './numbers.ts';

/** A page prepared for comparison. */
export interface PageView {
  readonly page: Page;
  readonly blocks: readonly Signed<Block>[];
  /** The ids of its headings, in order. */
  readonly headingIds: readonly (string | null)[];
  /** The applications that the front matter names, sorted. */
  readonly applications: readonly string[];
  /** What else its front matter shares with its translations, as one text. */
  readonly sharedKeys: string;
  /** Rows of a table, signed. */
  rowsOf(table: Table): readonly Signed<Row>[];
  /** Column of a table that lists applications, or -1. */
  applicationsColumnOf(table: Table): number;
  /** Tells whether a text names an application. */
  namesApplication(text: string): boolean;
  /** An address of the page in the form that is the same in every language. */
  readonly neutral: (url: string) => string;
}

/** Prepares a page for comparison. */
export function viewPage(page: Page, outline: Outline, applications: Applications, slugs?: Slugs): PageView {
  const neutralUrls = new Map<string, string>();
  const neutral = (url: string): string => {
    const known = neutralUrls.get(url) ?? neutralUrl(url, page.path, slugs);
    neutralUrls.set(url, known);
    return known;
  };
  const columns = new Map<Table, number>();
  const applicationsColumnOf = (table: Table): number => {
    const known = columns.get(table) ?? applicationsColumn(table, applications);
    columns.set(table, known);
    return known;
  };
  const signRow = (row: Row, column: number): Signed<Row> => {
    const listed = applicationsIn(row.cells[column], applications);
    return {
      element: row,
      parts: row.cells,
      applications: listed,
      shape: [...row.cells.map((cell) => cellShape(cell, neutral)), listed.join()].join('|'),
      neutral,
    };
  };
  const rows = new Map<Table, readonly Signed<Row>[]>();
  const rowsOf = (table: Table): readonly Signed<Row>[] => {
    const column = applicationsColumnOf(table);
    const signed = rows.get(table) ?? [table.header, ...table.rows].map((row) => signRow(row, column));
    rows.set(table, signed);
    return signed;
  };
  const signBlock = (block: Block, place: number): Signed<Block> => ({
    element: block,
    get parts() {
      return block.kind === 'component' ? partsWithin(outline.blocks, place) : partsOf(block);
    },
    applications: [],
    shape: [
      block.kind,
      block.within.join(),
      outerShape(block),
      ...(block.kind === 'table'
        ? rowsOf(block).map(({ shape }) => shape)
        : partsOf(block).map((part) => textShape(part, neutral))),
    ].join('\n'),
    neutral,
  });
  return {
    page,
    blocks: outline.blocks.map(signBlock),
    headingIds: outline.blocks.flatMap((block) => (block.kind === 'heading' ? [block.id] : [])),
    applications: page.frontMatter.applications.toSorted(),
    sharedKeys: sharedKeys(page),
    rowsOf,
    applicationsColumnOf,
    namesApplication: (text) => applications.mentionsIn(text).length > 0,
    neutral,
  };
}

/** The pieces of text that a component is around. */
function partsWithin(blocks: readonly Block[], place: number): Features[] {
  const depth = blocks[place]?.within.length ?? 0;
  const end = blocks.findIndex(({ within }, index) => index > place && within.length <= depth);
  return blocks.slice(place + 1, end < 0 ? undefined : end).flatMap(partsOf);
}

/** What of a piece of text the rules compare, in a form that does not depend on the language. */
function textShape(
  { text, links, images, codes, controls, terms }: Features,
  neutral: (url: string) => string,
): string {
  const marks = [
    ...links.map(({ url }) => `[${neutral(url)}`),
    ...images.map(({ url }) => `!${imageName(url)}`),
    ...codes.map((code) => `\`${code.text}`),
    ...terms.map((term) => `<${term.text}`),
    ...numbersIn(text),
  ];
  const sorted = marks.length > 1 ? marks.sort() : marks;
  return controls.length > 0 ? `${sorted.join(' ')} >${controls.length}` : sorted.join(' ');
}

function cellShape(cell: Cell, neutral: (url: string) => string): string {
  return cell.items.length > 0
    ? cell.items.map((item) => `- ${textShape(item, neutral)}`).join()
    : textShape(cell, neutral);
}

/** The words of a cell; entries of a list in it are set apart by commas. */
export function wordsOfCell({ items, text }: Pick<Cell, 'items' | 'text'>): string {
  return items.length > 0 ? items.map((item) => item.text.trim()).join(', ') : text;
}

function outerShape(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return String(block.depth);
    case 'list':
      return `${block.ordered} ${block.items.map(({ depth }) => depth).join('')}`;
    case 'code':
      return `${block.language} ${block.value}`;
    case 'diagram':
      return JSON.stringify(block.diagram);
    case 'component':
      return `${block.name} ${block.attributes['type'] ?? ''}`;
    default:
      return '';
  }
}

/** Share of a text's letters that names of applications make up, from which an entry of a list is taken for one. */
const nameShare = 0.4;

/** The column whose entries mostly are names of applications, whatever the language of its title; else -1. */
function applicationsColumn(table: Table, applications: Applications): number {
  const width = table.header.cells.length;
  for (let column = width - 1; column >= 0; column--) {
    const entries = table.rows.flatMap(({ cells }) => entriesOf(cells[column]));
    const named = entries.filter((text) => {
      const covered = applications.mentionsIn(text).reduce((sum, { start, end }) => sum + end - start, 0);
      return covered >= nameShare * text.trim().length;
    });
    if (named.length > 0 && named.length * 2 >= entries.length) return column;
  }
  return -1;
}

/** Ids of the applications that a cell names, sorted, each once. */
function applicationsIn(cell: Cell | undefined, applications: Applications): string[] {
  const ids = entriesOf(cell).flatMap((text) => applications.mentionsIn(text).map(({ id }) => id));
  return [...new Set(ids)].sort();
}

/** The texts of a cell one by one: names do not go on from one entry of a list to the next. */
function entriesOf(cell: Cell | undefined): string[] {
  if (!cell) return [];
  return (cell.items.length > 0 ? cell.items : [cell])
    .map(({ text }) => text)
    .filter((text) => text.trim() !== '');
}
