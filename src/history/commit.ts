import type { GitObject } from './answers.ts';
import type { Repository } from './repository.ts';

/** A commit of a repository. */
export interface Commit {
  /** Full hash. */
  readonly hash: string;
  /** Full hashes of the commits that it follows; two or more for a merge, none for a first commit. */
  readonly parents: readonly string[];
  /** When it was written: ISO 8601 with the author's offset from UTC. */
  readonly authorDate: string;
  /** When it was taken in: ISO 8601 with the committer's offset from UTC. */
  readonly committerDate: string;
  /** The first paragraph of its message, on one line. */
  readonly subject: string;
}

/**
 * Reads a commit.
 *
 * @param revision - a hash, branch, tag or another name that Git knows (`HEAD~2`)
 * @returns null when the repository has no such commit
 */
export async function commitOf(repository: Repository, revision: string): Promise<Commit | null> {
  const object = await repository.read(`${revision}^{commit}`);
  return object && parseCommit(object);
}

const fullHash = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;

/**
 * Reads many commits at once.
 *
 * @param hashes - full hashes; whatever else is among them counts as unknown
 * @returns the commits by hash, without those that the repository lacks
 */
export async function commitsOf(
  repository: Repository,
  hashes: Iterable<string>,
): Promise<ReadonlyMap<string, Commit>> {
  const known = [...new Set(hashes)].filter((hash) => fullHash.test(hash));
  const objects = await Promise.all(known.map((hash) => repository.read(hash)));
  const commits = objects.map((object) => object && parseCommit(object)).filter((commit) => commit !== null);
  return new Map(commits.map((commit) => [commit.hash, commit]));
}

/**
 * Takes a commit object apart: lines of headers, an empty line, the message.
 *
 * @returns null when the object is no commit, or one without a date
 */
export function parseCommit({ type, id, content }: GitObject): Commit | null {
  if (type !== 'commit') return null;
  const end = content.indexOf('\n\n');
  const headers = readHeaders(content.subarray(0, end === -1 ? content.length : end).toString('latin1'));
  const authorDate = dateOf(headers.get('author')?.[0] ?? '');
  const committerDate = dateOf(headers.get('committer')?.[0] ?? '');
  if (authorDate === null || committerDate === null) return null;
  const message = end === -1 ? '' : decoderFor(headers.get('encoding')?.[0]).decode(content.subarray(end));
  const parents = headers.get('parent') ?? [];
  return { hash: id, parents, authorDate, committerDate, subject: subjectOf(message) };
}

/**
 * The values by name. Where a value has several lines (signatures, merged tags), those behind the first begin with a
 * space and so have no name; of none of them is anything needed.
 */
function readHeaders(text: string): ReadonlyMap<string, readonly string[]> {
  const headers = new Map<string, string[]>();
  for (const line of text.split('\n')) {
    const space = line.indexOf(' ');
    const name = line.slice(0, space);
    const values = headers.get(name) ?? [];
    headers.set(name, values);
    values.push(line.slice(space + 1));
  }
  return headers;
}

/** The date at the end of `Name <address> seconds offset`; in UTC where the offset is none that a clock has. */
function dateOf(signature: string): string | null {
  const [, seconds, sign, hours, minutes] = /> (\d+) ([+-])(\d\d)(\d\d)$/.exec(signature) ?? [];
  if (seconds === undefined) return null;
  const known = Number(hours) < 24 && Number(minutes) < 60;
  const offset = known ? Number(`${sign}1`) * (Number(hours) * 60 + Number(minutes)) : 0;
  const local = new Date((Number(seconds) + offset * 60) * 1000);
  // Years of five digits have another form, and those beyond have none.
  if (Number.isNaN(local.getTime()) || local.getUTCFullYear() > 9999) return null;
  return `${local.toISOString().slice(0, 19)}${known ? `${sign}${hours}:${minutes}` : '+00:00'}`;
}

/** Messages are UTF-8 unless the commit says otherwise. */
function decoderFor(encoding = 'utf-8'): TextDecoder {
  try {
    return new TextDecoder(encoding);
  } catch {
    return new TextDecoder();
  }
}

function subjectOf(message: string): string {
  const lines = message.split('\n').map((line) => line.trimEnd());
  const start = lines.findIndex((line) => line !== '');
  if (start === -1) return '';
  const end = lines.indexOf('', start);
  return lines.slice(start, end === -1 ? lines.length : end).join(' ');
}
