import type { Nodes, PhrasingContent, RootContent } from 'mdast';
import { trimEdges } from '../phrasing.ts';
import { holdsFlow, type Pass, replaceChildren } from './pass.ts';

/** Nodes that stand for nothing once they are empty. */
const hollow = new Set<Nodes['type']>(['paragraph', 'emphasis', 'strong', 'delete', 'text', 'blockquote']);

/** Nodes that begin and end without space. */
const edged = new Set<Nodes['type']>(['paragraph', 'heading', 'tableCell', 'emphasis', 'strong', 'delete']);

/** Puts in order what the other passes left: pieces of text that belong together, spaces at edges, empty nodes. */
export const tidy: Pass = (tree) => {
  replaceChildren(tree, (parent) => {
    const children = holdsFlow(parent) ? parent.children : mergeTexts(parent.children as PhrasingContent[]);
    const trimmed: RootContent[] = edged.has(parent.type)
      ? trimEdges(children as PhrasingContent[])
      : children;
    return trimmed.filter((node) => !isHollow(node));
  });
};

function mergeTexts(children: readonly PhrasingContent[]): PhrasingContent[] {
  const merged: PhrasingContent[] = [];
  for (const node of children) {
    const last = merged.at(-1);
    if (node.type === 'text' && last?.type === 'text') last.value += node.value;
    else merged.push(node);
  }
  return merged;
}

function isHollow(node: RootContent): boolean {
  if (!hollow.has(node.type)) return false;
  if ('children' in node) return node.children.length === 0;
  return 'value' in node && node.value === '';
}
