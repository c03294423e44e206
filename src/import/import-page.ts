import type { Root } from 'mdast';
import type { Applications, TextFile } from '#catalogue';
import { type MarkdownRule, outOfBounds, parsePage } from '#markdown';
import { applicationsInColumns } from './applications-column.ts';
import { plainText } from './characters.ts';
import { importFrontMatter } from './front-matter.ts';
import { importedPath, type ImportTarget } from './imported-path.ts';
import { joinPage, partPage } from './page-text.ts';
import { type PassContext, passes } from './passes/index.ts';
import { type Format, readBody } from './read.ts';
import type { ImportWarning, Warn } from './warning.ts';
import { writeBody } from './write/index.ts';

/** What the import of a page needs to know beside the page. */
export interface ImportOptions extends ImportTarget {
  /** The applications that the catalogue knows. */
  readonly applications: Applications;
}

/** A page in our form. */
export interface ImportedPage extends TextFile {
  /** What could not be kept as it was, in the order of the file that was imported. */
  readonly warnings: readonly ImportWarning[];
}

/**
 * Imports a page of Adobe's Markdown, or of MDX: the result is MDX in our form, of literals only. Importing the
 * result again changes nothing. Never throws and never runs anything, whatever the text.
 *
 * @param file - the page; a path that ends with `.mdx` says that it is MDX already
 */
export function importPage(file: TextFile, { applications, ...target }: ImportOptions): ImportedPage {
  const path = importedPath(file.path, target);
  const { text, columnInFile } = plainText(file.text);
  const warnings: ImportWarning[] = [];
  const warn: Warn = (rule, { position }, message, help) => {
    const { line, column } = position?.start ?? { line: 1, column: 1 };
    warnings.push({ rule, message, help, line, column: columnInFile(line, column) });
  };

  const { frontMatter, body } = partPage(text);
  if (frontMatter === null) {
    const help = 'Begin the page with a line ---, then its title, description, exl-id and source-git-commit, then ---.';
    warn('front-matter-missing', {}, 'The page has no front matter.', help);
  }
  const imported = importBody(body, /\.mdx$/i.test(file.path) ? 'mdx' : 'markdown', { path, warn });
  const ids = imported.tree ? applicationsInColumns(imported.tree, applications) : [];
  const keys = frontMatter === null ? null : importFrontMatter(frontMatter, ids, warn);
  warnings.sort((a, b) => a.line - b.line || a.column - b.column);
  return { path, text: joinPage(keys, imported.text), warnings };
}

/** A body in our form, as text and as a tree unless it could not be read. */
interface ImportedBody {
  readonly text: string;
  readonly tree: Root | null;
}

/** What keeps a page from being read at all. */
const unreadable: readonly MarkdownRule[] = ['syntax-invalid', 'page-too-complex', 'page-too-large'];

/** How often a body is written and read again, at most, until its text stays the same. */
const rounds = 4;

function importBody(body: string, format: Format, context: Omit<PassContext, 'source'>): ImportedBody {
  const bound = outOfBounds(body);
  if (bound) return asCode(body, bound.message, context.warn);
  try {
    const tree = readInForm(body, format, context);
    let text = writeBody(tree);
    for (let round = 0; round < rounds; round++) {
      const again = writeBody(transform(text, readBody(text, 'mdx'), { ...context, warn: () => undefined }));
      if (again === text) break;
      text = again;
    }
    const fault = parsePage(text).problems.find(({ rule }) => unreadable.includes(rule));
    return fault ? asCode(body, fault.message, context.warn) : { text, tree };
  } catch (error) {
    return asCode(body, error instanceof Error ? error.message : String(error), context.warn);
  }
}

/** Reads a body as MDX where it is said to be, else as Markdown. */
function readInForm(body: string, format: Format, context: Omit<PassContext, 'source'>): Root {
  if (format === 'mdx') {
    let tree: Root | null = null;
    try {
      tree = readBody(body, 'mdx');
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      const at = error instanceof Error && 'line' in error ? { position: { start: { line: Number(error.line), column: 1 } } } : {};
      context.warn('mdx-unreadable', at, `The page is read as Markdown, since it is not valid MDX: ${reason}`, 'Mend the MDX, then import it again.');
    }
    if (tree) return transform(body, tree, context);
  }
  return transform(body, readBody(body, 'markdown'), context);
}

function transform(source: string, tree: Root, context: Omit<PassContext, 'source'>): Root {
  for (const pass of passes) pass(tree, { ...context, source });
  return tree;
}

/** A body that cannot be read is kept as it is, as code: nothing is lost, and nothing in it can run. */
function asCode(body: string, reason: string, warn: Warn): ImportedBody {
  const lines = body.replaceAll(/^\n+|\n+$/g, '');
  const help = 'Take the damaged or generated text out, then import the page again.';
  warn('page-as-code', {}, `The page could not be read, and is kept as code: ${reason}`, help);
  if (/^(`{3,})text\n(?:[^\n]*\n)*\1$/.test(lines)) return { text: `${lines}\n`, tree: null };
  const runs = lines.match(/`+/g) ?? [];
  const fence = '`'.repeat(Math.max(3, ...runs.map(({ length }) => length + 1)));
  return { text: `${fence}text\n${lines}\n${fence}\n`, tree: null };
}
