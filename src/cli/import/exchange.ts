import { rename } from 'node:fs/promises';

/**
 * Lets two folders change places in one step, so that neither is missing at any moment. Node has no function for it,
 * so the system's own is called: `renameat2` with `RENAME_EXCHANGE` (Linux 3.15), `renamex_np` with `RENAME_SWAP`
 * (macOS 10.12).
 *
 * @returns false where the system, or the file system, cannot do it; nothing was changed then
 */
async function exchange(first: string, second: string): Promise<boolean> {
  try {
    const { dlopen } = await import('node:ffi');
    if (process.platform === 'linux') {
      const { functions } = dlopen(null, {
        renameat2: { return: 'i32', arguments: ['i32', 'string', 'i32', 'string', 'u32'] },
      });
      const [currentFolder, renameExchange] = [-100, 2];
      return functions.renameat2(currentFolder, first, currentFolder, second, renameExchange) === 0;
    }
    if (process.platform === 'darwin') {
      const { functions } = dlopen(null, {
        renamex_np: { return: 'i32', arguments: ['string', 'string', 'u32'] },
      });
      const renameSwap = 2;
      return functions.renamex_np(first, second, renameSwap) === 0;
    }
  } catch {
    // Neither the functions nor `node:ffi` are there on every system.
  }
  return false;
}

/** The name that a folder has for a moment, where two cannot change places in one step. */
export function asideOf(folder: string): string {
  return `${folder}.aside`;
}

/**
 * Puts a folder in the place of another, which gets its name. Where the system cannot do that in one step it takes
 * two, between which the old folder is at {@link asideOf}.
 */
export async function swapFolders(next: string, folder: string): Promise<void> {
  if (await exchange(next, folder)) return;
  await rename(folder, asideOf(folder));
  await rename(next, folder);
  await rename(asideOf(folder), next);
}
