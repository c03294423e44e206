import { resolveReference } from '#catalogue';
import { readBody } from '#format';
import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import { applyEdits, type Edit } from './edits.ts';
import { type Move, placeAfter } from './place.ts';

/**
 * What an address in a page has to be after a move, to lead to the same file; null when it leads there as it is.
 *
 * @param path - of the page before the move
 */
export function addressAfter(move: Move, path: string, address: string): string | null {
  if (address.startsWith('#')) return null;
  const before = resolveReference(path, address);
  if (!before) return null;
  const target = placeAfter(move, before.path);
  const own = placeAfter(move, path);
  if (resolveReference(own, address)?.path === target) return null;
  const end = address.search(/[?#]/);
  return (
    relativeAddress(own, target) + (end < 0 ? '' : address.slice(end).replaceAll(unsafe, encodeURIComponent))
  );
}

/** What would end an address in Markdown or in an attribute. */
const unsafe = /[\s<>()\\"'`]/g;

/** What is not a name in an address, though it may be one in a file. */
const unsafeInPath = /[\s<>()\\"'`?#%&{}|^*]/g;

function relativeAddress(from: string, to: string): string {
  const folder = from.split('/').slice(0, -1);
  const target = to.split('/');
  let shared = 0;
  while (shared < folder.length && shared < target.length - 1 && folder[shared] === target[shared]) shared++;
  const down = target.slice(shared).map((part) => part.replaceAll(unsafeInPath, percentEncoded));
  const up = folder.slice(shared).map(() => '..');
  const address = [...up, ...down].join('/');
  // Before a slash, a colon would end the name of a protocol.
  return /^[^/]*:/.test(address) ? `./${address}` : address;
}

/** Also those characters that the standard function leaves alone. */
function percentEncoded(character: string): string {
  const encoded = encodeURIComponent(character);
  return encoded === character ? `%${character.charCodeAt(0).toString(16).toUpperCase()}` : encoded;
}

/**
 * Rewrites the addresses in a page that would lead elsewhere after a move. Nothing else in the text changes.
 *
 * @param path - of the page before the move
 * @throws Error when the text is not MDX
 */
export function rewriteLinks(text: string, path: string, move: Move): string {
  const edits: Edit[] = [];
  visit(readBody(withoutFrontMatter(text)), (node) => {
    for (const { address, start, end } of addressesIn(node, text)) {
      const after = addressAfter(move, path, address);
      if (after !== null) edits.push({ start, end, text: after });
    }
  });
  return applyEdits(text, edits);
}

/** The text with blanks in place of its front matter, so that what follows stands where it stood. */
function withoutFrontMatter(text: string): string {
  return text.replace(/^\uFEFF?---[ \t]*\r?\n(?:[^\n]*\n)*?---[ \t]*(?:\r?\n|$)/, (matter) =>
    matter.replaceAll(/[^\r\n]/g, ' '),
  );
}

/** An address, and where it is written. */
interface WrittenAddress {
  readonly address: string;
  readonly start: number;
  readonly end: number;
}

function addressesIn(node: Nodes, text: string): WrittenAddress[] {
  const [start, end] = [node.position?.start.offset, node.position?.end.offset];
  if (start === undefined || end === undefined) return [];
  switch (node.type) {
    case 'link':
      // An address by itself has nothing before it; it is never a path.
      if (text[start] !== '[') return [];
      return destination(
        text,
        text.indexOf('](', node.children.at(-1)?.position?.end.offset ?? start),
        node.url,
      );
    case 'image':
      return destination(text, text.indexOf('](', start), node.url);
    case 'definition':
      return destination(text, text.indexOf(']:', start), node.url);
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return node.attributes.flatMap((attribute) => {
        const offset = attribute.position?.start.offset;
        if (offset === undefined || attribute.type !== 'mdxJsxAttribute') return [];
        if (!['href', 'src', 'poster'].includes(attribute.name) || typeof attribute.value !== 'string')
          return [];
        const written = text.slice(offset, attribute.position?.end.offset);
        const quote = written.search(/["']/);
        if (quote < 0) return [];
        return [{ address: attribute.value, start: offset + quote + 1, end: offset + written.length - 1 }];
      });
    default:
      return [];
  }
}

/** The destination of a link behind the two characters that lead to it. */
function destination(text: string, lead: number, address: string): WrittenAddress[] {
  if (lead < 0) return [];
  const blank = /^[\s>]*?(?=\S)/.exec(text.slice(lead + 2))?.[0].length ?? 0;
  const start = lead + 2 + blank;
  if (text[start] === '<') {
    const length = /^<(?:\\.|[^>\\\n])*>/.exec(text.slice(start))?.[0].length ?? 0;
    return [{ address, start, end: start + length }];
  }
  let [depth, end] = [0, start];
  for (; end < text.length; end++) {
    const character = text[end] ?? '';
    if (/\s/.test(character) || (character === ')' && depth === 0)) break;
    if (character === '\\') end++;
    else if (character === '(') depth++;
    else if (character === ')') depth--;
  }
  return [{ address, start, end }];
}
