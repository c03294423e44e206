import type { Root } from 'mdast';
import { writeBody } from '#format';
import { type MarkdownRule, outOfBounds, parsePage } from '#markdown';
import { type PassContext, passes } from './passes/index.ts';
import { type Format, readBody } from './read.ts';
import type { Placed } from './warning.ts';

/** Why a body cannot be in our form. */
export class UnreadableBody extends Error {}

/**
 * Reads a body and brings it into our form.
 *
 * @throws UnreadableBody when it cannot be read, whether it is too large or nested too deeply
 */
export function readInForm(body: string, format: Format, context: PassContext): Root {
  const bound = outOfBounds(body);
  if (bound) throw new UnreadableBody(bound.message);
  if (format === 'mdx') {
    try {
      return transform(readBody(body, 'mdx'), context);
    } catch (error) {
      const message = `The page is read as Markdown, since it is not valid MDX: ${messageOf(error)}`;
      context.warn(
        'mdx-unreadable',
        { position: placeOf(error) },
        message,
        'Mend the MDX, then import it again.',
      );
    }
  }
  try {
    return transform(readBody(body, 'markdown'), context);
  } catch (error) {
    throw new UnreadableBody(messageOf(error));
  }
}

/** What keeps a page from being read at all. */
const unreadable: readonly MarkdownRule[] = ['syntax-invalid', 'page-too-complex', 'page-too-large'];

/** How often a body is written and read again, at most, until its text stays the same. */
const rounds = 4;

/**
 * Writes a body in our form. The result is written and read again until its text stays the same, since what is
 * written can have another form than was meant where tags and line ends meet.
 *
 * @throws UnreadableBody when what is written cannot be read
 */
export function writeInForm(tree: Root, path: string): string {
  const silent = { path, warn: () => undefined, convert: () => undefined };
  let text: string;
  try {
    text = writeBody(tree);
    for (let round = 0; round < rounds; round++) {
      const again = writeBody(transform(readBody(text, 'mdx'), silent));
      if (again === text) break;
      text = again;
    }
  } catch (error) {
    throw new UnreadableBody(messageOf(error));
  }
  const fault = parsePage(text).problems.find(({ rule }) => unreadable.includes(rule));
  if (fault) throw new UnreadableBody(fault.message);
  return text;
}

function transform(tree: Root, context: PassContext): Root {
  for (const pass of passes) pass(tree, context);
  return tree;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** The parser's errors know their place. */
function placeOf(error: unknown): Placed['position'] {
  const { line, column } =
    error instanceof Error ? (error as Error & { line?: unknown; column?: unknown }) : {};
  return typeof line === 'number' && typeof column === 'number' ? { start: { line, column } } : undefined;
}
