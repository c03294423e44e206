/** An object of a repository. */
export interface GitObject {
  readonly id: string;
  readonly type: 'commit' | 'tree' | 'blob' | 'tag';
  /** Length in bytes. */
  readonly size: number;
  /** The bytes; of an object that is too large, the first of them. */
  readonly content: Buffer;
}

/** More of an object is not kept. No page or commit comes near it. */
const mostBytes = 64 * 2 ** 20;

const found = /^(?<id>[0-9a-f]{40,64}) (?<type>commit|tree|blob|tag) (?<size>\d+)$/;

/**
 * Takes apart what `git cat-file --batch` writes: for each object a line with its type and size, its bytes and a
 * line feed; for each that is not there, a line that says so.
 *
 * @param limit - the number of bytes of an object to keep
 * @returns an answer for each question, in their order; null for an object that is not there
 */
export async function* readAnswers(
  output: AsyncIterable<Buffer>,
  limit = mostBytes,
): AsyncGenerator<GitObject | null, void, undefined> {
  let line = '';
  let object: GitObject | null = null;
  let taken = 0;
  for await (const chunk of output) {
    let at = 0;
    while (at < chunk.length) {
      if (object) {
        const rest = chunk.subarray(at, at + object.size - taken);
        rest.copy(object.content, taken);
        taken += rest.length;
        at += rest.length;
        // The line feed behind it.
        if (at < chunk.length) {
          yield object;
          object = null;
          at += 1;
        }
      } else {
        const end = chunk.indexOf('\n', at);
        line += chunk.toString('latin1', at, end === -1 ? chunk.length : end);
        if (end === -1) break;
        object = announced(line, limit);
        if (!object) yield null;
        [line, taken, at] = ['', 0, end + 1];
      }
    }
  }
}

function announced(line: string, limit: number): GitObject | null {
  const { id, type, size } = found.exec(line)?.groups ?? {};
  if (id === undefined) return null;
  return {
    id,
    type: type as GitObject['type'],
    size: Number(size),
    content: Buffer.alloc(Math.min(Number(size), limit)),
  };
}
