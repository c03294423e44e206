import type { Nodes, PhrasingContent, RootContent, Text } from 'mdast';
import { trimEdges } from '../phrasing.ts';
import { holdsFlow, type Pass, replaceChildren } from './pass.ts';

/** Nodes that stand for nothing once they are empty. */
const hollow = new Set<Nodes['type']>(['paragraph', 'emphasis', 'strong', 'delete', 'text', 'blockquote']);

/** Blocks of text, which begin and end without space. */
const blocks = new Set<Nodes['type']>(['paragraph', 'heading', 'tableCell']);

/** Nodes whose marks only count next to something that is no space, which then stands outside of them. */
const spans = new Set<Nodes['type']>(['emphasis', 'strong', 'delete']);

/** Puts in order what the other passes left: pieces of text that belong together, spaces at edges, empty nodes. */
export const tidy: Pass = (tree) => {
  replaceChildren(tree, (parent) => {
    if (holdsFlow(parent)) return parent.children.filter((node) => !isHollow(node));
    const children = (parent.children as PhrasingContent[]).flatMap(withOuterSpace);
    const merged = mergeTexts(children.filter((node) => !isHollow(node)));
    return blocks.has(parent.type) ? trimEdges(merged) : merged;
  });
};

/** A node with the spaces that it began and ended with before and behind it. */
function withOuterSpace(node: PhrasingContent): PhrasingContent[] {
  if (!spans.has(node.type) || !('children' in node)) return [node];
  const children = node.children;
  const [first, last] = [children[0], children.at(-1)];
  const before: PhrasingContent[] = first?.type === 'text' && /^\s/.test(first.value) ? [space()] : [];
  const behind: PhrasingContent[] = last?.type === 'text' && /\s$/.test(last.value) ? [space()] : [];
  const trimmed = { ...node, children: trimEdges(children) } as PhrasingContent;
  return [...before, trimmed, ...behind];
}

function space(): Text {
  return { type: 'text', value: ' ' };
}

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
