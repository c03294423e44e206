import { parseMermaid } from 'beautiful-mermaid';

/** An arrow of a diagram, in words. */
export interface DiagramArrow {
  readonly from: string;
  readonly to: string;
  /** What stands on the arrow; empty when nothing does. */
  readonly label: string;
}

/** The arrows of a flowchart with the labels of their ends: what the drawing says, for those who do not see it. */
export function diagramArrows(source: string): DiagramArrow[] {
  const { nodes, edges } = parseMermaid(source);
  const labelOf = (id: string): string => nodes.get(id)?.label ?? id;
  return edges.map(({ source: from, target, label }) => ({
    from: labelOf(from),
    to: labelOf(target),
    label: label ?? '',
  }));
}
