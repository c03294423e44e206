import {
  copyFile,
  link,
  lstat,
  mkdir,
  readdir,
  readlink,
  realpath,
  rename,
  rm,
  rmdir,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { UserError } from '../user-error.ts';
import { asideOf, swapFolders } from './exchange.ts';

/** A file that a catalogue gets: a text, or a copy of another file. */
export type NewFile =
  { readonly path: string; readonly text: string } | { readonly path: string; readonly copyOf: string };

/**
 * Writes files into a folder and takes others out, all or none: a copy of the folder with the files in it takes the
 * folder's place once it is whole. Whoever kills the process leaves the old folder or the new one, and perhaps the copy beside it, which
 * {@link prepareFolder} takes away.
 *
 * @param folder - made where it is missing
 * @param left - paths of files that the folder has no longer; folders that have nothing else go with them
 * @throws UserError when a symbolic link stands in the way
 */
export async function changeFolder(
  folder: string,
  files: readonly NewFile[],
  left: readonly string[] = [],
): Promise<void> {
  const target = await placeOf(folder);
  await mkdir(dirname(target), { recursive: true });
  const next = `${target}.import-${process.pid}`;
  try {
    await mkdir(next);
    const there = (await lstat(target).catch(() => null)) !== null;
    if (there) await cloneFolder(target, next);
    for (const path of left) await takeOut(path, next);
    for (const file of files) await place(file, next);
    if (there) await swapFolders(next, target);
    else await rename(next, target);
  } finally {
    await rm(next, { recursive: true, force: true });
  }
}

/**
 * Puts a folder in order that {@link changeFolder} is to write to: takes away what killed processes left, and puts the
 * folder back that one of them had moved aside.
 *
 * @throws UserError when the folder cannot be replaced, or another process is writing to it
 */
export async function prepareFolder(folder: string): Promise<void> {
  const target = await placeOf(folder);
  refuseOwnFolder(target);
  await clearUp(target);
}

function placeOf(folder: string): Promise<string> {
  return realpath(folder).catch(() => resolve(folder));
}

/** The folder that a shell stands in would be a deleted one afterwards. */
function refuseOwnFolder(folder: string): void {
  const way = relative(folder, process.cwd());
  if (way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way)) return;
  throw new UserError(
    `${folder} is the folder that you are in, or holds it: it could not be replaced as a whole.`,
    'Go to another folder, and run the command from there.',
  );
}

async function clearUp(folder: string): Promise<void> {
  const prefix = `${basename(folder)}.import-`;
  for (const name of await readdir(dirname(folder)).catch(() => [])) {
    const [, pid] = name.startsWith(prefix) ? (/^(\d+)$/.exec(name.slice(prefix.length)) ?? []) : [];
    if (pid === undefined) continue;
    if (isRunning(Number(pid))) {
      throw new UserError(
        `Another command is writing to ${folder} (process ${pid}).`,
        `Wait for it to end; if there is none, remove ${join(dirname(folder), name)}.`,
      );
    }
    await rm(join(dirname(folder), name), { recursive: true, force: true });
  }
  const aside = asideOf(folder);
  if ((await lstat(aside).catch(() => null)) === null) return;
  if ((await lstat(folder).catch(() => null)) === null) await rename(aside, folder);
  else await rm(aside, { recursive: true, force: true });
}

function isRunning(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Makes a copy whose files are the same ones under another name, which takes no time and no space. */
async function cloneFolder(from: string, to: string): Promise<void> {
  for (const entry of await readdir(from, { withFileTypes: true })) {
    const [source, copy] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) {
      await mkdir(copy);
      await cloneFolder(source, copy);
    } else if (entry.isSymbolicLink()) await symlink(await readlink(source), copy);
    else await link(source, copy).catch(() => copyFile(source, copy));
  }
}

async function place(file: NewFile, root: string): Promise<void> {
  const path = join(root, file.path);
  await refuseLinks(root, file.path);
  await mkdir(dirname(path), { recursive: true });
  // The file under the old name is the same one: it is left, not written to.
  await rm(path, { force: true });
  if ('text' in file) await writeFile(path, file.text);
  else await copyFile(file.copyOf, path);
}

async function takeOut(path: string, root: string): Promise<void> {
  await refuseLinks(root, path);
  await rm(join(root, path));
  for (let folder = dirname(path); folder !== '.'; folder = dirname(folder)) {
    if ((await readdir(join(root, folder))).length > 0) return;
    await rmdir(join(root, folder));
  }
}

/** A link could lead out of the folder. */
async function refuseLinks(root: string, path: string): Promise<void> {
  const parts = path.split('/');
  for (let depth = 1; depth <= parts.length; depth++) {
    const part = join(root, ...parts.slice(0, depth));
    const there = await lstat(part).catch(() => null);
    if (!there?.isSymbolicLink()) continue;
    throw new UserError(
      `${parts.slice(0, depth).join('/')} is a symbolic link, which is not written through. Nothing was changed.`,
      'Put the real folder or file in its place.',
    );
  }
}
