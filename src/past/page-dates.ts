import { addressOf, type Catalogue } from '#catalogue';
import { arrivals, commitOf, openRepository } from '#history';

/** When a page was there, and when it became what it is. All are ISO 8601. */
export interface PageDates {
  /** When the page was first published; null where that is not known. */
  readonly published: string | null;
  /** When it came to name the source revision that it is of, as Git has it; null where Git has not. */
  readonly arrived: string | null;
  /** When it became what it is: when it arrived, else the ledger's date of the source revision. */
  readonly changed: string;
}

/** What was read last, by the commit that it was read for. */
export type DatesCache = Map<string, ReadonlyMap<string, PageDates>>;

/**
 * Tells since when the pages of a catalogue are what they are. Git knows the day on which a page came to name its
 * source revision, so that mended spelling makes nothing new; where Git does not know it, the ledger's date of the
 * source revision stands in.
 *
 * @param root - path of the content folder
 * @param known - what was read before; nothing is asked of Git as long as nothing is committed
 * @returns by path of the page; pages of which nothing is known are left out
 */
export async function readPageDates(
  root: string,
  { blueprints, sources }: Pick<Catalogue, 'blueprints' | 'sources'>,
  known: DatesCache = new Map(),
): Promise<ReadonlyMap<string, PageDates>> {
  const pages = blueprints.flatMap((blueprint) => blueprint.pages);
  const inGit = await readGitDates(root, known);
  return new Map(
    pages.flatMap(({ path, frontMatter }) => {
      const commit = frontMatter['source-git-commit'];
      const arrived = inGit.get(`${path} ${commit}`);
      if (arrived) return [[path, arrived] as const];
      const source = sources.get(commit);
      return source ? [[path, { published: null, arrived: null, changed: source.date }] as const] : [];
    }),
  );
}

/** By path and source revision. */
async function readGitDates(root: string, known: DatesCache): Promise<ReadonlyMap<string, PageDates>> {
  const opened = await openRepository(root);
  if ('refusal' in opened) return new Map();
  await using repository = opened;
  const head = await commitOf(repository, 'HEAD');
  const key = JSON.stringify([head?.hash, repository.prefix, repository.shallow]);
  const earlier = known.get(key);
  if (earlier) return earlier;
  known.clear();
  const found = (await arrivals(repository, { under: repository.prefix })) ?? [];
  const byPath = Map.groupBy(found, ({ path }) => path.slice(repository.prefix.length));
  const dates = new Map(
    [...byPath].flatMap(([path, own]) => {
      if (!addressOf(path)) return [];
      // Beyond the edge of a shallow clone there may have been an older one.
      const published = repository.shallow ? null : (own[0]?.arrivedIn.committerDate ?? null);
      return own.map(({ sourceCommit, arrivedIn: { committerDate: arrived } }) => {
        const dates: PageDates = { published, arrived, changed: arrived };
        return [`${path} ${sourceCommit}`, dates] as const;
      });
    }),
  );
  known.set(key, dates);
  return dates;
}
