/** The text of a page in its two parts. */
export interface PageParts {
  /** What stands between the lines `---`, each line with its end, or null when the page has no front matter. */
  readonly frontMatter: string | null;
  /** The rest, with empty lines in place of the front matter, so that line numbers are those of the page. */
  readonly body: string;
}

const fenced = /^---[ \t]*\n((?:[^\n]*\n)*?)---[ \t]*(?:\n|$)/;

/**
 * Parts the front matter of a page from its body.
 *
 * @param text - the page, its lines ended by line feeds
 */
export function partPage(text: string): PageParts {
  const match = fenced.exec(text);
  if (!match) return { frontMatter: null, body: text };
  const [whole, frontMatter = ''] = match;
  return { frontMatter, body: '\n'.repeat(whole.split('\n').length - 1) + text.slice(whole.length) };
}

/** Joins the parts of a page, with one empty line between them. */
export function joinPage(frontMatter: string | null, body: string): string {
  // On the first line, a rule would begin front matter.
  if (frontMatter === null) return body.startsWith('---\n') ? `\n${body}` : body;
  return `---\n${frontMatter}---\n${body === '' ? '' : `\n${body}`}`;
}
