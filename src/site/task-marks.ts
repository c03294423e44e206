import type { PageNode } from '#markdown';
import { replaceNodes } from './replace-nodes.ts';

/** Draws the boxes of task lists as characters: a field that cannot be filled in, and has no name, is none. */
export function drawTaskMarks(nodes: readonly PageNode[]): PageNode[] {
  return replaceNodes(nodes, (node) => {
    if (node.type !== 'element' || node.name !== 'input') return null;
    const { line, column } = node;
    return [{ type: 'text', value: node.properties['checked'] ? '☑' : '☐', line, column }];
  });
}
