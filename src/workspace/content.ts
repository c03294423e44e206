import { stat } from 'node:fs/promises';
import { baselinePath, type Catalogue, isIgnored, type Memory, readCatalogue } from '#catalogue';
import { type PageReading, unreadable } from '#markdown';
import { readGuarded } from './parse-guard.ts';
import { readFiles, type StoredFile } from './read-files.ts';

/** A content folder, read: the catalogue and, by path, the pages as documents. */
export interface Content {
  readonly root: string;
  readonly catalogue: Catalogue;
  readonly documents: ReadonlyMap<string, PageReading>;
}

/** The folder that a catalogue was to be read from cannot be used. */
export class ContentFolderError extends Error {}

/** Documents read before, by the digest of the file. */
export type DocumentCache = Map<string, PageReading>;

/**
 * Reads the content folder.
 *
 * @param root - path of the folder with one folder a language in it
 * @param known - a file whose document is in it is not parsed; afterwards it holds the documents of this folder
 * @param memory - see {@link readCatalogue}
 * @throws ContentFolderError when there is no such folder
 */
export async function readContent(root: string, known?: DocumentCache, memory?: Memory): Promise<Content> {
  return readContentFiles(root, await listContent(root), known, memory);
}

/**
 * The files of the content folder, with those that are only told to be ignored, ordered by path.
 *
 * @throws ContentFolderError when there is no such folder
 */
export async function listContent(root: string): Promise<StoredFile[]> {
  const folder = await stat(root).catch(() => null);
  if (!folder?.isDirectory()) throw new ContentFolderError(`There is no content folder at ${root}.`);
  return readFiles(root, (path) => path === baselinePath || isIgnored(path));
}

/** Reads the files of a content folder, as {@link readContent} does. */
export async function readContentFiles(
  root: string,
  files: readonly StoredFile[],
  known: DocumentCache = new Map(),
  memory?: Memory,
): Promise<Content> {
  const documents = new Map<string, PageReading>();
  for (const file of files) {
    // Data files have no document, unless there is something wrong with their bytes to tell.
    if (isIgnored(file.path) || (!file.path.endsWith('.mdx') && !file.problem)) continue;
    documents.set(file.path, await readOnce(file, known));
  }
  const there = new Set(files.map(({ digest }) => digest));
  for (const digest of known.keys()) if (!there.has(digest)) known.delete(digest);
  return { root, catalogue: readCatalogue(files, memory), documents };
}

async function readOnce({ digest, text, problem }: StoredFile, known: DocumentCache): Promise<PageReading> {
  if (problem) return unreadable(problem);
  const document = known.get(digest) ?? (await readGuarded(text));
  known.set(digest, document);
  return document;
}
