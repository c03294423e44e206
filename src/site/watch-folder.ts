import { resolve, sep } from 'node:path';
import type { LoaderContext } from 'astro/loaders';
import { whenSettled } from '#workspace';
import { imageType } from './images.ts';

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
  const schedule = whenSettled(onChange);
  const changed = (path: string): void => {
    const absolute = resolve(path);
    if (absolute.startsWith(root + sep) && isContent(absolute)) schedule();
  };
  for (const event of ['add', 'change', 'unlink'] as const) watcher.on(event, changed);
}

function isContent(path: string): boolean {
  return /\.(?:mdx|ya?ml|json)$/.test(path) || imageType(path) !== null;
}
