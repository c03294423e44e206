import type { Diagram } from '#markdown';
import type { Rule } from './rule.ts';

/** A diagram with other nodes or edges. Labels are translated; ids and arrows are not. */
export const diagramGraph: Rule = {
  id: 'diagram-graph',
  severity: 'warning',
  class: 'semantic',
  confidence: 0.99,
  subject: 'diagram',
  find: ({ blocks }) =>
    blocks.flatMap(([first, second]) => {
      const [a, b] = [first?.element, second?.element];
      if (a?.kind !== 'diagram' || b?.kind !== 'diagram') return [];
      const values = { reference: only(a.diagram, b.diagram), other: only(b.diagram, a.diagram) };
      if (values.reference === values.other) return [];
      return [
        {
          lacks: null,
          reference: { line: a.line, column: a.column },
          other: { line: b.line, column: b.column },
          values,
        },
      ];
    }),
};

/** The nodes and edges that only one of two diagrams has. */
function only(diagram: Diagram, twin: Diagram): string {
  const nodes = diagram.nodes.filter((node) => !twin.nodes.includes(node));
  const edges = diagram.edges.filter((edge) => !twin.edges.includes(edge));
  return [...nodes, ...edges].join(', ') || 'nothing more';
}
