import { mdxToHast, type HastNode } from 'satteri';
import { outOfBounds } from './bounds.ts';
import { checkNodes } from './check.ts';
import { checkHeadings } from './headings.ts';
import type { Problem } from './problem.ts';
import type { PageNode } from './tree.ts';

/** A page as data. */
export interface ParsedPage {
  /** What the page shows, without what is wrong in it. */
  readonly nodes: readonly PageNode[];
  readonly problems: readonly Problem[];
}

/**
 * Parses the text of a page: MDX as data, with CommonMark and GFM (front matter is passed over), checked against
 * the vocabulary. Never runs anything and never throws: what is wrong is among the problems.
 */
export function parsePage(text: string): ParsedPage {
  const bound = outOfBounds(text);
  if (bound) return { nodes: [], problems: [bound] };
  let root: HastNode;
  try {
    // An unfinished string in code at the very end of a text makes the parser end the whole process.
    root = mdxToHast(`${text}\n`, { features: { gfm: { footnotes: true } } });
  } catch (error) {
    return { nodes: [], problems: [syntaxProblem(error)] };
  }
  const deep = deepestNode(root);
  if (deep.depth > mostNesting) return { nodes: [], problems: [tooDeep(deep.node)] };
  const problems: Problem[] = [];
  const report = (problem: Problem): void => void problems.push(problem);
  const nodes = checkNodes('children' in root ? root.children : [], text, report);
  return { nodes: checkHeadings(nodes, report), problems };
}

/** Elements within each other. More than real pages have by far, and less than would exhaust the stack. */
const mostNesting = 100;

/** The node with the most others around it. Without recursion, since the depth is what is in doubt. */
function deepestNode(root: HastNode): { node: HastNode; depth: number } {
  let deepest = { node: root, depth: 0 };
  const open = [deepest];
  for (let next = open.pop(); next; next = open.pop()) {
    if (next.depth > deepest.depth) deepest = next;
    if (!('children' in next.node)) continue;
    for (const node of next.node.children) open.push({ node, depth: next.depth + 1 });
  }
  return deepest;
}

function tooDeep({ position }: HastNode): Problem {
  return {
    rule: 'page-too-complex',
    message: `Elements are nested more than ${mostNesting} deep.`,
    help: 'No page needs that: take the generated or damaged text out.',
    line: position?.start.line ?? 1,
    column: position?.start.column ?? 1,
  };
}

/** The parser's errors read `line:column: message (origin:code)`. */
function syntaxProblem(error: unknown): Problem {
  const text = error instanceof Error ? error.message : String(error);
  const [, line = '1', column = '1', message = text] = /^(\d+):(\d+): ([\s\S]*)$/.exec(text) ?? [];
  const reason = message.replace(/\s*\([\w-]+:[\w-]+\)$/, '').replace(/\s*\(note: [\s\S]*\)$/, '');
  return {
    rule: 'syntax-invalid',
    message: `Not valid MDX: ${reason}.`,
    help: adviceFor(reason),
    line: Number(line),
    column: Number(column),
  };
}

function adviceFor(reason: string): string {
  if (reason.includes('closing tag')) return 'Close every tag, also of empty elements: <br/>, <img … />.';
  if (reason.includes('brace') || reason.includes('expression'))
    return 'A literal brace is written \\{ or \\}.';
  if (reason.includes('before name') || reason.includes('JSX tag')) {
    return 'A literal “<” is written \\<; a comment {/* so */}; a link [text](address).';
  }
  return 'A literal “<” or “{” is written with a backslash before it.';
}
