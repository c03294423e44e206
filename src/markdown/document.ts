import type { Outline } from './blocks.ts';
import { readOutline } from './outline.ts';
import { parsePage } from './parse.ts';
import type { Problem } from './problem.ts';
import type { PageNode } from './tree.ts';

/** What there is to know of a page without showing it. */
export interface PageReading {
  readonly outline: Outline;
  readonly problems: readonly Problem[];
  /** False when the text could not be parsed at all, so that the outline says nothing. */
  readonly readable: boolean;
}

/** A page read whole. */
export interface PageDocument extends PageReading {
  /** What the page shows. */
  readonly nodes: readonly PageNode[];
}

/** The reading of a text that cannot be parsed. */
export function unreadable(problem: Problem): PageReading {
  return { outline: { blocks: [] }, problems: [problem], readable: false };
}

/** A page with more problems than this is damaged as a whole, and a longer list would help nobody. */
const mostProblems = 50;

/** Reads the text of a page. Never runs anything and never throws. */
export function readDocument(text: string): PageDocument {
  const { nodes, problems: inText } = parsePage(text);
  const problems: Problem[] = [...inText];
  const outline = readOutline(nodes, (problem) => void problems.push(problem));
  problems.sort((a, b) => a.line - b.line || a.column - b.column);
  const readable = nodes.length > 0 || inText.length === 0;
  return { nodes, outline, problems: firstOf(problems), readable };
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
