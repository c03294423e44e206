import type { Root } from 'mdast';
import type { TextFile } from '#catalogue';
import { type AddressBook, resolveAddresses } from './addresses.ts';
import { asCode } from './as-code.ts';
import { plainText } from './characters.ts';
import type { ConversionKind, Convert } from './conversion.ts';
import { importFrontMatter } from './front-matter.ts';
import { closeFrontMatter } from './front-matter-mending.ts';
import { readInForm, UnreadableBody, writeInForm } from './import-body.ts';
import { formatFrontMatter, joinPage, type PageParts, partPage } from '#format';
import type { ImportWarning, Warn } from './warning.ts';

/** A page in our form, except for what other pages decide: its addresses, its identity, the ids of its headings. */
export class PageDraft {
  /** The path that it is imported to, below the content root. */
  readonly path: string;
  /** What stands between the lines `---`, or null when the page has no front matter. */
  readonly frontMatter: string | null;
  /** The body, or null when it could not be read. */
  readonly tree: Root | null;
  /** Takes note of a warning, at a place in the body. */
  readonly warn: Warn;
  /** Takes note of a conversion. */
  readonly convert: Convert;
  readonly #body: string;
  readonly #warnings: ImportWarning[] = [];
  readonly #conversions = new Map<ConversionKind, number>();

  /**
   * Reads a page of Adobe's Markdown, or of MDX. Never throws and never runs anything, whatever the text.
   *
   * @param file - the page; a path that ends with `.mdx` says that it is MDX already
   * @param path - the path that it is imported to, below the content root
   */
  constructor(file: TextFile, path: string) {
    const { text, columnInFile } = plainText(file.text);
    this.path = path;
    this.warn = (rule, { position }, message, help) => {
      const { line, column } = position?.start ?? { line: 1, column: 1 };
      this.#warnings.push({ rule, message, help, line, column: columnInFile(line, column) });
    };
    this.convert = (kind) => this.#conversions.set(kind, (this.#conversions.get(kind) ?? 0) + 1);

    const { frontMatter, body } = this.#part(text);
    this.#body = body;
    if (frontMatter === null) {
      const help =
        'Begin the page with a line ---, then its title, description, exl-id and source-git-commit, then ---.';
      this.warn('front-matter-missing', {}, 'The page has no front matter.', help);
    }
    this.frontMatter = frontMatter === null ? null : importFrontMatter(frontMatter, this.warn);
    const format = /\.mdx$/i.test(file.path) ? 'mdx' : 'markdown';
    this.tree = this.#orNothing(() => readInForm(body, format, this));
  }

  #part(text: string): PageParts {
    const parts = partPage(text);
    const closed = closeFrontMatter(text, parts.frontMatter);
    if (closed === null) return parts;
    const { frontMatter, body } = partPage(closed);
    const line = (frontMatter ?? '').split('\n').length + 1;
    const message = 'The front matter does not end: the line --- is missing behind its last key.';
    const help = 'Write a line --- between the keys and the text.';
    this.warn('front-matter-mended', { position: { start: { line, column: 1 } } }, message, help);
    // The line that was added is none of the file.
    return { frontMatter, body: body.slice(1) };
  }

  /** What could not be kept as it was, in the order of the file. */
  get warnings(): readonly ImportWarning[] {
    return this.#warnings.toSorted((a, b) => a.line - b.line || a.column - b.column);
  }

  /** How often each kind of conversion was made. */
  get conversions(): ReadonlyMap<ConversionKind, number> {
    return this.#conversions;
  }

  /**
   * Writes the page.
   *
   * @param frontMatter - what stands between the lines `---`, or null for none
   * @returns its text
   */
  write(frontMatter: string | null, addresses: AddressBook): string {
    const { tree } = this;
    const text = this.#orNothing(() => {
      if (tree === null) return null;
      resolveAddresses(tree, addresses);
      return writeInForm(tree, this.path);
    });
    return joinPage(frontMatter && formatFrontMatter(frontMatter), text ?? asCode(this.#body));
  }

  #orNothing<Result>(work: () => Result): Result | null {
    try {
      return work();
    } catch (error) {
      if (!(error instanceof UnreadableBody)) throw error;
      const help = 'Take the damaged or generated text out, then import the page again.';
      const message = `The page is kept as code, since it could not be read: ${error.message}`;
      this.warn('page-as-code', {}, message, help);
      return null;
    }
  }
}
