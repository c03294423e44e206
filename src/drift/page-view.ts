import type { Applications, Page } from '#catalogue';
import { type Block, type Cell, type Features, type Outline, partsOf, type Row, type Table } from '#markdown';
import { neutralUrl, type Slugs } from './neutral-url.ts';
import { lengthOf, type Signed } from './similarity.ts';

/** A page prepared for comparison. */
export interface PageView {
  readonly page: Page;
  readonly blocks: readonly Signed<Block>[];
  /** The applications that the front matter names, sorted. */
  readonly applications: readonly string[];
  /** Rows of a table, signed. */
  rowsOf(table: Table): readonly Signed<Row>[];
  /** Column of a table that lists applications, or -1. */
  applicationsColumnOf(table: Table): number;
  /** Ids of the applications that a text names, sorted, each once. */
  applicationsIn(text: string): readonly string[];
  /** An address of the page in the form that is the same in every language. */
  neutral(url: string): string;
}

/** Prepares a page for comparison. */
export function viewPage(page: Page, outline: Outline, applications: Applications, slugs?: Slugs): PageView {
  const neutral = (url: string): string => neutralUrl(url, page.path, slugs);
  const applicationsIn = (text: string): readonly string[] =>
    [...new Set(applications.mentionsIn(text).map(({ id }) => id))].sort();
  const columns = new Map<Table, number>();
  const applicationsColumnOf = (table: Table): number => {
    const known = columns.get(table) ?? applicationsColumn(table, applications);
    columns.set(table, known);
    return known;
  };
  const signFeatures = (features: Features) => ({
    links: features.links.map(({ url }) => neutral(url)).sort(),
    images: features.images.map(({ url }) => imageName(url)).sort(),
  });
  const signRow = (row: Row, column: number): Signed<Row> => {
    const cells = row.cells.map(signFeatures);
    const listed = applicationsIn(row.cells[column]?.text ?? '');
    const shapes = row.cells.map((cell, index) => [cells[index], cell.items.length, codesOf(cell)]);
    return {
      element: row,
      links: cells.flatMap(({ links }) => links),
      images: cells.flatMap(({ images }) => images),
      applications: listed,
      length: row.cells.reduce((sum, { text }) => sum + lengthOf(text), 0),
      shape: JSON.stringify([shapes, listed]),
    };
  };
  const rowsOf = (table: Table): readonly Signed<Row>[] => {
    const column = applicationsColumnOf(table);
    return [table.header, ...table.rows].map((row) => signRow(row, column));
  };
  const signBlock = (block: Block): Signed<Block> => {
    const parts = partsOf(block);
    const rows = block.kind === 'table' ? rowsOf(block) : null;
    const signed = rows ?? parts.map(signFeatures);
    const links = signed.flatMap((part) => part.links);
    const images = signed.flatMap((part) => part.images);
    const own = rows
      ? rows.map(({ shape }) => shape)
      : [links, images, parts.flatMap(codesOf), outerShape(block)];
    return {
      element: block,
      links,
      images,
      applications: [],
      length: parts.reduce((sum, { text }) => sum + lengthOf(text), 0),
      shape: JSON.stringify([block.kind, block.within, own]),
    };
  };
  return {
    page,
    blocks: outline.blocks.map(signBlock),
    applications: page.frontMatter.applications.toSorted(),
    rowsOf,
    applicationsColumnOf,
    applicationsIn,
    neutral,
  };
}

/** The file name of an image: folders and copies differ between the languages' repositories. */
export function imageName(url: string): string {
  return url.split(/[?#]/)[0]?.split('/').at(-1) ?? url;
}

function codesOf({ codes }: Features): string[] {
  return codes.map(({ text }) => text).sort();
}

/** The words of a cell; entries of a list in it are set apart by commas. */
export function wordsOfCell({ items, text }: Pick<Cell, 'items' | 'text'>): string {
  return items.length > 0 ? items.map((item) => item.text.trim()).join(', ') : text;
}

function outerShape(block: Block): unknown {
  switch (block.kind) {
    case 'heading':
      return [block.depth, block.id];
    case 'list':
      return [block.ordered, block.items.map(({ depth }) => depth)];
    case 'code':
      return [block.language, block.value];
    case 'diagram':
      return block.diagram;
    case 'component':
      return [block.name, block.attributes['type'] ?? ''];
    default:
      return null;
  }
}

/** Share of a text's letters that names of applications make up, from which an entry of a list is taken for one. */
const nameShare = 0.4;

/** The column whose entries mostly are names of applications, whatever the language of its title; else -1. */
function applicationsColumn(table: Table, applications: Applications): number {
  const width = table.header.cells.length;
  for (let column = width - 1; column >= 0; column--) {
    const entries = table.rows.flatMap(({ cells }) => {
      const cell = cells[column];
      if (!cell) return [];
      return (cell.items.length > 0 ? cell.items : [cell])
        .map(({ text }) => text)
        .filter((text) => text.trim() !== '');
    });
    const named = entries.filter((text) => {
      const covered = applications.mentionsIn(text).reduce((sum, { start, end }) => sum + end - start, 0);
      return covered >= nameShare * text.trim().length;
    });
    if (named.length > 0 && named.length * 2 >= entries.length) return column;
  }
  return -1;
}
