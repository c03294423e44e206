import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, dirname, join, matchesGlob, resolve } from 'node:path';
import { type Language, languageCodes, type TextFile } from '#catalogue';
import { isImage, isPage, isTableOfContents, languageOfName, languageOfText, type Repository } from '#import';
import { decode } from '#workspace';
import { UserError } from '../user-error.ts';

/** A repository and where it is on the disk. */
export interface FoundRepository {
  readonly repository: Repository;
  /** The folder, or the folder that a file is in. */
  readonly folder: string;
}

/** A file that could not be read. */
export interface UnreadableFile {
  readonly path: string;
  readonly line: number;
  readonly column: number;
  readonly message: string;
  readonly help: string;
}

/** What was found to import. */
export interface Findings {
  readonly repositories: readonly FoundRepository[];
  readonly unreadable: readonly UnreadableFile[];
  /** How many symbolic links were passed over. */
  readonly links: number;
}

/** Which pages are wanted, and in which language they are. */
export interface Wanted {
  readonly language: Language | 'auto';
  /** Patterns of paths below the folders; all pages where there are none. */
  readonly only: readonly string[];
}

/**
 * Reads what is to be imported. A folder is a repository of one language; with the language to be found out, a folder
 * may also hold several of them, each named for its language.
 *
 * @throws UserError when there is nothing at a path
 */
export async function findRepositories(paths: readonly string[], wanted: Wanted): Promise<Findings> {
  const found: FoundRepository[] = [];
  const unreadable: UnreadableFile[] = [];
  let links = 0;
  const { only } = wanted;
  for (const path of paths) {
    for (const { path: name, isFolder } of await placesIn(path, wanted)) {
      const read = isFolder ? await readFolder(name) : await readLoneFile(name);
      unreadable.push(...read.unreadable);
      links += read.links;
      const language =
        wanted.language === 'auto' ? tellLanguage(name, isFolder, read.files) : wanted.language;
      if (language === null) {
        unreadable.push({ path: name, line: 1, column: 1, ...languageUnknown });
        continue;
      }
      const repository: Repository = {
        name,
        language,
        whole: isFolder,
        prefix: isFolder ? prefixOf(name) : '',
        files: read.files,
        isWanted: (file) => only.length === 0 || only.some((pattern) => matchesGlob(file, pattern)),
        images: read.images,
      };
      found.push({ repository, folder: isFolder ? resolve(name) : dirname(resolve(name)) });
    }
  }
  return { repositories: found, unreadable, links };
}

interface PlaceOnDisk {
  readonly path: string;
  readonly isFolder: boolean;
}

async function placesIn(path: string, { language }: Wanted): Promise<PlaceOnDisk[]> {
  const there = await stat(path).catch(() => null);
  if (!there) throw new UserError(`There is nothing at ${path}.`, 'Name a file or a folder that is there.');
  if (!there.isDirectory()) return [{ path, isFolder: false }];
  const named =
    language === 'auto' && languageOfPlace(path, true) === null ? await foldersOfLanguages(path) : [];
  return named.length > 0
    ? named.map((folder) => ({ path: folder, isFolder: true }))
    : [{ path: path.replace(/(?<=.)[\\/]+$/, ''), isFolder: true }];
}

async function foldersOfLanguages(path: string): Promise<string[]> {
  const entries = await readdir(path, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory() && languageOfName(entry.name) !== null)
    .map((entry) => join(path, entry.name))
    .sort();
}

/** The language that the repository is named for which a folder or a file belongs to. */
function languageOfPlace(path: string, isFolder: boolean): Language | null {
  const folder = isFolder ? resolve(path) : dirname(resolve(path));
  const { length } = prefixOf(folder);
  return languageOfName(basename(length > 0 ? folder.slice(0, -length) : folder));
}

/** How much text is enough to tell its language. */
const sample = 20_000;

function tellLanguage(path: string, isFolder: boolean, files: readonly TextFile[]): Language | null {
  const text = files.reduce((all, file) => (all.length < sample ? `${all}\n${file.text}` : all), '');
  return languageOfPlace(path, isFolder) ?? languageOfText(text.slice(0, sample));
}

const languageUnknown = {
  message: 'The language cannot be told, neither by a name nor by the text.',
  help: `Import it by itself, with --lang and one of: ${languageCodes.join(', ')}.`,
};

/** Where the folder stands in its repository: pages are in `help/`, which links from the root begin with. */
function prefixOf(path: string): string {
  const [, inside = ''] = /(?:^|\/)(help(?:\/[^/]+)*)$/.exec(resolve(path).split('\\').join('/')) ?? [];
  return inside === '' ? '' : `${inside}/`;
}

interface ReadFiles {
  readonly files: TextFile[];
  readonly images: Map<string, string>;
  readonly unreadable: UnreadableFile[];
  links: number;
}

async function readLoneFile(path: string): Promise<ReadFiles> {
  const read: ReadFiles = { files: [], images: new Map(), unreadable: [], links: 0 };
  await readText(path, basename(path), read);
  return read;
}

async function readFolder(root: string): Promise<ReadFiles> {
  const read: ReadFiles = { files: [], images: new Map(), unreadable: [], links: 0 };
  await readEntries(root, '', read);
  return read;
}

/** Reads a folder in the order of names. Symbolic links may lead anywhere, and are passed over. */
async function readEntries(root: string, folder: string, read: ReadFiles): Promise<void> {
  const entries = await readdir(join(root, folder), { withFileTypes: true });
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
    if (entry.isSymbolicLink()) read.links++;
    else if (entry.isDirectory()) await readEntries(root, path, read);
    else if (!entry.isFile()) continue;
    else if (isPage(path) || isTableOfContents(path)) await readText(join(root, path), path, read);
    else if (isImage(path)) await readImage(join(root, path), path, read);
  }
}

async function readText(file: string, path: string, read: ReadFiles): Promise<void> {
  const bytes = await orUnreadable(file, read, () => readFile(file));
  if (!bytes) return;
  const { text, problem } = decode(path, bytes);
  if (problem) read.unreadable.push({ path: file, ...problem });
  else read.files.push({ path, text });
}

async function readImage(file: string, path: string, read: ReadFiles): Promise<void> {
  const bytes = await orUnreadable(file, read, () => readFile(file));
  if (bytes) read.images.set(path, digestOf(bytes));
}

/** A digest of the content of a file: equal digests are equal contents. */
export function digestOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

async function orUnreadable<Result>(
  path: string,
  { unreadable }: ReadFiles,
  read: () => Promise<Result>,
): Promise<Result | null> {
  try {
    return await read();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const help = 'Make the file readable, then import it again.';
    unreadable.push({ path, line: 1, column: 1, message: `The file cannot be read: ${reason}.`, help });
    return null;
  }
}
