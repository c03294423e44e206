import type { WordRun } from '#drift';
import type { PageNode } from '#markdown';

/** Elements that end a line, so that the words in them do not run into those behind. */
const lines = new Set('br div dd dt li p td th tr'.split(' '));

/** Makes the element around words that moved. */
type Wrap = (text: PageNode & { type: 'text' }) => PageNode;

/**
 * Marks the words that came into a text.
 *
 * @param runs - the text as it was and as it is, run by run
 * @returns null when the nodes do not say what the runs say, since they were changed after that
 */
export function markWords(
  nodes: readonly PageNode[],
  runs: readonly WordRun[],
  wrap: Wrap,
): PageNode[] | null {
  const now = runs.filter(({ moved }) => moved !== 'removed');
  const isNew = now.flatMap(({ text, moved }) => Array<boolean>(text.length).fill(moved === 'added'));
  const reader = new Reader(now.map(({ text }) => text).join(''));
  const marked = nodes.flatMap((node) => markNode(node, reader, isNew, wrap));
  return reader.isDone ? marked : null;
}

function markNode(node: PageNode, reader: Reader, isNew: readonly boolean[], wrap: Wrap): PageNode[] {
  if (node.type === 'text') {
    const parts: { value: string; marked: boolean }[] = [];
    for (const character of node.value.split('')) {
      const place = reader.read(character);
      const last = parts.at(-1);
      const marked = place === null ? (last?.marked ?? false) : (isNew[place] ?? false);
      if (last?.marked === marked) last.value += character;
      else parts.push({ value: character, marked });
    }
    return parts.map(({ value, marked }) => {
      const text = { ...node, value };
      return marked && value.trim() !== '' ? wrap(text) : text;
    });
  }
  const children = node.children.flatMap((child) => markNode(child, reader, isNew, wrap));
  if (node.type === 'element' && lines.has(node.name)) reader.read('\n');
  return [{ ...node, children }];
}

/** Follows a text, in which every run of white space is one space, through the characters of nodes. */
class Reader {
  readonly #text: string;
  #place = 0;
  #spaced = false;
  #failed = false;

  constructor(text: string) {
    this.#text = text.replaceAll(/\s+/g, ' ').trim();
  }

  /** The place of a character in the text; null for white space that says nothing, and where the text is another. */
  read(character: string): number | null {
    if (/\s/.test(character)) {
      if (this.#spaced || this.#text[this.#place] !== ' ') return null;
      this.#spaced = true;
      return this.#place++;
    }
    this.#spaced = false;
    if (this.#text[this.#place] === character) return this.#place++;
    this.#failed = true;
    return null;
  }

  get isDone(): boolean {
    return !this.#failed && this.#place === this.#text.length;
  }
}
