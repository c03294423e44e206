import { headingDepth, type PageNode } from '#markdown';
import { replaceNodes } from '../replace-nodes.ts';

/**
 * Takes from nodes what a page can only have once, so that they can stand on a page beside their translations: ids, and
 * headings, which become paragraphs. Footnotes lead to the page that they come from.
 *
 * @param address - of that page
 */
export function bareNodes(nodes: readonly PageNode[], address: string): PageNode[] {
  return replaceNodes(nodes, (node) => {
    if (node.type !== 'element') return null;
    const { id, href, ...properties } = node.properties;
    const isHeading = headingDepth(node) !== null;
    const isFragment = typeof href === 'string' && href.startsWith('#');
    if (id === undefined && !isHeading && href === undefined) return null;
    // The title of the footnotes has no id any more that could describe their marks.
    delete properties['ariaDescribedBy'];
    return [
      {
        ...node,
        name: isHeading ? 'p' : node.name,
        properties: {
          ...properties,
          ...(href !== undefined && { href: isFragment ? address + href : href }),
          ...(isHeading && { className: ['block-heading'] }),
        },
        children: bareNodes(node.children, address),
      },
    ];
  });
}
