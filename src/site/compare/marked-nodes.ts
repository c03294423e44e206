import type { Language } from '#catalogue';
import type { WordRun } from '#drift';
import { type PageNode, visit } from '#markdown';
import { replaceNodes } from '../replace-nodes.ts';
import { markWords } from './word-marks.ts';

/** Something in a page that other languages do not have, or have another way. */
export interface Mark {
  readonly line: number;
  readonly column: number;
  /** The languages whose pages differ there. */
  readonly from: readonly Language[];
  /** The words that came there, where they are known and in the language of the page. */
  readonly words?: readonly WordRun[];
}

/** What can be marked as a whole. What is around several of them is not: a list is not one of its items. */
const markable = new Set('a code figure h1 h2 h3 h4 h5 h6 img li p pre span td th tr'.split(' '));

/**
 * Marks what differs: with the class `differs`, and `data-from` for the languages that it differs from. Words that came
 * are marked one by one.
 *
 * @param shown - the languages that stand beside the page at first: what differs from them has the class `shown`
 */
export function markNodes(
  nodes: readonly PageNode[],
  marks: readonly Mark[],
  shown: readonly Language[],
): PageNode[] {
  if (marks.length === 0) return [...nodes];
  const byPlace = Map.groupBy(marks, ({ line, column }) => `${line}:${column}`);
  return replaceNodes(nodes, (node) => {
    if (node.type !== 'element' || !markable.has(node.name)) return null;
    const own = byPlace.get(`${node.line}:${node.column}`);
    if (!own) return null;
    // What begins at one place is marked once, as a whole.
    byPlace.delete(`${node.line}:${node.column}`);
    const from = [...new Set(own.flatMap((mark) => mark.from))].sort();
    const classes = from.some((language) => shown.includes(language)) ? ['shown'] : [];
    const inside = markNodes(node.children, [...byPlace.values()].flat(), shown);
    const words = own.find((mark) => mark.words)?.words;
    const marked =
      words &&
      markWords(inside, words, (text) => ({
        type: 'element',
        name: 'mark',
        properties: { ...(classes.length > 0 && { className: classes }), dataFrom: from.join(' ') },
        children: [text],
        line: text.line,
        column: text.column,
      }));
    if (marked) return [{ ...node, children: marked }];
    const { className } = node.properties;
    const before = Array.isArray(className) ? className : [];
    const properties = {
      ...node.properties,
      className: [...before, 'differs', ...classes],
      dataFrom: from.join(' '),
    };
    return [{ ...node, properties, children: inside }];
  });
}

/** Tells whether something that begins at one of some places is in a node. */
export function holdsPlace(node: PageNode, places: readonly Pick<Mark, 'line' | 'column'>[]): boolean {
  let found = false;
  visit([node], ({ line, column }) => {
    found ||= places.some((place) => place.line === line && place.column === column);
    return !found;
  });
  return found;
}
