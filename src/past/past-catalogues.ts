import { hash } from 'node:crypto';
import type { Catalogue } from '#catalogue';
import type { Past } from '#drift';
import { commitOf, commitsOf, commitsTo, FileLister, openRepository, type Repository } from '#history';
import { decode, type StoredFile } from '#workspace';
import { chooseCommits } from './chosen-commits.ts';
import { readPastAt } from './own-past.ts';

/** A catalogue as it stood at a commit of its repository. */
export interface PastCatalogue {
  readonly commit: string;
  /** When it was committed, ISO 8601 with an offset. */
  readonly date: string;
  /** Names all that is known of it: two with one key are the same. Null in a shallow clone, whose edge may move. */
  readonly key: string | null;
  /** Its files, ordered by path. */
  readonly files: () => Promise<StoredFile[]>;
  /** The past that it had then. */
  readonly pastOf: (catalogue: Pick<Catalogue, 'blueprints'>) => Promise<Past>;
}

/** Why the history of a catalogue tells nothing, or, in a shallow clone, not all. */
export type HistoryGap = 'git-missing' | 'no-repository' | 'unreadable' | 'empty' | 'shallow';

/** How far back to go. */
export interface PastBounds {
  /** How many catalogues there are at most. */
  readonly most: number;
  /** How many files, counted once for each content, all of them have at most: older catalogues are left out. */
  readonly mostFiles: number;
}

/**
 * Shows the catalogues that stood at some commits spread over the history of a content folder, the newest first.
 *
 * @param root - path of the content folder
 * @param visit - called for one catalogue after the other; the repository is closed when the last call is done
 * @returns why there is none, or what is missing
 */
export async function visitPastCatalogues(
  root: string,
  { most, mostFiles }: PastBounds,
  visit: (catalogue: PastCatalogue) => Promise<void>,
): Promise<HistoryGap | null> {
  const opened = await openRepository(root);
  if ('refusal' in opened) return opened.refusal.reason;
  await using repository = opened;
  if (!(await commitOf(repository, 'HEAD'))) return 'empty';
  const hashes = await commitsTo(repository, 'HEAD', repository.prefix);
  if (!hashes) return 'unreadable';
  const known = await commitsOf(repository, hashes);
  const commits = hashes.flatMap((each) => {
    const commit = known.get(each);
    return commit ? [{ hash: commit.hash, date: commit.committerDate }] : [];
  });
  if (commits.length === 0) return 'empty';
  const lister = new FileLister(repository);
  const seen = new Set<string>();
  for (const { hash: commit, date } of chooseCommits(commits, most)) {
    const files = await contentFiles(lister, commit, repository.prefix);
    // A partial clone may lack its folders.
    if (!files) break;
    for (const [, id] of files) seen.add(id);
    if (seen.size > mostFiles) break;
    await visit({
      commit,
      date,
      key: repository.shallow
        ? null
        : hash('sha256', JSON.stringify([commit, repository.prefix]), 'base64url'),
      files: () => readAll(repository, files),
      pastOf: (catalogue) => readPastAt(repository, commit, catalogue),
    });
  }
  return repository.shallow ? 'shallow' : null;
}

type NamedContent = readonly (readonly [path: string, id: string])[];

/** The pages and data files of a commit, by path below the content root, with the ids of their contents. */
async function contentFiles(
  lister: FileLister,
  commit: string,
  prefix: string,
): Promise<NamedContent | null> {
  const files = await lister.filesAt(commit, prefix);
  return (
    files &&
    [...files]
      .map(([path, id]) => [path.slice(prefix.length), id] as const)
      .filter(([path]) => /\.(?:mdx|ya?ml)$/.test(path) && !/(?:^|\/)(?:\.|node_modules\/)/.test(path))
      .sort(([a], [b]) => (a < b ? -1 : 1))
  );
}

async function readAll(repository: Repository, files: NamedContent): Promise<StoredFile[]> {
  const objects = await Promise.all(files.map(([, id]) => repository.read(id)));
  return files.flatMap(([path], index): StoredFile[] => {
    const object = objects[index];
    // What is too large for a page is read in part, and what a partial clone lacks not at all.
    if (object?.type !== 'blob' || object.content.length < object.size) return [];
    return [{ ...decode(path, object.content), digest: hash('sha256', object.content, 'base64url') }];
  });
}
