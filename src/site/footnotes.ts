import type { PageNode } from '#markdown';
import { replaceNodes } from './replace-nodes.ts';

/** The words around footnotes, which the parser gives in English. */
export interface FootnoteWords {
  readonly title: string;
  /** Words for the link from a footnote back to its mark. */
  readonly back: (number: string) => string;
}

/** Puts the words around footnotes into the language of the page. */
export function localizeFootnotes(nodes: readonly PageNode[], words: FootnoteWords): PageNode[] {
  return replaceNodes(nodes, (node) => {
    if (node.type !== 'element') return null;
    const { properties, line, column } = node;
    if (properties['id'] === 'footnote-label') {
      return [{ ...node, children: [{ type: 'text', value: words.title, line, column }] }];
    }
    const label = properties['ariaLabel'];
    if (properties['dataFootnoteBackref'] === undefined || typeof label !== 'string') return null;
    const number = /[\d-]+$/.exec(label)?.[0] ?? '';
    return [{ ...node, properties: { ...properties, ariaLabel: words.back(number) } }];
  });
}
