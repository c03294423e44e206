import { resolve, sep } from 'node:path';
import type { AstroIntegration } from 'astro';

/**
 * Reloads the browser as soon as a page of the catalogue is saved. A page's text is read from disk whenever it is
 * shown, so that it need not wait for the content store, which gathers changes for half a second and then reloads
 * again, with the titles, the notices and the diagnostics.
 *
 * @param root - absolute path of the content folder
 */
export function reloadSavedPages(root: string): AstroIntegration {
  return {
    name: 'isogloss-saved-pages',
    hooks: {
      'astro:server:setup': ({ server: { watcher, ws } }) => {
        watcher.add(root);
        watcher.on('change', (path) => {
          if (path.endsWith('.mdx') && resolve(path).startsWith(root + sep)) ws.send({ type: 'full-reload' });
        });
      },
    },
  };
}
