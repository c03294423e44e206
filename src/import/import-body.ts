import type { Root } from 'mdast';
import { type MarkdownRule, outOfBounds, parsePage } from '#markdown';
import { asCode } from './as-code.ts';
import { type PassContext, passes } from './passes/index.ts';
import { type Format, readBody } from './read.ts';
import type { Placed } from './warning.ts';
import { writeBody } from './write/index.ts';

/** A body in our form, as text and as a tree unless it could not be read. */
export interface ImportedBody {
  readonly text: string;
  readonly tree: Root | null;
}

type BodyContext = Omit<PassContext, 'source'>;

/** What keeps a page from being read at all. */
const unreadable: readonly MarkdownRule[] = ['syntax-invalid', 'page-too-complex', 'page-too-large'];

/** How often a body is written and read again, at most, until its text stays the same. */
const rounds = 4;

/**
 * Imports the body of a page. The result is written and read again until its text stays the same, since what is
 * written can have another form than was meant where tags and line ends meet.
 */
export function importBody(body: string, format: Format, context: BodyContext): ImportedBody {
  const keepAsCode = (reason: string): ImportedBody => ({
    text: asCode(body, reason, context.warn),
    tree: null,
  });
  const bound = outOfBounds(body);
  if (bound) return keepAsCode(bound.message);
  try {
    const tree = readInForm(body, format, context);
    let text = writeBody(tree);
    for (let round = 0; round < rounds; round++) {
      const again = writeBody(
        transform(text, readBody(text, 'mdx'), {
          ...context,
          warn: () => undefined,
          convert: () => undefined,
        }),
      );
      if (again === text) break;
      text = again;
    }
    const fault = parsePage(text).problems.find(({ rule }) => unreadable.includes(rule));
    return fault ? keepAsCode(fault.message) : { text, tree };
  } catch (error) {
    return keepAsCode(messageOf(error));
  }
}

/** Reads a body and brings it into our form. What is said to be MDX but is not, is read as Markdown. */
function readInForm(body: string, format: Format, context: BodyContext): Root {
  if (format === 'markdown') return transform(body, readBody(body, 'markdown'), context);
  let tree: Root;
  try {
    tree = readBody(body, 'mdx');
  } catch (error) {
    const message = `The page is read as Markdown, since it is not valid MDX: ${messageOf(error)}`;
    context.warn(
      'mdx-unreadable',
      { position: placeOf(error) },
      message,
      'Mend the MDX, then import it again.',
    );
    return readInForm(body, 'markdown', context);
  }
  return transform(body, tree, context);
}

function transform(source: string, tree: Root, context: BodyContext): Root {
  for (const pass of passes) pass(tree, { ...context, source });
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
