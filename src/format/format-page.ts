import { type MarkdownRule, parsePage } from '#markdown';
import { formatBody } from './format-body.ts';
import { formatFrontMatter } from './front-matter/index.ts';
import { joinPage, partPage } from './page-parts.ts';
import { firstDifference } from './same-page.ts';

/** A page in the canonical form, or as it was where that is not possible. */
export interface FormattedPage {
  readonly text: string;
  /** Why the page stays as it is; null when it is in the canonical form. */
  readonly unchanged: Obstacle | null;
}

/** What keeps a page from being formatted. Lines and columns count from 1. */
export interface Obstacle {
  /** What it is, in one sentence. */
  readonly message: string;
  /** What to do about it. */
  readonly help: string;
  readonly line: number;
  readonly column: number;
}

/** What keeps a page from being read at all. */
const unreadable: readonly MarkdownRule[] = ['syntax-invalid', 'page-too-complex', 'page-too-large'];

/**
 * Brings the text of a page into the canonical form: front matter in the order of the schema, and the body as the
 * importer writes it. What the page shows stays the same; where it would not, the page stays as it is, byte for byte.
 * Formatting again changes nothing. Never throws and never runs anything.
 */
export function formatPage(text: string): FormattedPage {
  const stays = (unchanged: Obstacle): FormattedPage => ({ text, unchanged });
  const before = parsePage(text);
  const problem = before.problems.find(({ rule }) => unreadable.includes(rule));
  if (problem) return stays(problem);
  const { frontMatter, body } = partPage(text.replace(/^\uFEFF/, '').replaceAll(/\r\n?/g, '\n'));
  let formatted: string | null;
  try {
    formatted = formatBody(body);
  } catch (error) {
    return stays(syntaxObstacle(error));
  }
  if (formatted === null) return stays(otherPage({ line: 1, column: 1 }));
  const page = joinPage(frontMatter && formatFrontMatter(frontMatter), formatted);
  const difference = page === text ? null : firstDifference(before, parsePage(page));
  return difference ? stays(otherPage(difference)) : { text: page, unchanged: null };
}

function otherPage({ line, column }: { readonly line: number; readonly column: number }): Obstacle {
  return {
    message: 'In the canonical form it would not be the same page.',
    help: 'Write what begins here more plainly, with empty lines around blocks and tags on lines of their own.',
    line,
    column,
  };
}

/** The parser's errors know their place. */
function syntaxObstacle(error: unknown): Obstacle {
  const { reason, line, column } = error as Partial<{ reason: string; line: number; column: number }>;
  const cause = reason ?? (error instanceof Error ? error.message : String(error));
  return {
    message: `Not valid MDX: ${cause.replace(/\s*\(note: [\s\S]*\)$/, '')}.`,
    help: 'A literal “<” or “{” is written with a backslash before it.',
    line: line ?? 1,
    column: column ?? 1,
  };
}
