import { slug } from 'github-slugger';
import type { Problem } from './problem.ts';
import { type PageNode, textOf, visit } from './tree.ts';

/** Depth of a heading element, or null for another node. */
export function headingDepth(node: PageNode): number | null {
  if (node.type !== 'element' || node.name.length !== 2 || node.name[0] !== 'h') return null;
  const depth = Number(node.name[1]);
  return depth >= 1 && depth <= 6 ? depth : null;
}

const wellFormed = /^[a-z0-9]+(?:[-_.][a-z0-9]+)*$/i;

/** Checks the ids that headings carry, and gives those without one an id made of their text. */
export function checkHeadings(
  nodes: readonly PageNode[],
  report: (problem: Problem) => void,
): readonly PageNode[] {
  const lines = new Map<string, number>();
  const given = writtenIds(nodes);
  const counts = new Map<string, number>();
  /** The id, with a number behind it when the page has it already. */
  const unique = (id: string, line: number, isTaken: (candidate: string) => boolean): string => {
    let count = isTaken(id) ? (counts.get(id) ?? 1) : 0;
    const candidate = (): string => (count === 0 ? id : `${id}-${count}`);
    while (isTaken(candidate())) count++;
    counts.set(id, count);
    lines.set(candidate(), line);
    return candidate();
  };
  const check = (node: PageNode): PageNode => {
    if (node.type === 'text') return node;
    const depth = headingDepth(node);
    if (depth === null || node.type !== 'element') {
      const children = checkAll(node.children);
      return children === node.children ? node : { ...node, children };
    }
    const { line, column } = node;
    const written = node.properties['id'];
    const children = trimEnd(node.children);
    if (typeof written !== 'string') {
      const title = textOf(children).trim();
      if (depth === 2 || depth === 3) {
        const help = `Write {/* #${suggestedId(title)} */} behind it, the same in every language.`;
        report({
          rule: 'heading-id-missing',
          message: `The heading “${title}” has no id.`,
          help,
          line,
          column,
        });
      }
      const id = unique(slug(title) || 'section', line, (taken) => lines.has(taken) || given.has(taken));
      return { ...node, children, properties: { ...node.properties, id }, generatedId: true };
    }
    const earlier = lines.get(written);
    if (!wellFormed.test(written)) {
      const help = 'An id is made of letters a-z and digits, joined by hyphens.';
      report({ rule: 'heading-id-malformed', message: `“${written}” is not an id.`, help, line, column });
    } else if (earlier !== undefined) {
      const help = 'Give each heading of a page an id of its own.';
      report({
        rule: 'heading-id-duplicate',
        message: `The id “${written}” stands on line ${earlier} too.`,
        help,
        line,
        column,
      });
    }
    return {
      ...node,
      children,
      properties: { ...node.properties, id: unique(written, line, (taken) => lines.has(taken)) },
    };
  };
  /** The nodes themselves where there is no heading in them. */
  const checkAll = (nodes: readonly PageNode[]): readonly PageNode[] => {
    let checked: PageNode[] | null = null;
    for (const [index, node] of nodes.entries()) {
      const after = check(node);
      if (after !== node) checked ??= nodes.slice(0, index);
      checked?.push(after);
    }
    return checked ?? nodes;
  };
  return checkAll(nodes);
}

/** An id made of a title without the marks on its letters; `id` for a title in letters that ids do not have. */
function suggestedId(title: string): string {
  const id = slug(title).normalize('NFD').replaceAll(/\p{M}/gu, '');
  return wellFormed.test(id) ? id : 'id';
}

/** The ids that writers gave: those that are made of a title make way for them. */
function writtenIds(nodes: readonly PageNode[]): ReadonlySet<string> {
  const ids = new Set<string>();
  visit(nodes, (node) => {
    const id = node.type === 'element' && headingDepth(node) !== null ? node.properties['id'] : undefined;
    if (typeof id === 'string') ids.add(id);
    return true;
  });
  return ids;
}

/** Without the space that stood before the comment with the id. */
function trimEnd(nodes: readonly PageNode[]): readonly PageNode[] {
  const last = nodes.at(-1);
  return last?.type === 'text' ? [...nodes.slice(0, -1), { ...last, value: last.value.trimEnd() }] : nodes;
}
