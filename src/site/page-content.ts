import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  headingDepth,
  type PageNode,
  propertyOf,
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
  /** The body in parts, each up to a heading behind which something of the site's own stands. */
  readonly parts: readonly BodyPart[];
  readonly contents: readonly Contents[];
}

/** A part of a page's body. */
export interface BodyPart {
  readonly segments: readonly Segment[];
  /** The id of the heading that it ends with; null for the last part. */
  readonly end: string | null;
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
  breaks: ReadonlySet<string> = new Set(),
): Promise<PageContent> {
  return preparePage(await readFile(join(root, path), 'utf8'), context, breaks);
}

/**
 * Prepares the body of a page.
 *
 * @param breaks - the ids of the headings behind which a part ends
 */
export function preparePage(
  text: string,
  context: ContentContext,
  breaks: ReadonlySet<string> = new Set(),
): PageContent {
  const { nodes: read, outline } = readDocument(text);
  const nodes = shownNodes(read, context);
  const title = titleIn(nodes);
  const parts = partsOf(
    nodes.filter((node) => node !== title),
    breaks,
  ).map(({ nodes: own, end }) => ({ segments: toSegments(own, context), end }));
  const body = labelSections(
    parts.flatMap(({ segments }) => segments),
    outline,
  );
  const rest = [...body];
  return {
    title: toSegments(childrenOf(title), context),
    body,
    parts: parts.map(({ segments, end }) => ({ segments: rest.splice(0, segments.length), end })),
    contents: contentsOf(outline),
  };
}

function partsOf(
  nodes: readonly PageNode[],
  breaks: ReadonlySet<string>,
): { nodes: PageNode[]; end: string | null }[] {
  const parts: { nodes: PageNode[]; end: string | null }[] = [{ nodes: [], end: null }];
  for (const node of nodes) {
    const part = parts.at(-1);
    part?.nodes.push(node);
    const id = node.type === 'element' && headingDepth(node) !== null ? propertyOf(node, 'id') : '';
    if (!part || !breaks.has(id)) continue;
    part.end = id;
    parts.push({ nodes: [], end: null });
  }
  return parts;
}

/** The nodes of a page as readers see them; each stands in the place of what was read. */
export function shownNodes(nodes: readonly PageNode[], context: ContentContext): PageNode[] {
  return localizeFootnotes(drawTaskMarks(withoutMissingImages(nodes, context.showsImage)), context.footnotes);
}

/** The heading that is shown as the page's title. */
export function titleIn(nodes: readonly PageNode[]): PageNode | undefined {
  return nodes.find((node) => headingDepth(node) === 1);
}

/** What is in a node. */
export function childrenOf(node: PageNode | undefined): readonly PageNode[] {
  return node && node.type !== 'text' ? node.children : [];
}
