import { resolve, sep } from 'node:path';
import type { LoaderContext } from 'astro/loaders';
import { imageType } from './images.ts';

/** Editors write a file in several steps; the changes of this time are taken together. */
const settleInMilliseconds = 20;

/**
 * Calls back when pages, data files or images below a folder change, one call at a time.
 *
 * @param root - absolute path of the folder, which may lie outside the project
 */
export function watchFolder(
  root: string,
  watcher: NonNullable<LoaderContext['watcher']>,
  onChange: () => Promise<void>,
): void {
  watcher.add(root);
  let timer: NodeJS.Timeout | undefined;
  let running = Promise.resolve();
  const schedule = (path: string): void => {
    const absolute = resolve(path);
    if (!absolute.startsWith(root + sep) || !isContent(absolute)) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      // A failure, such as a folder moved away, leaves the site as it was; the next change tries again.
      running = running.then(onChange).catch(() => undefined);
    }, settleInMilliseconds);
  };
  for (const event of ['add', 'change', 'unlink'] as const) watcher.on(event, schedule);
}

function isContent(path: string): boolean {
  return /\.(?:mdx|ya?ml)$/.test(path) || imageType(path) !== null;
}
