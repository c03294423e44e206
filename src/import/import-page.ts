import type { Applications, Language, TextFile } from '#catalogue';
import { applicationsOf } from './applications-of.ts';
import type { ConversionKind } from './conversion.ts';
import { withKeys } from './front-matter-keys.ts';
import { importedPath } from './imported-path.ts';
import { lonePageAddresses } from './lone-page.ts';
import { PageDraft } from './page-draft.ts';
import type { ImportWarning } from './warning.ts';

/** What the import of a page needs to know beside the page. */
export interface ImportOptions {
  readonly language: Language;
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
 * Imports a page of which nothing is known but itself: the result is MDX in our form, of literals only. Importing the
 * result again changes nothing. Never throws and never runs anything, whatever the text.
 *
 * @param file - the page; a path that ends with `.mdx` says that it is MDX already
 */
export function importPage(file: TextFile, { applications, language }: ImportOptions): ImportedPage {
  const path = importedPath(file.path, language);
  const draft = new PageDraft(file, path);
  const frontMatter =
    draft.frontMatter &&
    withKeys(draft.frontMatter, { applications: applicationsOf(draft, applications).ids });
  const text = draft.write(frontMatter, lonePageAddresses(path));
  return { path, text, warnings: draft.warnings, conversions: draft.conversions };
}
