import type { Nodes, Parents, Root, RootContent } from 'mdast';
import type { Convert } from '../conversion.ts';
import type { Warn } from '../warning.ts';

/** What a pass may need to know beside the tree. */
export interface PassContext {
  /** The path that the page is imported to, below the content root. */
  readonly path: string;
  readonly warn: Warn;
  readonly convert: Convert;
}

/** One step from Adobe's Markdown to our MDX. It changes the tree, and leaves alone what is in our form already. */
export type Pass = (tree: Root, context: PassContext) => void;

/** Tells whether the children of a node are blocks rather than parts of a sentence. */
export function holdsFlow(node: Parents): boolean {
  return ['root', 'blockquote', 'listItem', 'footnoteDefinition', 'mdxJsxFlowElement'].includes(node.type);
}

/**
 * Visits a node and all that is in it, in the order of the page. `unist-util-visit` names a function after each node,
 * for its stack traces, which takes a tenth of the time of an import.
 */
export function walk(node: Nodes, visitor: (node: Nodes) => void): void {
  visitor(node);
  if (!('children' in node)) return;
  for (const child of node.children) walk(child, visitor);
}

/** Tells whether a node, or any in it, is such: most passes have nothing to do in most pages. */
export function holds(node: Nodes, test: (node: Nodes) => boolean): boolean {
  return test(node) || ('children' in node && node.children.some((child) => holds(child, test)));
}

/**
 * Replaces the children of every node that has any, the innermost first, so that the children which a callback gets
 * are done themselves.
 */
export function replaceChildren(node: Nodes, childrenOf: (parent: Parents) => RootContent[]): void {
  if (!('children' in node)) return;
  for (const child of node.children) replaceChildren(child, childrenOf);
  (node as { children: RootContent[] }).children = childrenOf(node);
}
