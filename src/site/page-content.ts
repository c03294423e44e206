import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  headingDepth,
  type PageNode,
  readDocument,
  type Segment,
  type SegmentContext,
  toSegments,
} from '#markdown';
import { type Contents, contentsOf } from './contents.ts';
import type { PageEntry } from './entries.ts';
import { type FootnoteWords, localizeFootnotes } from './footnotes.ts';
import { withoutMissingImages } from './images.ts';
import { drawTaskMarks } from './task-marks.ts';
import { labelSections } from './section-labels.ts';

/** The body of a page, ready to be rendered. */
export interface PageContent {
  /** The first heading of the body, which is shown as the page's title; empty when the body has none. */
  readonly title: readonly Segment[];
  readonly body: readonly Segment[];
  readonly contents: readonly Contents[];
}

/** What the site knows and a page does not, with a way to tell whether an image can be shown, and words. */
export interface ContentContext extends SegmentContext {
  readonly showsImage: (source: string) => boolean;
  readonly footnotes: FootnoteWords;
}

/** Reads the text of a page from the disk and prepares its body. */
export async function readPageContent(
  root: string,
  { path }: Pick<PageEntry, 'path'>,
  context: ContentContext,
): Promise<PageContent> {
  return preparePage(await readFile(join(root, path), 'utf8'), context);
}

/** Prepares the body of a page. */
export function preparePage(text: string, context: ContentContext): PageContent {
  const { nodes: read, outline } = readDocument(text);
  const nodes = localizeFootnotes(
    drawTaskMarks(withoutMissingImages(read, context.showsImage)),
    context.footnotes,
  );
  const title = nodes.find((node) => headingDepth(node) === 1);
  const body = toSegments(
    nodes.filter((node) => node !== title),
    context,
  );
  return {
    title: toSegments(childrenOf(title), context),
    body: labelSections(body, outline),
    contents: contentsOf(outline),
  };
}

function childrenOf(node: PageNode | undefined): readonly PageNode[] {
  return node && node.type !== 'text' ? node.children : [];
}
