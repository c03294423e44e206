import type { Applications } from '#catalogue';
import { type Block, type Cell, type Features, type Outline, partsOf } from '#markdown';
import type { Point } from '../comparison/comparison.ts';
import { neutralUrl } from '../comparison/neutral-url.ts';
import { imageName } from '../comparison/likeness.ts';

/** Kinds of marks that do not depend on the language of a text. */
export const markKinds = ['link', 'image', 'code', 'term', 'control'] as const;

/** A mark's kind. */
export type MarkKind = (typeof markKinds)[number];

/** The smallest piece of a page that can be compared with its own past: a paragraph, an item, a cell, a block of code. */
export interface Leaf {
  /** Kind of the block, with the level of a heading and the type of a component. */
  readonly kind: string;
  readonly text: string;
  /** Marks by kind, each list sorted. */
  readonly marks: Readonly<Record<MarkKind, readonly string[]>>;
  readonly line: number;
  readonly column: number;
  /** Equal for leaves in which nothing differs. */
  readonly key: string;
}

/**
 * The leaves of a page in reading order.
 *
 * @param path - path of the page, from which its addresses are resolved
 * @param namesOnly - images count by the names of their files, as the folders of two origins differ
 */
export function leavesOf({ blocks }: Outline, path: string, namesOnly: boolean): Leaf[] {
  return blocks.flatMap((block) => {
    const kind = kindOf(block);
    const { line, column } = block;
    if (block.kind === 'code') return [leaf(kind, block.value, noMarks, { line, column })];
    if (block.kind === 'diagram')
      return [leaf(kind, JSON.stringify(block.diagram), noMarks, { line, column })];
    if (block.kind === 'component') return [leaf(kind, '', noMarks, { line, column })];
    return piecesOf(block, kind).map(([name, part]) =>
      leaf(name, part.text, marksIn(part, path, namesOnly), part),
    );
  });
}

/** The applications that a text names, with repetition, sorted. */
export function productsIn(text: string, applications: Applications): string[] {
  return applications
    .mentionsIn(text)
    .map(({ id }) => id)
    .sort();
}

/** The pieces of text in a block, each with what it is. */
function piecesOf(block: Block, kind: string): (readonly [kind: string, Features & Point])[] {
  switch (block.kind) {
    case 'list':
      return block.items.map((item) => [`${block.ordered ? 'step' : 'item'} ${item.depth}`, item] as const);
    case 'table':
      return [block.header, ...block.rows].flatMap(({ cells }) => cells.flatMap(piecesOfCell));
    default:
      return partsOf(block).map((part) => [kind, part] as const);
  }
}

/** Share of a cell's text that its list has to be, for its items to be looked at one by one. */
const mostlyList = 0.9;

function piecesOfCell(cell: Cell, column: number): (readonly [kind: string, Features & Point])[] {
  const listed = cell.items.reduce((sum, { text }) => sum + text.trim().length, 0);
  return cell.items.length > 0 && listed >= mostlyList * cell.text.replaceAll(/\s+/g, ' ').trim().length
    ? cell.items.map((item) => [`item of cell ${column}`, item] as const)
    : [[`cell ${column}`, cell]];
}

const noMarks = { link: [], image: [], code: [], term: [], control: [] } as const;

function leaf(
  kind: string,
  raw: string,
  marks: Leaf['marks'],
  { line, column }: { line: number; column: number },
): Leaf {
  const text = raw.replaceAll(/\s+/g, ' ').trim();
  return { kind, text, marks, line, column, key: JSON.stringify([kind, text, marks]) };
}

function kindOf(block: Block): string {
  if (block.kind === 'heading') return `heading ${block.depth}`;
  if (block.kind === 'component') return `${block.name} ${block.attributes['type'] ?? ''}`.trim();
  return block.kind;
}

function marksIn(
  { links, images, codes, terms, controls }: Features,
  path: string,
  namesOnly: boolean,
): Leaf['marks'] {
  return {
    link: links.map(({ url }) => neutralUrl(url, path)).sort(),
    image: images.map(({ url }) => (namesOnly ? imageName(url) : url)).sort(),
    code: codes.map(({ text }) => text).sort(),
    term: terms.map(({ text }) => text).sort(),
    // What a control is called depends on the language, how many there are does not.
    control: controls.map(() => ''),
  };
}
