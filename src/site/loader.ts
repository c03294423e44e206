import type { Loader, LoaderContext } from 'astro/loaders';
import type { Finding } from '#drift';
import { ContentSource } from './content-source.ts';
import type { Entries } from './entries.ts';
import { ContentError, faultLine } from './faults.ts';
import { watchFolder } from './watch-folder.ts';

/** Gives each entry of a collection its id. */
const identified: Readonly<Record<keyof Entries, (entries: Entries) => StoreEntry[]>> = {
  pages: ({ pages }) => pages.map((data) => ({ id: `${data.language}/${data.slug}`, data: { ...data } })),
  blueprints: ({ blueprints }) => blueprints.map((data) => ({ id: data.id, data: { ...data } })),
  catalogue: ({ catalogue: [data] }) => [{ id: 'catalogue', data: { ...data } }],
};

type StoreEntry = Parameters<LoaderContext['store']['set']>[0];

/** How the loaders treat a catalogue with errors. */
export interface LoaderOptions {
  /** Build the site without the broken pages, instead of failing. */
  readonly keepGoing: boolean;
}

/**
 * Makes the loaders of all collections. They read the content folder once between them, and in `dev` again whenever
 * a file in it changes.
 *
 * @param root - absolute path of the content folder
 */
export function catalogueLoaders(
  root: string,
  { keepGoing }: LoaderOptions,
): { readonly [Name in keyof Entries]: Loader } {
  const source = new ContentSource(root);
  const contexts = new Map<keyof Entries, LoaderContext>();

  const fillAll = (entries: Entries): void => {
    for (const [name, { store }] of contexts) fill(store, identified[name](entries));
  };

  const loaderOf = (name: keyof Entries): Loader => ({
    name: `isogloss-${name}`,
    load: async (context) => {
      contexts.set(name, context);
      const entries = await source.read();
      fill(context.store, identified[name](entries));
      if (name !== 'pages') return;
      const faults = faultsIn(entries);
      const [first, ...others] = faults;
      if (context.watcher) {
        logFaults(root, faults, context);
        watchFolder(root, context.watcher, async () => {
          const changed = await source.read();
          fillAll(changed);
          logFaults(root, faultsIn(changed), context);
        });
      } else {
        source.forget();
        if (first && !keepGoing) throw ContentError.ofCatalogue(root, [first, ...others]);
      }
    },
  });

  return {
    pages: loaderOf('pages'),
    blueprints: loaderOf('blueprints'),
    catalogue: loaderOf('catalogue'),
  };
}

/** The store is emptied first, so that the order of its entries never depends on what it held before. */
function fill(store: LoaderContext['store'], entries: readonly StoreEntry[]): void {
  store.clear();
  for (const entry of entries) store.set(entry);
}

/** What is known is told by the report alone; its pages are left out all the same. */
function faultsIn({ catalogue: [{ report }] }: Entries): Finding[] {
  return report.findings.filter(({ severity, known }) => severity === 'error' && known === undefined);
}

function logFaults(root: string, faults: readonly Finding[], { logger }: LoaderContext): void {
  for (const fault of faults) logger.error(faultLine(root, fault));
}
