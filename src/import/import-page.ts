import type { Applications, TextFile } from '#catalogue';
import { applicationsInColumns } from './applications-column.ts';
import { plainText } from './characters.ts';
import type { ConversionKind, Convert } from './conversion.ts';
import { importFrontMatter } from './front-matter.ts';
import { importBody } from './import-body.ts';
import { importedPath, type ImportTarget } from './imported-path.ts';
import { joinPage, partPage } from './page-text.ts';
import type { ImportWarning, Warn } from './warning.ts';

/** What the import of a page needs to know beside the page. */
export interface ImportOptions extends ImportTarget {
  /** The applications that the catalogue knows. */
  readonly applications: Applications;
}

/** A page in our form. */
export interface ImportedPage extends TextFile {
  /** What could not be kept as it was, in the order of the file that was imported. */
  readonly warnings: readonly ImportWarning[];
  /** How often each kind of conversion was made. */
  readonly conversions: ReadonlyMap<ConversionKind, number>;
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

  const conversions = new Map<ConversionKind, number>();
  const convert: Convert = (kind) => conversions.set(kind, (conversions.get(kind) ?? 0) + 1);

  const { frontMatter, body } = partPage(text);
  if (frontMatter === null) {
    const help =
      'Begin the page with a line ---, then its title, description, exl-id and source-git-commit, then ---.';
    warn('front-matter-missing', {}, 'The page has no front matter.', help);
  }
  const imported = importBody(body, /\.mdx$/i.test(file.path) ? 'mdx' : 'markdown', {
    path,
    warn,
    convert,
  });
  const ids = imported.tree ? applicationsInColumns(imported.tree, applications) : [];
  const keys = frontMatter === null ? null : importFrontMatter(frontMatter, ids, warn);
  warnings.sort((a, b) => a.line - b.line || a.column - b.column);
  return { path, text: joinPage(keys, imported.text), warnings, conversions };
}
