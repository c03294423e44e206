import { type Outline, readOutline } from './outline.ts';
import { parsePage } from './parse.ts';
import type { Problem } from './problem.ts';
import type { PageNode } from './tree.ts';

/** A page read whole: what it shows, what it is made of, what is wrong with it. */
export interface PageDocument {
  readonly nodes: readonly PageNode[];
  readonly outline: Outline;
  readonly problems: readonly Problem[];
}

/** A page with more problems than this is damaged as a whole, and a longer list would help nobody. */
const mostProblems = 50;

/** Reads the text of a page. Never runs anything and never throws. */
export function readDocument(text: string): PageDocument {
  const { nodes, problems: inText } = parsePage(text);
  const problems: Problem[] = [...inText];
  const outline = readOutline(nodes, (problem) => void problems.push(problem));
  problems.sort((a, b) => a.line - b.line || a.column - b.column);
  return { nodes, outline, problems: firstOf(problems) };
}

function firstOf(problems: readonly Problem[]): readonly Problem[] {
  const next = problems[mostProblems];
  if (!next) return problems;
  const more = {
    ...next,
    message: `${problems.length - mostProblems} more problems of the page are not listed.`,
    help: 'Mend the first ones.',
  };
  return [...problems.slice(0, mostProblems), more];
}
