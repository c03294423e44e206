import { type SourceCommit } from '#catalogue';
import {
  arrivals,
  type Commit,
  commitsOf,
  openRepository,
  type Repository as GitRepository,
  textAt,
} from '#history';
import { planPages, type SourcePages, sourceRequest } from '#import';
import { UserError } from '../user-error.ts';
import type { FoundRepository } from './find-repositories.ts';

/** What Git knows about the pages that are imported. */
export interface GitEvidence {
  readonly source: SourcePages | null;
  readonly commits: readonly SourceCommit[];
  /** What could not be looked up, for the log. */
  readonly notes: readonly string[];
}

/**
 * Asks the source repository, and the histories of the repositories that are imported. That there is no history is
 * nothing special; only a source that was named must be there.
 *
 * @param source - the folder of the source repository, where it is at hand
 * @throws UserError when the source repository cannot be read
 */
export async function gatherEvidence(
  found: readonly FoundRepository[],
  source: string | undefined,
): Promise<GitEvidence> {
  const requests = planPages(found.map(({ repository }) => repository)).map(sourceRequest);
  const hashes = new Set(requests.flatMap(({ commit }) => (commit === '' ? [] : [commit])));
  const notes: string[] = [];
  const commits = new Map<string, SourceCommit>();
  let pages: SourcePages | null = null;
  if (source !== undefined) {
    await using repository = await openSource(source);
    for (const commit of (await commitsOf(repository, hashes)).values())
      commits.set(commit.hash, ownDate(commit));
    pages = await readSourcePages(repository, requests);
    const missing = hashes.size - commits.size;
    if (missing > 0)
      notes.push(`${source} lacks ${missing} of the ${hashes.size} source commits that pages cite.`);
  }
  if (commits.size < hashes.size) {
    for (const [hash, commit] of await firstTranslations(found, notes)) {
      if (hashes.has(hash) && !commits.has(hash)) commits.set(hash, commit);
    }
  }
  return { source: pages, commits: [...commits.values()], notes };
}

async function openSource(folder: string): Promise<GitRepository> {
  const repository = await openRepository(folder);
  if (!('refusal' in repository)) return repository;
  throw new UserError(
    `The source repository ${folder} cannot be read: ${repository.refusal.message}`,
    'Name the folder of a Git repository with --source, or leave it out.',
  );
}

async function readSourcePages(
  repository: GitRepository,
  requests: readonly { path: string; commit: string }[],
): Promise<SourcePages> {
  const texts = new Map<string, string | null>();
  const wanted = requests.flatMap(({ path, commit }) => [
    ...(commit === '' ? [] : [[commit, path] as const]),
    ['HEAD', path] as const,
  ]);
  await Promise.all(
    wanted.map(async ([revision, path]) => {
      texts.set(`${revision} ${path}`, await textAt(repository, revision, path));
    }),
  );
  return {
    textAt: ({ path, commit }) => texts.get(`${commit} ${path}`) ?? texts.get(`HEAD ${path}`) ?? null,
  };
}

function ownDate({ hash, committerDate, subject }: Commit): SourceCommit {
  return { hash, date: committerDate, subject, dated: 'source' };
}

/** By source commit, the first translated commit that cites it: the source commit is not younger than that. */
async function firstTranslations(
  found: readonly FoundRepository[],
  notes: string[],
): Promise<ReadonlyMap<string, SourceCommit>> {
  const first = new Map<string, SourceCommit>();
  for (const folder of new Set(found.map((place) => place.folder))) {
    const repository = await openRepository(folder);
    if ('refusal' in repository) {
      if (repository.refusal.reason === 'unreadable')
        notes.push(`The history of ${folder} cannot be read: ${repository.refusal.message}`);
      continue;
    }
    await using history = repository;
    if (history.shallow) notes.push(`The history of ${folder} is cut off (a shallow clone).`);
    for (const { sourceCommit: hash, arrivedIn } of (await arrivals(history, { under: history.prefix })) ??
      []) {
      const date = arrivedIn.committerDate;
      const earlier = first.get(hash);
      if (earlier && Date.parse(earlier.date) <= Date.parse(date)) continue;
      first.set(hash, { hash, date, dated: 'translation' });
    }
  }
  if (first.size === 0)
    notes.push('There is no Git history to date the source commits with: the ledger gets none of them.');
  return first;
}
