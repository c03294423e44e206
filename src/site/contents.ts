import type { Heading, Outline } from '#markdown';

/** An entry of a page's table of contents. */
export interface Contents {
  readonly id: string;
  readonly title: string;
  /** The headings one level below. */
  readonly inner: readonly Contents[];
}

/** The table of contents of a page: its headings of depth 2 and 3 that stand in no component, without the title. */
export function contentsOf({ blocks }: Outline): Contents[] {
  const headings = blocks.filter((block): block is Heading => block.kind === 'heading');
  const title = headings.find(({ depth }) => depth === 1);
  const listed = headings.filter(
    (heading) =>
      heading !== title &&
      heading.depth <= 3 &&
      heading.within.length === 0 &&
      heading.anchor !== 'footnote-label',
  );
  return nestHeadings(listed.map(({ anchor, text, depth }) => ({ slug: anchor, text, depth })));
}

/** A table of contents of headings of depth 2 and 3. */
export function nestHeadings(
  headings: readonly { readonly slug: string; readonly text: string; readonly depth: number }[],
): Contents[] {
  const contents: (Contents & { inner: Contents[] })[] = [];
  for (const { slug, text, depth } of headings) {
    const entry = { id: slug, title: text.trim(), inner: [] };
    const parent = depth === 3 ? contents.at(-1) : undefined;
    if (parent) parent.inner.push(entry);
    else contents.push(entry);
  }
  return contents;
}
