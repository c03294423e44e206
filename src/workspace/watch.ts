import { watch } from 'node:fs';

/** Editors write a file in several steps; the changes of this time are taken together. */
const settleInMilliseconds = 20;

/**
 * Makes a function that may be called for every single change, and calls back once they have settled, one call at a
 * time. A call back that fails, as when the folder was moved away, leaves everything as it was; the next one tries again.
 */
export function whenSettled(onChange: () => Promise<void>): () => void {
  let timer: NodeJS.Timeout | undefined;
  let running = Promise.resolve();
  return () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      running = running.then(onChange).catch(() => undefined);
    }, settleInMilliseconds);
  };
}

/**
 * Calls back when pages or data files below a folder change.
 *
 * @returns ends the watch
 */
export function watchContent(root: string, onChange: () => Promise<void>): () => void {
  const schedule = whenSettled(onChange);
  const watcher = watch(root, { recursive: true }, (_event, file) => {
    // Where the system does not say which file it was, or a folder was moved, it may have been any.
    if (file === null || !/\.[^./\\]+$/.test(file) || /\.(?:mdx?|ya?ml|json)$/i.test(file)) schedule();
  });
  // What is gone cannot be watched; what is left still is.
  watcher.on('error', schedule);
  return () => watcher.close();
}
