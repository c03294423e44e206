import type { Element, Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { markdownToHtml } from 'satteri';
import { parseDocument } from 'yaml';
import { type PageNode, parsePage } from '#markdown';

/**
 * The words that a page of Adobe's Markdown shows, in its order. Nothing of the import is used: Adobe's syntax is
 * reduced to what it shows by patterns, and the rest is rendered as any Markdown with HTML in it.
 */
export function wordsOfOriginal(text: string): string[] {
  const { frontMatter, body } = partsOfPage(text);
  const { html } = markdownToHtml(outsideCode(body, plainMarkdown), {
    features: { gfm: true, frontmatter: false, rawHtml: false },
  });
  // YAML knows no references to characters, but writers of titles do.
  const sentences = sentencesIn(frontMatter).map((sentence) =>
    textOfHtml(fromHtml(withoutMarks(sentence).replaceAll('<', '&lt;'), { fragment: true })),
  );
  return wordsIn([...sentences, textOfHtml(fromHtml(html, { fragment: true }))].join('\n'));
}

/** The words that the site shows of a page in our form, in its order. */
export function wordsOfResult(mdx: string): string[] {
  return wordsIn([...sentencesIn(partsOfPage(mdx).frontMatter), textOfPage(parsePage(mdx).nodes)].join('\n'));
}

/** How two sequences of words differ. */
export interface Difference {
  /** The first place where they do, with some words before and behind. */
  readonly first: readonly [original: string, result: string];
  /** Words that the second has less often than the first. */
  readonly lost: readonly string[];
  /** Words that the second has more often than the first. */
  readonly invented: readonly string[];
}

/** How the words of a result differ from those of its original, or null when they are the same. */
export function differenceOf(original: readonly string[], result: readonly string[]): Difference | null {
  const at = original.findIndex((word, index) => word !== result[index]);
  if (at === -1 && original.length === result.length) return null;
  const place = at === -1 ? original.length : at;
  const around = (words: readonly string[]): string =>
    words.slice(Math.max(0, place - 6), place + 6).join(' ');
  return {
    first: [around(original), around(result)],
    lost: surplus(original, result),
    invented: surplus(result, original),
  };
}

/** The words of a sequence beyond those of another, as often as they are. */
function surplus(words: readonly string[], others: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const word of others) counts.set(word, (counts.get(word) ?? 0) + 1);
  return words.filter((word) => {
    const count = counts.get(word) ?? 0;
    counts.set(word, count - 1);
    return count <= 0;
  });
}

function wordsIn(text: string): string[] {
  const visible = text.normalize('NFC').replaceAll(/[\u00AD\u200B-\u200D\u2060\uFEFF]/gu, '');
  return visible.split(/[^\p{L}\p{N}\p{M}]+/u).filter((word) => word !== '');
}

function partsOfPage(text: string): { frontMatter: string; body: string } {
  const lines = text.replace(/^[\uFEFF\u200B]+/, '').replaceAll(/\r\n?/g, '\n');
  const [whole = '', frontMatter = ''] =
    /^---[ \t]*\n((?:(?:[\w-]+:.*|[ \t].*|[-#] .*|)\n)*)---[ \t]*(?:\n|$)/.exec(lines) ??
    // Where the line behind it is missing, an empty one ends it.
    /^---[ \t]*\n((?:(?:[\w-]+:.*|[ \t].*|- .*)\n)+)/.exec(lines) ??
    [];
  return { frontMatter, body: lines.slice(whole.length) };
}

/** Title and description, as they are meant where the YAML is broken. */
function sentencesIn(frontMatter: string): string[] {
  const { contents, errors } = parseDocument(frontMatter);
  return ['title', 'description'].map((key) => {
    // What begins so is no text to YAML.
    const isText = !new RegExp(`^${key}:[ \\t]+[[{&*!%@\`#]`, 'm').test(frontMatter);
    if (errors.length === 0 && isText) {
      const value = (contents?.toJSON() as Record<string, unknown> | null)?.[key];
      if (typeof value === 'string' || typeof value === 'number') return String(value);
    }
    return new RegExp(`^${key}:[ \\t]+(\\S.*)$`, 'm').exec(frontMatter)?.[1] ?? '';
  });
}

/** Stands where something was that shows nothing: no space, no word and no punctuation. */
const nothing = '\u{E000}';

const codeStart = '\u{E001}';
const codeEnd = '\u{E002}';

/** Changes a text, but none of the code in it. */
function outsideCode(text: string, change: (text: string) => string): string {
  const code: string[] = [];
  const hide = (piece: string): string => `${codeStart}${code.push(piece) - 1}${codeEnd}`;
  const hidden = text
    .replaceAll(
      /(?<=^(?:[ \t>]|[-*+][ \t]+|\d+[.)][ \t]+)*)(`{3,}|~{3,})[^\n]*\n(?:[^\n]*\n)*?[ \t>]*\1/gm,
      hide,
    )
    .replaceAll(/(?<![`\\])(`+)(?!`)(?:[^\n]|\n(?!\s*\n))*?(?<!`)\1(?!`)/g, hide);
  return change(hidden).replaceAll(
    new RegExp(`${codeStart}(\\d+)${codeEnd}`, 'g'),
    (_, index: string) => code[Number(index)] ?? '',
  );
}

/** Reduces what Adobe's Markdown has beyond GFM to what it shows. */
function plainMarkdown(text: string): string {
  const videos = text.replaceAll(
    /\[!VIDEO\s*([^\]]*)\]\(([^\s)]*)(?:\s+"([^"]*)")?\)(\{[^}\n]*\})?/g,
    (_, inner: string, _url: string, title = '') => `${nothing}${inner || title}`,
  );
  const collapsibles = videos.replaceAll(/(?<=^(?:[ \t>]|[-*+][ \t]+|\d+[.)][ \t]+)*)\+\+\+/gm, nothing);
  return withoutMarks(withoutAttributes(collapsibles));
}

