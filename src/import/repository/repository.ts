import type { Language, TextFile } from '#catalogue';

/** Pages of one language, as they stand where they come from. */
export interface Repository {
  /** What it is called in messages: the folder or the file as it was named. */
  readonly name: string;
  readonly language: Language;
  /**
   * Whether all pages that there are were read, so that a link to another one is known to be broken. Of files that
   * were named one by one nothing of the kind can be said.
   */
  readonly whole: boolean;
  /** Where the folder stands in its repository (`help/blueprints/`): what links from the root begin with. */
  readonly prefix: string;
  /** Pages and tables of contents, their paths below the folder. */
  readonly files: readonly TextFile[];
  /** Which of the pages are wanted; the others are only known to be there. */
  readonly isWanted: (path: string) => boolean;
  /** By path below the folder, a digest of the content of every image. */
  readonly images: ReadonlyMap<string, string>;
}

/** Tells whether a file is a table of contents, which is no page. */
export function isTableOfContents(path: string): boolean {
  return /(?:^|\/)toc\.md$/i.test(path);
}

/** Tells whether a file is a page, by its name. */
export function isPage(path: string): boolean {
  return /\.(?:mdx?|markdown)$/i.test(path) && !isTableOfContents(path);
}

/** Tells whether a file is an image that pages can show, by its name. */
export function isImage(path: string): boolean {
  return /\.(?:avif|gif|jpe?g|png|svg|webp)$/i.test(path);
}
