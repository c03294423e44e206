import { headingDepth } from '../headings.ts';
import { type ComponentNode, type ElementNode, type PageNode, propertyOf, textOf } from '../tree.ts';
import { asParagraph, codeBlock, escapeText } from './escape.ts';
import { footnoteOf, image, inline, link, type PlainContext } from './inline.ts';
import { table } from './table.ts';

/**
 * Writes the nodes of a page as plain Markdown (CommonMark and GFM), without components, comments and ids: for
 * programs that read pages and know no MDX. Notes are written as alerts (`> [!NOTE]`), as Git hosts show them.
 */
export function toPlainMarkdown(nodes: readonly PageNode[], context: PlainContext): string {
  return `${blocks(nodes, context).join('\n\n')}\n`;
}

/** The blocks in nodes; what stands between them is a paragraph. */
function blocks(nodes: readonly PageNode[], context: PlainContext): string[] {
  const written: string[] = [];
  let sentence: PageNode[] = [];
  let listBefore: string | null = null;
  const end = (): void => {
    const text = inline(sentence, context).trim();
    if (text !== '') {
      written.push(asParagraph(text));
      listBefore = null;
    }
    sentence = [];
  };
  for (const node of nodes) {
    if (isInline(node)) {
      sentence.push(node);
      continue;
    }
    end();
    if (node.type === 'element' && (node.name === 'ul' || node.name === 'ol')) {
      // Two lists in a row would be one if they had the same marks.
      const isSecond: boolean = listBefore === node.name;
      written.push(list(node, isSecond, context));
      listBefore = isSecond ? null : node.name;
      continue;
    }
    written.push(...(node.type === 'component' ? component(node, context) : block(node, context)));
    listBefore = null;
  }
  end();
  return written;
}

const inlineElements = new Set(
  'a b br code del em i img input ins kbd q s samp span strong sub sup var'.split(' '),
);

function isInline(node: PageNode): boolean {
  if (node.type === 'text') return true;
  return node.type === 'element'
    ? inlineElements.has(node.name)
    : ['UIControl', 'DNL', 'Badge'].includes(node.name);
}

function block(node: PageNode, context: PlainContext): string[] {
  if (node.type !== 'element') return [];
  const depth = headingDepth(node);
  // The heading above the footnotes is the parser's own.
  if (depth !== null)
    return propertyOf(node, 'id') === 'footnote-label'
      ? []
      : [`${'#'.repeat(depth)} ${inline(node.children, context).trim()}`];
  switch (node.name) {
    case 'p':
      return [asParagraph(inline(node.children, context).trim())].filter((text) => text !== '');
    case 'pre': {
      const code = node.children.find((child) => child.type === 'element');
      return [codeBlock(textOf(node.children), code?.codeLanguage ?? '')];
    }
    case 'blockquote':
      return [quoted(blocks(node.children, context))];
    case 'table':
      return [table(node, context)];
    case 'hr':
      return ['---'];
    case 'dt':
    case 'summary':
      return [bold(inline(node.children, context))];
    case 'section':
      return footnotes(node, context);
    default:
      return blocks(node.children, context);
  }
}

function component({ name, attributes, children }: ComponentNode, context: PlainContext): string[] {
  switch (name) {
    case 'Note':
      return [quoted([`[!${(attributes['type'] ?? 'note').toUpperCase()}]`, ...blocks(children, context)])];
    case 'Tab':
      return [bold(escapeText(attributes['title'] ?? '')), ...blocks(children, context)];
    case 'Figure': {
      const caption = attributes['caption'] ?? '';
      const shown = image(attributes['alt'] ?? '', attributes['src'] ?? '', context);
      return [shown, ...(caption === '' ? [] : [`*${escapeText(caption).trim()}*`])];
    }
    case 'Video': {
      const source = attributes['src'] ?? '';
      return [link(escapeText(attributes['title'] ?? source), source)];
    }
    default:
      return blocks(children, context);
  }
}

function bold(text: string): string {
  return text.trim() === '' ? '' : `**${text.trim()}**`;
}

/** The first line of an alert stands right above its text. */
function quoted(texts: readonly string[]): string {
  const [first = '', ...others] = texts;
  const text = first.startsWith('[!') ? `${first}\n${others.join('\n\n')}` : texts.join('\n\n');
  return text
    .split('\n')
    .map((line) => (line === '' ? '>' : `> ${line}`))
    .join('\n');
}

function list(node: ElementNode, isSecond: boolean, context: PlainContext): string {
  const items = node.children.filter((child) => child.type === 'element');
  const isLoose = items.some(({ children }) =>
    children.some((child) => child.type === 'element' && child.name === 'p'),
  );
  const gap = isLoose ? '\n\n' : '\n';
  const start = Number(propertyOf(node, 'start') || 1);
  const markOf = (index: number): string =>
    node.name === 'ul' ? (isSecond ? '*' : '-') : `${start + index}${isSecond ? ')' : '.'}`;
  return items
    .map((item, index) => hung(`${markOf(index)} `, blocks(item.children, context).join(gap)))
    .join(gap);
}

/** A text behind a mark, its further lines below the first. */
function hung(mark: string, text: string): string {
  const indent = ' '.repeat(mark.length);
  return `${mark}${text.replaceAll(/\n(?!\n|$)/g, `\n${indent}`)}`.trimEnd();
}

function footnotes(section: ElementNode, context: PlainContext): string[] {
  return section.children.flatMap((inner) => {
    if (inner.type !== 'element' || inner.name !== 'ol') return [];
    const items = inner.children.filter((child) => child.type === 'element');
    return items.map((item) => {
      const text = blocks(item.children, context)
        .join('\n\n')
        .replaceAll(/\n(?!\n)/g, '\n    ');
      return `${footnoteOf(propertyOf(item, 'id'))}: ${text.trim()}`;
    });
  });
}
