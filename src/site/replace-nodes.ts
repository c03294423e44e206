import type { PageNode } from '#markdown';

/** Puts other nodes in the place of some: null keeps a node and goes on with what is in it. */
export function replaceNodes(
  nodes: readonly PageNode[],
  replacementOf: (node: PageNode) => readonly PageNode[] | null,
): PageNode[] {
  return nodes.flatMap((node): readonly PageNode[] => {
    const replacement = replacementOf(node);
    if (replacement) return replacement;
    return [node.type === 'text' ? node : { ...node, children: replaceNodes(node.children, replacementOf) }];
  });
}
