import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { applicationsPath, sourcesPath, type TextFile } from '#catalogue';
import { assetsFolder, type CatalogueImport } from '#import';
import { readFiles } from '#workspace';
import { projectRoot } from '../command.ts';
import { UserError } from '../user-error.ts';
import { digestOf } from './find-repositories.ts';
import type { NewFile } from './replace-catalogue.ts';

/** What is in the folder that is imported to. */
export interface CatalogueFolder {
  readonly path: string;
  readonly files: readonly TextFile[];
  /** Digests of the images, by path below the folder. */
  readonly images: ReadonlyMap<string, string>;
  /** The applications of the catalogue; Isogloss's own where it has no list yet. */
  readonly applications: TextFile;
}

/** Reads the folder that is imported to, which may be missing. */
export async function readCatalogueFolder(path: string): Promise<CatalogueFolder> {
  const files = existsSync(path) ? readFiles(path) : [];
  const ours = join(projectRoot, 'content', applicationsPath);
  return {
    path,
    files,
    images: await digestsOfImages(join(path, assetsFolder)),
    applications: files.find((file) => file.path === applicationsPath) ?? {
      path: applicationsPath,
      text: await readFile(ours, 'utf8'),
    },
  };
}

async function digestsOfImages(folder: string): Promise<ReadonlyMap<string, string>> {
  const entries =
    (await readdir(folder, { recursive: true, withFileTypes: true }).catch(noneWhereMissing)) ?? [];
  const digests = new Map<string, string>();
  for (const entry of entries.filter((candidate) => candidate.isFile())) {
    const file = join(entry.parentPath, entry.name);
    const path = join(assetsFolder, file.slice(folder.length + 1));
    digests.set(path.split('\\').join('/'), digestOf(await readFile(file)));
  }
  return digests;
}

function noneWhereMissing(error: unknown): null {
  if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
  throw error;
}

/** What is done about files that are there already with another text. */
export type Existing = 'refuse' | 'overwrite' | 'keep';

/**
 * The files that an import adds to a folder, or gives another text.
 *
 * @throws UserError when a file is there already with another text, and it may neither be replaced nor kept
 */
export function newFiles(imported: CatalogueImport, folder: CatalogueFolder, existing: Existing): NewFile[] {
  const there = new Map(folder.files.map(({ path, text }) => [path, text]));
  const list = there.has(applicationsPath) ? [] : [folder.applications];
  const texts = [...imported.pages, ...imported.data, ...list].filter(
    ({ path, text }) => there.get(path) !== text,
  );
  const images = imported.images.filter(
    ({ repository, from, to }) => folder.images.get(to) !== repository.images.get(from),
  );
  const files: NewFile[] = [
    ...texts.map(({ path, text }) => ({ path, text })),
    ...images.map(({ repository, from, to }) => ({ path: to, copyOf: join(repository.name, from) })),
  ];
  // The ledger only ever gets longer.
  const isClash = ({ path }: NewFile): boolean =>
    path !== sourcesPath && (there.has(path) || folder.images.has(path));
  const clash = files.find(isClash);
  if (clash && existing === 'refuse') {
    throw new UserError(
      `${join(folder.path, clash.path)} is there already, with another content. Nothing was imported.`,
      'Give --overwrite to replace such files, or --skip-existing to leave them as they are.',
    );
  }
  return existing === 'keep' ? files.filter((file) => !isClash(file)) : files;
}
