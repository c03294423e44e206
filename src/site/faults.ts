import { join } from 'node:path';
import type { Finding, Report } from '#drift';

/** What is wrong with a page. */
export type Faults = readonly [Finding, ...Finding[]];

/** The findings that keep a page from being built, by the path of the page. */
export function faultsByPath({ findings }: Pick<Report, 'findings'>): ReadonlyMap<string, Faults> {
  const faults = new Map<string, Faults>();
  for (const finding of findings) {
    if (finding.severity !== 'error') continue;
    const [{ path }] = finding.places;
    const earlier = faults.get(path);
    faults.set(path, earlier ? [...earlier, finding] : [finding]);
  }
  return faults;
}

/** A finding on one line, as compilers write it: editors and terminals make `path:line:column` a link. */
export function faultLine(root: string, { rule, message, places: [place] }: Finding): string {
  return `${join(root, place.path)}:${place.line}:${place.column} ${message} [${rule}]`;
}

/** Errors in the content, with the fields that Astro shows in the terminal and in the browser. */
export class ContentError extends Error {
  override readonly name = 'ContentError';
  readonly title: string;
  readonly hint: string;
  readonly loc: { readonly file: string; readonly line: number; readonly column: number };

  private constructor(root: string, { title, message, hint, at }: ErrorParts) {
    super(message);
    const [{ path, line, column }] = at.places;
    this.title = title;
    this.hint = hint;
    this.loc = { file: join(root, path), line, column };
    // Where our own code stood says nothing to a writer.
    this.stack = `${this.name}: ${message}`;
  }

  /** The error that a page with faults shows in `dev`, in the place of the page. */
  static ofPage(root: string, faults: Faults): ContentError {
    const [first, ...others] = faults;
    const more = others.map((fault) => `\n${faultLine(root, fault)}`).join('');
    return new ContentError(root, {
      title: `This page cannot be shown: ${first.rule}`,
      message: first.message + more,
      hint: `${first.help} Save the file, and the page comes back by itself.`,
      at: first,
    });
  }

  /** The error that ends a build. */
  static ofCatalogue(root: string, faults: Faults): ContentError {
    const files = new Set(faults.map(({ places }) => places[0].path)).size;
    const [first] = faults;
    return new ContentError(root, {
      title: 'The catalogue has errors',
      message: `${faults.length} ${faults.length === 1 ? 'error' : 'errors'} in ${files} ${
        files === 1 ? 'file' : 'files'
      }:\n${faults.map((fault) => faultLine(root, fault)).join('\n')}`,
      hint: 'Mend them, or set ISOGLOSS_KEEP_GOING=1 to build the site without these pages.',
      at: first,
    });
  }
}

interface ErrorParts {
  readonly title: string;
  readonly message: string;
  readonly hint: string;
  readonly at: Finding;
}
