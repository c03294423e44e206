import type { Past, PastPage } from '#drift';
import { commitOf, contentOf, type PageVersion, type Repository } from '#history';
import { readGuarded } from '#workspace';

/** What is known of the past of pages, and what could not be learned, in sentences. */
export interface PastReading {
  readonly past: Past;
  readonly notes: readonly string[];
}

/**
 * Reads versions of pages. Those that cannot be read are left out.
 *
 * @param versions - by path of the page in the catalogue, newest first
 * @param inOurForm - turns the text of a version into MDX of ours
 * @param origin - what the versions share with others of one form, see {@link PastPage}
 */
export async function readVersions(
  repository: Repository,
  versions: ReadonlyMap<string, readonly PageVersion[]>,
  inOurForm: (text: string, version: PageVersion) => string,
  origin: string,
): Promise<Past> {
  const past = new Map<string, readonly PastPage[]>();
  for (const [path, found] of versions) {
    const texts = await Promise.all(found.map(({ content }) => contentOf(repository, content)));
    const pages: PastPage[] = [];
    for (const [index, version] of found.entries()) {
      const text = texts[index] ?? null;
      if (text === null) continue;
      const { outline, readable } = await readGuarded(inOurForm(text, version));
      if (!readable) continue;
      pages.push({
        commit: version.sourceCommit,
        date: version.date,
        text,
        outline,
        origin,
      });
    }
    if (pages.length > 0) past.set(path, pages);
  }
  return past;
}

/** Joins what two repositories tell. A version may be in both, in the form of each. */
export function joinPasts(first: Past, second: Past): Past {
  const joined = new Map(first);
  for (const [path, pages] of second)
    joined.set(path, [...(first.get(path) ?? []), ...pages].sort(newestFirst));
  return joined;
}

/** Those without a date lie beyond the edge of a shallow clone, before the others. */
function newestFirst(a: PastPage, b: PastPage): number {
  return timeOf(b) - timeOf(a);
}

function timeOf({ date }: PastPage): number {
  return date === null ? 0 : Date.parse(date);
}

/** Why a repository has no history that can be read, in a sentence. */
export async function whyWithoutHistory(repository: Repository, name: string): Promise<string> {
  return (await commitOf(repository, 'HEAD'))
    ? `The repository of ${name} lacks the pages of its past (a partial clone): earlier editions are not compared.`
    : `Nothing is committed in the repository of ${name} yet: earlier editions are not compared.`;
}

/** What a shallow clone keeps from being known; nothing of a whole one. */
export function notesOnDepth({ shallow }: Repository, name: string): string[] {
  return shallow
    ? [`The history of ${name} is cut off (a shallow clone): editions from before are not compared.`]
    : [];
}
