import type { Element } from 'hast';
import type { Html, Parents, RootContent } from 'mdast';
import { componentNamed, isHtmlName } from '../vocabulary.ts';
import type { Point } from '../warning.ts';

/** The children of a node as one piece of HTML, in which what is no HTML is stood for by empty elements. */
export interface ComposedHtml {
  readonly html: string;
  /** The node that an element stands for, null for an empty line, or undefined for an element of the page. */
  nodeFor(element: Element): RootContent | null | undefined;
  /** Where a place in the HTML stands in the page. */
  pointAt(offset: number): Point;
}

/**
 * Composes HTML of nodes, so that an HTML parser can mend it as a whole: Markdown leaves every tag a node by itself.
 *
 * @param flow - whether the nodes are blocks; a block ends a paragraph that was left open
 */
export function composeHtml(children: Parents['children'], flow: boolean): ComposedHtml {
  const pieces: { start: number; node: Html }[] = [];
  let html = '';
  children.forEach((node, index) => {
    if (node.type === 'html') {
      // An empty line lies between two blocks of HTML.
      if (flow && children[index - 1]?.type === 'html') html += '<article></article>';
      pieces.push({ start: html.length, node });
      html += renameTags(node.value);
    } else if (node.type === 'text' && node.value.trim() === '') {
      html += node.value;
    } else {
      // “article” and “node-1” cannot be in the page itself, whose other tags are renamed.
      html += flow
        ? `<article id="${String(index)}"></article>`
        : `<node-${String(index)}></node-${String(index)}>`;
    }
  });
  return {
    html,
    nodeFor({ tagName, properties }) {
      const index = tagName === 'article' ? properties['id'] : /^node-(\d+)$/.exec(tagName)?.[1];
      return tagName === 'article' && index === undefined ? null : children[Number(index ?? -1)];
    },
    pointAt(offset) {
      const piece = pieces.findLast(({ start }) => start <= offset);
      const start = piece?.node.position?.start ?? { line: 1, column: 1 };
      const lines = html.slice(piece?.start ?? 0, offset).split('\n');
      const before = lines.at(-1)?.length ?? 0;
      return {
        line: start.line + lines.length - 1,
        column: lines.length > 1 ? before + 1 : start.column + before,
      };
    },
  };
}

const tag = /<!--[\s\S]*?-->|<(\/?)([a-z][^\s/>]*)((?:"[^"]*"|'[^']*'|[^"'>])*?)(\/?)>/gi;

/**
 * Leaves only the elements that pages keep to the special rules of HTML parsing: the others, which could swallow
 * what follows (`<script>`, `<title>`) or drop it (`<select>`), and components get a name of no meaning to HTML.
 */
function renameTags(html: string): string {
  return html.replaceAll(
    tag,
    (whole: string, slash?: string, name?: string, rest?: string, closing?: string) => {
      if (!name || (isHtmlName(name.toLowerCase()) && !componentNamed(name))) return whole;
      const renamed = `${foreignPrefix}${name}`;
      return `<${slash ?? ''}${renamed}${rest ?? ''}>${closing ? `</${renamed}>` : ''}`;
    },
  );
}

const foreignPrefix = 'x-';

/** The name that an element had in the page. */
export function originalName(tagName: string): string {
  if (!tagName.startsWith(foreignPrefix)) return tagName;
  const name = tagName.slice(foreignPrefix.length);
  return componentNamed(name) ?? name;
}
