const opening = /^\uFEFF?---[ \t]*\r?\n/;
const closing = /^---[ \t]*$/m;
const line = /^source-git-commit:[ \t]+(["']?)([0-9a-f]{40})\1[ \t]*(?:[ \t]#.*)?$/m;

/**
 * The source revision that a page says it was translated from: its `source-git-commit`. Unlike the catalogue, it
 * takes pages whose front matter is otherwise broken, as those of the past may be.
 *
 * @param text - the text of the page, or the beginning of it
 * @returns a full hash, or null when the front matter has none
 */
export function sourceCommitOf(text: string): string | null {
  const start = opening.exec(text)?.[0].length;
  if (start === undefined) return null;
  const rest = text.slice(start);
  const end = closing.exec(rest)?.index;
  return end === undefined ? null : (line.exec(rest.slice(0, end))?.[2] ?? null);
}
