import type { Element, Nodes, Text } from 'hast';
import type { Paragraph, PhrasingContent, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { plainCharacters } from '../characters.ts';
import { blockComment, type FlowContent, inlineComment, jsxBlock, jsxInline } from '../jsx.ts';
import { trimEdges } from '../phrasing.ts';
import { listsIn } from '../syntax/index.ts';
import { headingNames } from '../vocabulary.ts';
import { type ComposedHtml, originalName } from './compose.ts';
import { attributesOf, headingOf, imageOf } from './elements.ts';
import { marksIn } from './marks-in.ts';

/** Elements that stand on lines of their own. */
const blocks = new Set(
  `article blockquote dd details div dl dt hr li ol p pre summary table tbody td tfoot th thead tr ul`
    .split(' ')
    .concat(headingNames),
);

/** Elements that read best one a line, without empty lines between them. */
const lines = new Set(['dd', 'dt', 'li', 'summary', 'td', 'th']);

/** Turns mended HTML into nodes, and the elements that stand for nodes back into these. */
export class HtmlConverter {
  /** How many nodes the HTML has given back. */
  found = 0;
  readonly #composed: ComposedHtml;
  readonly #collapse: boolean;

  /** @param collapse - whether line ends in the text are only a matter of layout, as they are in a block of HTML */
  constructor(composed: ComposedHtml, collapse: boolean) {
    this.#composed = composed;
    this.#collapse = collapse;
  }

  /** Turns what stands in a sentence into phrasing. */
  phrasing(nodes: readonly Nodes[]): PhrasingContent[] {
    const phrasing = nodes.flatMap((node): PhrasingContent[] => {
      if (node.type === 'text') return this.#text(node);
      if (node.type === 'comment') return [inlineComment(node.value)];
      if (node.type !== 'element') return [];
      const original = this.#original(node);
      if (original !== undefined) return original ? [original as PhrasingContent] : [];
      if (node.tagName === 'img') return [this.#placed(node, imageOf(node))];
      return [
        this.#placed(
          node,
          jsxInline(originalName(node.tagName), attributesOf(node), this.phrasing(node.children)),
        ),
      ];
    });
    return this.#collapse ? marksIn(phrasing) : phrasing;
  }

  /** Turns what stands between blocks into blocks; runs of phrasing become paragraphs. */
  flow(nodes: readonly Nodes[]): FlowContent[] {
    const content: FlowContent[] = [];
    let run: Nodes[] = [];
    const endRun = (): void => {
      if (!run.every(isBlank)) content.push({ type: 'paragraph', children: trimEdges(this.phrasing(run)) });
      run = [];
    };
    for (const node of nodes) {
      if (isBlock(node)) {
        endRun();
        const block = this.#block(node);
        const last = content.at(-1);
        if (!block) continue;
        if (last && isLine(block) && isLine(last))
          last.children.push({ type: 'text', value: '\n' }, ...block.children);
        else content.push(block);
      } else if (node.type === 'comment' && run.every(isBlank)) content.push(blockComment(node.value));
      else run.push(node);
    }
    endRun();
    return content;
  }

  #block(element: Element): FlowContent | null {
    const original = this.#original(element);
    if (original !== undefined) return original as FlowContent | null;
    const { tagName, children } = element;
    if (tagName === 'hr') return { type: 'thematicBreak' };
    if (tagName === 'pre')
      return { type: 'code', value: plainCharacters(toString(element)).replace(/^\n|\n$/g, '') };
    const attributes = attributesOf(element);
    if (children.some(isBlock)) {
      return this.#placed(element, jsxBlock(originalName(tagName), attributes, this.flow(children)));
    }
    const phrasing = trimEdges(this.phrasing(children));
    const depth = headingNames.indexOf(tagName) + 1;
    if (depth > 0) return headingOf(depth, phrasing, attributes['id']);
    if (tagName === 'p' && Object.keys(attributes).length === 0)
      return { type: 'paragraph', children: phrasing };
    return { type: 'paragraph', children: [this.#placed(element, jsxInline(tagName, attributes, phrasing))] };
  }

  #text(node: Text): PhrasingContent[] {
    if (!this.#collapse) return [{ type: 'text', value: node.value }];
    return listsIn(node.value.replaceAll(/\s+/g, ' ')).map((part) => this.#placed(node, part));
  }

  #original(element: Element): RootContent | null | undefined {
    const node = this.#composed.nodeFor(element);
    if (node) this.found += 1;
    return node;
  }

  #placed<Node extends { position?: RootContent['position'] }>({ position }: Nodes, node: Node): Node {
    const start = this.#composed.pointAt(position?.start.offset ?? 0);
    return { ...node, position: { start, end: start } };
  }
}

function isBlank(node: Nodes): boolean {
  return node.type === 'text' && node.value.trim() === '';
}

/** An element of no meaning to us is a block where it has blocks in it. */
function isBlock(node: Nodes): node is Element {
  return node.type === 'element' && (blocks.has(node.tagName) || node.children.some(isBlock));
}

/** Tells whether a block is a line, or several, of a table or a list. */
function isLine(block: FlowContent): block is Paragraph {
  const first = block.type === 'paragraph' ? block.children[0] : undefined;
  return first?.type === 'mdxJsxTextElement' && lines.has(first.name ?? '');
}
