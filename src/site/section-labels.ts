import type { Outline, Segment } from '#markdown';

/** Components that are named by the section that they stand in, with the kind of block that the outline has for them. */
const named = { Diagram: 'diagram', Table: 'table' } as const;

/**
 * Tells each diagram and table the heading above it, as the attribute `section`, so that it can be named.
 * Outline and segments run through the page in the same order: the first table of one is the first of the other.
 */
export function labelSections(segments: readonly Segment[], { blocks }: Outline): Segment[] {
  const sections: Record<'diagram' | 'table', string[]> = { diagram: [], table: [] };
  let section = '';
  for (const block of blocks) {
    if (block.kind === 'heading') section = block.depth === 1 ? '' : block.text.trim();
    else if (block.kind === 'diagram' || block.kind === 'table') sections[block.kind].push(section);
  }
  const label = (segment: Segment): Segment => {
    if (segment.kind === 'html') return segment;
    const children = segment.children.map(label);
    if (segment.kind === 'element') return { ...segment, children };
    const kind = segment.name === 'Diagram' || segment.name === 'Table' ? named[segment.name] : null;
    const title = kind ? sections[kind].shift() : undefined;
    return { ...segment, attributes: { ...segment.attributes, ...(title && { section: title }) }, children };
  };
  return segments.map(label);
}
