import type { PageNode } from '#markdown';
import { holdsPlace, type Mark } from './marked-nodes.ts';

/**
 * What of a table or a list stands around some places: the rows with the head of the table, the items. Of what has
 * none of the places, and of all else, the whole.
 */
export function excerptOf(node: PageNode, places: readonly Pick<Mark, 'line' | 'column'>[]): PageNode {
  if (node.type !== 'element' || !['table', 'ul', 'ol'].includes(node.name)) return node;
  const part = node.name === 'table' ? 'tr' : 'li';
  const isWanted = (inner: PageNode): boolean =>
    inner.type !== 'element' || inner.name !== part || holdsPlace(inner, places);
  const children = node.children.flatMap((child): readonly PageNode[] => {
    if (child.type === 'element' && child.name === 'tbody')
      return [{ ...child, children: child.children.filter(isWanted) }];
    return isWanted(child) ? [child] : [];
  });
  const excerpt = { ...node, children };
  return holdsPlace(excerpt, places) ? excerpt : node;
}
