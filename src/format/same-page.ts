import type { PageNode, ParsedPage } from '#markdown';

/** A place in a page. */
interface Point {
  readonly line: number;
  readonly column: number;
}

/**
 * Tells whether two texts are one page to its readers and to `isogloss check`.
 *
 * @returns the place in the first page where the other one shows something else, or null
 */
export function firstDifference(before: ParsedPage, after: ParsedPage): Point | null {
  const shown = differenceIn(before.nodes, after.nodes, { line: 1, column: 1 });
  if (shown) return shown;
  const index = before.problems.findIndex(({ rule }, place) => after.problems[place]?.rule !== rule);
  const problem = before.problems[index] ?? after.problems[before.problems.length];
  return problem ? { line: problem.line, column: problem.column } : null;
}

function differenceIn(before: readonly PageNode[], after: readonly PageNode[], parent: Point): Point | null {
  for (const [index, node] of before.entries()) {
    const other = after[index];
    if (!other || ownParts(node) !== ownParts(other)) return { line: node.line, column: node.column };
    if (node.type === 'text' || other.type === 'text') continue;
    const inner = differenceIn(node.children, other.children, node);
    if (inner) return inner;
  }
  return after.length > before.length ? { line: parent.line, column: parent.column } : null;
}

/** What a node is by itself, without its place and what is in it. Browsers show all line ends alike. */
function ownParts(node: PageNode): string {
  return JSON.stringify(node, (key, value: unknown) => {
    if (key === 'line' || key === 'column' || key === 'children') return undefined;
    return typeof value === 'string' ? value.replaceAll(/\r\n?/g, '\n') : value;
  });
}
