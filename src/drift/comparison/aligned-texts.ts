import type { Applications, Page } from '#catalogue';
import type { PageReading } from '#markdown';
import { alignedPieces } from './aligned-pieces.ts';
import { comparePages } from './comparison.ts';
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
    const pieces = alignedPieces(comparePages(viewOf(first), viewOf(second)));
    const texts = [...textsAbove(first, second), ...pieces.map(([a, b]) => [a.text, b.text] as const)];
    return texts.filter(([a, b]) => a.trim() !== '' && b.trim() !== '');
  };
}

function textsAbove({ frontMatter: a }: Page, { frontMatter: b }: Page): AlignedTexts {
  return [
    [a.title, b.title],
    [a.description, b.description],
  ];
}
