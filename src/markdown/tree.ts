import type { Properties } from 'hast';
import type { ComponentName } from './vocabulary.ts';
import type { Point } from './problem.ts';

/** Text of a page. */
export interface TextNode extends Point {
  readonly type: 'text';
  readonly value: string;
}

/** An HTML element, from Markdown or written as HTML: both look the same here. */
export interface ElementNode extends Point {
  readonly type: 'element';
  readonly name: string;
  /** As in hast: property names, not attribute names. */
  readonly properties: Properties;
  readonly children: readonly PageNode[];
  /** The id of this heading was made of its text; nobody wrote it. */
  readonly generatedId?: true;
  /** Language of a fenced code block, in lower case. */
  readonly codeLanguage?: string;
}

/** A component of the vocabulary. */
export interface ComponentNode extends Point {
  readonly type: 'component';
  readonly name: ComponentName;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly PageNode[];
}

/** A node of a page that has passed the vocabulary: nothing in it runs. */
export type PageNode = TextNode | ElementNode | ComponentNode;

/** A property of an element as text; empty where it has none. */
export function propertyOf({ properties }: ElementNode, name: string): string {
  const value = properties[name];
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** The links between a footnote and its mark are the parser's own. */
export function isFootnote({ properties }: ElementNode): boolean {
  return properties['dataFootnoteRef'] !== undefined || properties['dataFootnoteBackref'] !== undefined;
}

/** Elements that end a line, so that the words in them do not run into those behind. */
const lines = new Set('br div dd dt li p td th tr'.split(' '));

/** The text in nodes, as a reader sees it: entries of a list and lines end with a line feed. */
export function textOf(nodes: readonly PageNode[]): string {
  let text = '';
  for (const node of nodes) {
    if (node.type === 'text') text += node.value;
    else {
      text += textOf(node.children);
      if (node.type === 'element' && lines.has(node.name)) text += '\n';
    }
  }
  return text;
}

/** Visits nodes and all that is in them, in the page's order. Returning false leaves a node's children out. */
export function visit(nodes: readonly PageNode[], visitor: (node: PageNode) => boolean | undefined): void {
  for (const node of nodes) {
    if (visitor(node) !== false && node.type !== 'text') visit(node.children, visitor);
  }
}
