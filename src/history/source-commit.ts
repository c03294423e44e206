import { partText } from './front-matter.ts';

const line = /^source-git-commit:[ \t]+(["']?)([0-9a-f]{40})\1[ \t]*(?:[ \t]#.*)?$/m;

/**
 * The source revision that a page says it was translated from: its `source-git-commit`. Unlike the catalogue, it
 * takes pages whose front matter is otherwise broken, as those of the past may be.
 *
 * @param text - the text of the page, or the beginning of it
 * @returns a full hash, or null when the front matter has none
 */
export function sourceCommitOf(text: string): string | null {
  return line.exec(partText(text).frontMatter ?? '')?.[2] ?? null;
}
