import type { Nodes, RootContent } from 'mdast';
import type { Pass } from './pass.ts';

/** Spans that say nothing more within one of their kind; a link cannot even stand in another one. */
const kinds = new Set<Nodes['type']>(['strong', 'emphasis', 'delete', 'link']);

/** Takes spans away that stand in one of their kind: written as Markdown, each would end the other. */
export const spans: Pass = (tree) => {
  flatten(tree, new Set());
};

function flatten(node: Nodes, around: ReadonlySet<Nodes['type']>): void {
  if (!('children' in node)) return;
  const within = kinds.has(node.type) ? new Set([...around, node.type]) : around;
  for (const child of node.children) flatten(child, within);
  if (!node.children.some(({ type }) => within.has(type))) return;
  (node as { children: RootContent[] }).children = node.children.flatMap((child): RootContent[] => {
    return within.has(child.type) && 'children' in child ? child.children : [child];
  });
}
