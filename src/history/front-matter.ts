const opening = /^\uFEFF?---[ \t]*\r?\n/;
const closing = /^---[ \t]*(?:\r?\n|$)/m;

/** A page, parted at the lines `---`. */
export interface PartedText {
  /** What stands between them; null when the page has no front matter. */
  readonly frontMatter: string | null;
  readonly body: string;
}

/** Parts the text of a page. Unlike the catalogue, it takes front matter that is broken, as that of the past may be. */
export function partText(text: string): PartedText {
  const start = opening.exec(text)?.[0].length;
  if (start === undefined) return { frontMatter: null, body: text };
  const rest = text.slice(start);
  const end = closing.exec(rest);
  return end
    ? { frontMatter: rest.slice(0, end.index), body: rest.slice(end.index + end[0].length) }
    : { frontMatter: null, body: text };
}