const attribute = String.raw`(?:#[\p{L}\p{N}_.:-]+|\.[\w-]+|[a-z][\w-]*=(?:"[^"\n]*"|'[^'\n]*'|[^\s"'{}=]+))`;

/** Lists of attributes behind links, images and marks, and those that end a line or are all there is in it. */
const attributeList = new RegExp(
  String.raw`(?<=[\])}])\{:?\s*${attribute}(?:[\s,]+${attribute})*\s*\}|\{#[\p{L}\p{N}_.:-]+\}(?=[ \t]*#*[ \t]*$)|(?<=^[ \t>]*)\{:?\s*${attribute}(?:[\s,]+${attribute})*\s*\}[ \t]*$`,
  'gmu',
);

function withoutAttributes(text: string): string {
  return text.replaceAll(attributeList, '');
}

/** Reduces marks to what is in them, the innermost first. One with an address is a link. */
function withoutMarks(text: string): string {
  let reduced = text;
  for (const { index } of [
    ...text.matchAll(/(?<!\\)(?:\[![A-Z][A-Z\d_-]+|(?<=>[ \t]*)\[![A-Za-z]+)(?=[\s\]])/g),
  ].reverse()) {
    const end = endOfBracket(reduced, index);
    if (end === null) continue;
    const inner = reduced.slice(index + 1, end).replace(/^![A-Za-z\d_-]+\s*/, '');
    const behind = reduced.slice(end + 1);
    const shown = behind.startsWith('(') ? `[${inner}]` : `${nothing}${inner}${nothing}`;
    reduced = reduced.slice(0, index) + shown + behind;
  }
  return reduced;
}

/** Index of the bracket that closes the one at an index, or null when none does. */
function endOfBracket(text: string, start: number): number | null {
  let depth = 0;
  for (let index = start; index < text.length; index++) {
    if (text[index] === '\\') index++;
    else if (text[index] === '[') depth++;
    else if (text[index] === ']' && --depth === 0) return index;
  }
  return null;
}

/** Elements that do not end a word. */
const inSentence = new Set(
  'a abbr b bdi bdo cite code del dfn em font i ins kbd mark q s samp small span strong sub sup u var'.split(
    ' ',
  ),
);

const unread = new Set(['noscript', 'script', 'style', 'template']);

function textOfHtml(node: Nodes): string {
  if (node.type === 'text') return node.value.replaceAll(nothing, '');
  if (!('children' in node)) return '';
  const text = node.children.map(textOfHtml).join('');
  return node.type === 'element' ? textOfElement(node.tagName, node.properties, text) : text;
}

function textOfPage(nodes: readonly PageNode[]): string {
  return nodes
    .map((node) => {
      if (node.type === 'text') return node.value;
      const text = textOfPage(node.children);
      if (node.type === 'element') return textOfElement(node.name, node.properties, text);
      const { title = '', alt = '', caption = '' } = node.attributes;
      const isInline = ['Badge', 'DNL', 'UIControl'].includes(node.name);
      return isInline ? text : ` ${title} ${alt} ${caption} ${text} `;
    })
    .join('');
}

function textOfElement(name: string, { alt, title }: Element['properties'], text: string): string {
  if (unread.has(name)) return '';
  if (name === 'img') return ` ${alt ?? ''} ${title ?? ''} `;
  return inSentence.has(name) ? text : ` ${text} `;
}
