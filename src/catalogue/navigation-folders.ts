import type { NavigationEntry } from './navigation-tree.ts';

/** One area a folder, titled by the folder's name in words; behind them, the pages that stand in no folder. */
export function entriesOfFolders(slugs: Iterable<string>): NavigationEntry[] {
  const folders = Map.groupBy([...slugs].sort(), (slug) => slug.split('/').slice(0, -1).join('/'));
  const pagesIn = (folder: string): NavigationEntry[] =>
    (folders.get(folder) ?? []).map((slug) => ({ kind: 'page', slug, title: null }));
  const areas = [...folders.keys()]
    .filter((folder) => folder !== '')
    .sort()
    .map((folder): NavigationEntry => {
      const name = folder.split('/').at(-1) ?? '';
      const title = capitalize(name.replaceAll(/[-_]+/g, ' '));
      return { kind: 'area', id: folder.replaceAll('/', '-'), title, entries: pagesIn(folder) };
    });
  return [...areas, ...pagesIn('')];
}

function capitalize(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
