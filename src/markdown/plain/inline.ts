import { type ElementNode, isFootnote, type PageNode, propertyOf, textOf } from '../tree.ts';
import { codeInLine, destination, escapeText } from './escape.ts';

/** What the site knows and a page does not. */
export interface PlainContext {
  /** Resolves a link; null when it leads to no page, so that only its text is written. */
  link(url: string): string | null;
  /** Resolves the address of an image; null when there is none, so that only its alternative text is written. */
  image(url: string): string | null;
}

/** Elements without a sign in Markdown, which are written as the HTML that they are. */
const asHtml = new Set('del ins kbd q s samp sub sup var'.split(' '));

/** What stands in a sentence, as one line of Markdown. */
export function inline(nodes: readonly PageNode[], context: PlainContext): string {
  let line = '';
  nodes.forEach((node, index) => {
    const around = { before: line.at(-1) ?? ' ', after: () => textOf(nodes.slice(index + 1)).at(0) ?? ' ' };
    line += inlineNode(node, around, context);
  });
  return line;
}

/** The characters beside a piece of a sentence. */
interface Around {
  readonly before: string;
  readonly after: () => string;
}

function inlineNode(node: PageNode, around: Around, context: PlainContext): string {
  if (node.type === 'text') return escapeText(node.value);
  const inner = (): string => inline(node.children, context);
  if (node.type === 'component') {
    if (node.name === 'UIControl') return marked('**', 'strong', inner(), around);
    const { url } = node.attributes;
    return node.name === 'Badge' && url !== undefined ? link(inner(), context.link(url)) : inner();
  }
  switch (node.name) {
    case 'strong':
    case 'b':
      return marked('**', 'strong', inner(), around);
    case 'em':
    case 'i':
      return marked('*', 'em', inner(), around);
    case 'code':
      return codeInLine(textOf(node.children));
    case 'br':
      return '<br/>';
    case 'a':
      return anchor(node, inner, context);
    case 'img':
      return image(propertyOf(node, 'alt'), propertyOf(node, 'src'), context);
    case 'input':
      return node.properties['checked'] ? '[x]' : '[ ]';
    case 'sup':
      // The mark of a footnote needs no element of its own.
      if (node.children.some((child) => child.type === 'element' && isFootnote(child))) return inner();
  }
  return asHtml.has(node.name) ? `<${node.name}>${inner()}</${node.name}>` : inner();
}

/** An image, or its alternative text where there is none to show. */
export function image(alt: string, source: string, context: PlainContext): string {
  const url = context.image(source);
  return url === null ? escapeText(alt) : `![${escapeText(alt)}](${destination(url)})`;
}

/** A link, or its text alone where it leads nowhere. */
export function link(text: string, url: string | null): string {
  return url === null ? text : `[${text}](${destination(url)})`;
}

/** The number of the footnote that a mark points at. */
export function footnoteOf(id: string): string {
  return `[^${id.replace(/^#?(?:user-content-)?fn-/, '')}]`;
}

function anchor(node: ElementNode, inner: () => string, context: PlainContext): string {
  const href = propertyOf(node, 'href');
  if (node.properties['dataFootnoteRef'] !== undefined) return footnoteOf(href);
  if (node.properties['dataFootnoteBackref'] !== undefined) return '';
  return href === '' ? inner() : link(inner(), context.link(href));
}

const space = /\s/u;
const punctuation = /[\p{P}\p{S}]/u;

/** Stressed words. Where the signs could not be told from text (CommonMark §6.2), the element is written as HTML. */
function marked(sign: string, element: string, text: string, around: Around): string {
  const words = text.trim();
  const [before, after] = [around.before, around.after()];
  if (words === '') return text;
  const [start, end] = [text.startsWith(words) ? '' : ' ', text.endsWith(words) ? '' : ' '];
  const isApart = (inside: string, outside: string): boolean =>
    !punctuation.test(inside) || space.test(outside) || punctuation.test(outside);
  const plain =
    isApart(words.at(0) ?? '', start || before) &&
    isApart(words.at(-1) ?? '', end || after) &&
    before !== '*' &&
    after !== '*';
  return plain ? `${start}${sign}${words}${sign}${end}` : `${start}<${element}>${words}</${element}>${end}`;
}
