import type { Diagram } from '#markdown';
import type { Candidate, Mutator } from '../mutation.ts';
import { oneOf } from '../random.ts';
import { linesOfBlock, replaceLines, type SourcePage } from '../source-page.ts';

/** Faults of the graphs that diagrams draw. */
export const diagramMutators: readonly Mutator[] = [
  {
    rule: 'diagram-graph',
    name: 'an edge is dropped, with the nodes that only it has',
    candidates: (page) =>
      diagramsOf(page).flatMap(({ block, from, to }) =>
        Array.from(
          { length: to - from },
          (_, place): Candidate =>
            () =>
              change(page, block, { from: from + place, to: from + place + 1 }, []),
        ),
      ),
  },
  {
    rule: 'diagram-graph',
    name: 'an edge is added',
    candidates: (page) =>
      diagramsOf(page).flatMap(({ block, to, diagram }) =>
        diagram.nodes.map((node): Candidate => (random) => {
          const free = diagram.nodes.filter((other) => !diagram.edges.includes(`${node} → ${other}`));
          const target = oneOf(free, random);
          if (target === undefined || target === node) return null;
          return change(page, block, { from: to, to }, [`  ${node} --> ${target}`]);
        }),
      ),
  },
  {
    rule: 'diagram-graph',
    name: 'a node is added',
    candidates: (page) =>
      diagramsOf(page).flatMap(({ block, to, diagram }) =>
        diagram.nodes.map(
          (node): Candidate =>
            () =>
              change(page, block, { from: to, to }, [`  ${node} --> added[Adobe]`]),
        ),
      ),
  },
];

/** The diagrams of a page, with the lines between their first and their closing one. */
function diagramsOf(page: SourcePage): { block: number; from: number; to: number; diagram: Diagram }[] {
  return page.outline.blocks.flatMap((found, block) => {
    const range = linesOfBlock(page, block);
    return found.kind === 'diagram' && range
      ? [{ block, from: range.from + 2, to: range.to - 1, diagram: found.diagram }]
      : [];
  });
}

function change(
  page: SourcePage,
  block: number,
  range: { from: number; to: number },
  lines: readonly string[],
): ReturnType<Candidate> {
  return {
    text: replaceLines(page, range, lines),
    target: { block },
    kind: 'changed',
    holds: (before, after) =>
      before.kind === 'diagram' &&
      after.kind === 'diagram' &&
      JSON.stringify(before.diagram) !== JSON.stringify(after.diagram),
  };
}
