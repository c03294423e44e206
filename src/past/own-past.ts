import { addressOf, type Catalogue } from '#catalogue';
import type { Past } from '#drift';
import {
  commitOf,
  openRepository,
  pageVersions,
  type PageVersion,
  type Refusal,
  type Repository,
  type SoughtPage,
} from '#history';
import { notesOnDepth, type PastReading, readVersions, whyWithoutHistory } from './past-reading.ts';
import { wantedVersions } from './wanted-versions.ts';

/** What was read last, by the commit and the pages that it was read for. */
export type PastCache = Map<string, PastReading>;

/**
 * Reads the past of a catalogue's pages from the Git repository that the content folder is in: for each page whose
 * translations come from other source commits, its versions from those. Nothing is asked of Git where there is no
 * such page. That there is no history is nothing special.
 *
 * @param root - path of the content folder
 * @param known - what was read before: as long as nothing is committed, and the pages come from the same source
 *   commits, nothing is read again
 */
export async function readOwnPast(
  root: string,
  catalogue: Catalogue,
  known: PastCache = new Map(),
): Promise<PastReading> {
  const pages = wantedVersions(catalogue);
  if (pages.every(({ sources }) => sources.size === 0)) return { past: new Map(), notes: [] };
  const opened = await openRepository(root);
  if ('refusal' in opened) return { past: new Map(), notes: [whyRefused(opened.refusal, root)] };
  await using repository = opened;
  const { prefix, shallow } = repository;
  const head = await commitOf(repository, 'HEAD');
  const asked = pages.map(({ path, exlId, sources }) => [path, exlId, ...sources]);
  const key = JSON.stringify([head?.hash, prefix, shallow, asked]);
  const earlier = known.get(key);
  if (earlier) return earlier;
  known.clear();
  const versions = await ownVersions(repository, pages);
  if (!versions) return { past: new Map(), notes: [await whyWithoutHistory(repository, root)] };
  const past = await readOwnVersions(repository, versions);
  const reading = { past, notes: notesOnDepth(repository, root) };
  known.set(key, reading);
  return reading;
}

/**
 * Reads the past that a catalogue had when it stood at a commit of its repository, as {@link readOwnPast} does for the
 * one of today.
 *
 * @returns nothing where there is no history to read
 */
export async function readPastAt(
  repository: Repository,
  revision: string,
  catalogue: Pick<Catalogue, 'blueprints'>,
): Promise<Past> {
  const pages = wantedVersions(catalogue);
  if (pages.every(({ sources }) => sources.size === 0)) return new Map();
  const versions = await ownVersions(repository, pages, revision);
  return versions ? readOwnVersions(repository, versions) : new Map();
}

function ownVersions(
  repository: Repository,
  pages: readonly SoughtPage[],
  head?: string,
): ReturnType<typeof pageVersions> {
  const { prefix } = repository;
  return pageVersions(repository, pages, {
    under: prefix,
    addressOf: (path) => addressOf(path.slice(prefix.length)),
    ...(head !== undefined && { head }),
  });
}

/** Pages of the content folder are MDX of ours as they stand. */
function readOwnVersions(
  repository: Repository,
  versions: ReadonlyMap<string, readonly PageVersion[]>,
): Promise<Past> {
  return readVersions(repository, versions, (text) => text, 'catalogue');
}

function whyRefused({ reason, message }: Refusal, root: string): string {
  switch (reason) {
    case 'git-missing':
      return 'The program git is not installed, or not on the PATH: earlier editions are not compared.';
    case 'no-repository':
      return `The folder ${root} is in no Git repository: earlier editions are not compared.`;
    case 'unreadable':
      return `The repository of ${root} cannot be read, so that earlier editions are not compared: ${message.split('\n')[0] ?? ''}`;
  }
}
