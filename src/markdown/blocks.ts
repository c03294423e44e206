import type { Diagram } from './diagram.ts';
import type { Point } from './problem.ts';
import type { ComponentName } from './vocabulary.ts';

/** A link or an image in a text. */
export interface Reference extends Point {
  readonly url: string;
  /** Text of the link, alternative text of the image. */
  readonly text: string;
}

/** A text in a sentence that keeps its form in every language: code, a control, a term. */
export interface Term extends Point {
  readonly text: string;
}

/** What a piece of text holds that can be compared between languages. */
export interface Features {
  readonly text: string;
  readonly links: readonly Reference[];
  readonly images: readonly Reference[];
  readonly codes: readonly Term[];
  readonly controls: readonly Term[];
  readonly terms: readonly Term[];
}

/** A cell of a table. */
export interface Cell extends Features, Point {
  /** Items of the lists in the cell. */
  readonly items: readonly (Features & Point)[];
}

/** A row of a table. */
export interface Row extends Point {
  readonly cells: readonly Cell[];
}

/** What every block has. */
export interface Base extends Point {
  /** The components around the block, outermost first: `['Tabs', 'Tab']`. */
  readonly within: readonly ComponentName[];
}

export interface Heading extends Base, Features {
  readonly kind: 'heading';
  readonly depth: number;
  /** The id that a writer gave the heading, shared by the translations; null where it has none. */
  readonly id: string | null;
  /** The id that the heading has on the site. */
  readonly anchor: string;
}
export interface Paragraph extends Base, Features {
  readonly kind: 'paragraph';
}
export interface ListItem extends Features, Point {
  /** 0 for an item of the list itself, 1 for one of a list within it, and so on. */
  readonly depth: number;
}
export interface List extends Base {
  readonly kind: 'list';
  readonly ordered: boolean;
  readonly items: readonly ListItem[];
}
export interface Table extends Base {
  readonly kind: 'table';
  readonly header: Row;
  readonly rows: readonly Row[];
}
export interface Code extends Base {
  readonly kind: 'code';
  readonly language: string;
  readonly value: string;
}
export interface DiagramBlock extends Base {
  readonly kind: 'diagram';
  readonly diagram: Diagram;
  /** The words on its nodes, then those on its arrows. */
  readonly labels: readonly string[];
}
export interface Figure extends Base, Features {
  readonly kind: 'figure';
  /** What stands below it; absent where nothing does. */
  readonly caption?: string;
}
/** The beginning of a component that holds blocks, such as a note. */
export interface Container extends Base {
  readonly kind: 'component';
  readonly name: ComponentName;
  readonly attributes: Readonly<Record<string, string>>;
}

/** A block of a page. */
export type Block = Heading | Paragraph | List | Table | Code | DiagramBlock | Figure | Container;

/** What a page is made of: its blocks in reading order. */
export interface Outline {
  readonly blocks: readonly Block[];
}

/** The pieces of text in a block. */
export function partsOf(block: Block): readonly (Features & Point)[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
    case 'figure':
      return [block];
    case 'list':
      return block.items;
    case 'table':
      return [block.header, ...block.rows].flatMap(({ cells }) => cells);
    default:
      return [];
  }
}

/** The links and images of a page, in its order. */
export function referencesIn({ blocks }: Outline): { links: Reference[]; images: Reference[] } {
  const parts = blocks.flatMap(partsOf);
  return { links: parts.flatMap(({ links }) => links), images: parts.flatMap(({ images }) => images) };
}
