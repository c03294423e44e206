import { exlIdOf } from './exl-id.ts';
import type { Repository } from './repository.ts';
import { sourceCommitOf } from './source-commit.ts';

/** What the front matter of a page says of where it comes from. */
export interface PageKeys {
  /** The source revision that it was translated from. */
  readonly sourceCommit: string | null;
  /** Its identity, in lower case. */
  readonly exlId: string | null;
}

/** Front matter that is longer, in bytes, is none. */
const longestFrontMatter = 64 * 1024;

/**
 * Reads the front matter of pages.
 *
 * @param contents - ids of their contents, see {@link filesAt}
 * @returns by id; null when one of the contents is not there
 */
export async function readKeys(
  repository: Repository,
  contents: Iterable<string>,
): Promise<ReadonlyMap<string, PageKeys> | null> {
  const ids = [...new Set(contents)];
  const keys = new Map<string, PageKeys>();
  // In batches, so that a partial clone is noticed before all of it has been asked for.
  for (let start = 0; start < ids.length; start += 256) {
    const batch = ids.slice(start, start + 256);
    const objects = await Promise.all(batch.map((id) => repository.read(id)));
    for (const object of objects) {
      if (!object) return null;
      const text = object.content.toString('utf8', 0, longestFrontMatter);
      keys.set(object.id, { sourceCommit: copyOf(sourceCommitOf(text)), exlId: copyOf(exlIdOf(text)) });
    }
  }
  return keys;
}

/** A piece of a page would keep all of the page in memory. */
function copyOf(piece: string | null): string | null {
  return piece === null ? null : Buffer.from(piece).toString();
}
