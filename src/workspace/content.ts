import { stat } from 'node:fs/promises';
import { type Catalogue, readCatalogue } from '#catalogue';
import { type PageReading, unreadable } from '#markdown';
import { readGuarded } from './parse-guard.ts';
import { type ContentFile, readFiles } from './read-files.ts';

/** A content folder, read: the catalogue and, by path, the pages as documents. */
export interface Content {
  readonly root: string;
  readonly catalogue: Catalogue;
  readonly documents: ReadonlyMap<string, PageReading>;
}

/** The folder that a catalogue was to be read from cannot be used. */
export class ContentFolderError extends Error {}

/**
 * Reads the content folder.
 *
 * @param root - path of the folder with one folder a language in it
 * @param known - documents read before, by path and text: a text that has not changed is not parsed again
 * @throws ContentFolderError when there is no such folder
 */
export async function readContent(root: string, known: DocumentCache = new Map()): Promise<Content> {
  const folder = await stat(root).catch(() => null);
  if (!folder?.isDirectory()) throw new ContentFolderError(`There is no content folder at ${root}.`);
  const files = await readFiles(root);
  const documents = new Map<string, PageReading>();
  for (const file of files) {
    // Data files have no document, unless there is something wrong with their bytes to tell.
    if (!file.path.endsWith('.mdx') && !file.problem) continue;
    documents.set(file.path, await readOnce(file, known));
  }
  for (const path of known.keys()) if (!documents.has(path)) known.delete(path);
  return { root, catalogue: readCatalogue(files), documents };
}

/** Documents by path, each with the text that it was read from. */
export type DocumentCache = Map<string, { readonly text: string; readonly document: PageReading }>;

async function readOnce({ path, text, problem }: ContentFile, known: DocumentCache): Promise<PageReading> {
  if (problem) return unreadable(problem);
  const earlier = known.get(path);
  if (earlier?.text === text) return earlier.document;
  const document = await readGuarded(text);
  known.set(path, { text, document });
  return document;
}
