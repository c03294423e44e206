import type { Applications, Page } from '#catalogue';
import { type Block, type Features, type PageReading, partsOf, type Row } from '#markdown';
import { comparePages, type Comparison } from './comparison.ts';
import { type PageView, viewPage } from './page-view.ts';

/** Texts of two pages that say the same: those of the first page with those of the second, as plain text. */
export type AlignedTexts = readonly (readonly [first: string, second: string])[];

/**
 * Lays the texts of translations side by side: titles, descriptions, headings, paragraphs, items and cells. What one
 * page alone has is left out. A page that cannot be read has nothing but its front matter.
 *
 * @param documents - pages as documents, by path
 * @returns does so for two pages of a blueprint; a page is prepared once
 */
export function textAligner(
  applications: Applications,
  documents: ReadonlyMap<string, PageReading>,
): (first: Page, second: Page) => AlignedTexts {
  const views = new Map<Page, PageView>();
  const viewOf = (page: Page): PageView => {
    const outline = documents.get(page.path)?.outline ?? { blocks: [] };
    const view = views.get(page) ?? viewPage(page, outline, applications);
    views.set(page, view);
    return view;
  };
  return (first, second) => {
    const texts = [...textsAbove(first, second), ...textsIn(comparePages(viewOf(first), viewOf(second)))];
    return texts.filter(([a, b]) => a.trim() !== '' && b.trim() !== '');
  };
}

function textsAbove({ frontMatter: a }: Page, { frontMatter: b }: Page): AlignedTexts {
  return [
    [a.title, b.title],
    [a.description, b.description],
  ];
}

/** What was laid side by side, and what stands at one place in blocks and rows of equal shape. */
function textsIn({ blocks, tables, leaves }: Comparison): AlignedTexts {
  const alike = <Element>(
    pairs: readonly (readonly [Shaped<Element> | null, Shaped<Element> | null])[],
    piecesOf: (element: Element) => readonly Features[],
  ): AlignedTexts =>
    pairs.flatMap(([a, b]) => {
      if (!a || !b || a.shape !== b.shape) return [];
      const others = piecesOf(b.element);
      return piecesOf(a.element).map(({ text }, place) => [text, others[place]?.text ?? ''] as const);
    });
  return [
    ...leaves.map(([a, b]) => [a.text, b.text] as const),
    ...alike(blocks, piecesOf),
    ...alike(
      tables.flatMap(({ rows }) => rows),
      piecesOfRow,
    ),
  ];
}

interface Shaped<Element> {
  readonly element: Element;
  readonly shape: string;
}

function piecesOf(block: Block): readonly Features[] {
  return block.kind === 'table' ? [block.header, ...block.rows].flatMap(piecesOfRow) : partsOf(block);
}

/** The items of a cell stand in for its text. */
function piecesOfRow({ cells }: Row): readonly Features[] {
  return cells.flatMap((cell): readonly Features[] => (cell.items.length > 0 ? cell.items : [cell]));
}
