import type { Language } from '#catalogue';

/** Where pages are imported from and to. */
export interface ImportTarget {
  /** The language of the pages, which is the folder that they go to. */
  readonly language: Language;
  /** The folder that is imported; a file imported by itself has none, and goes to the language's own folder. */
  readonly root?: string | undefined;
}

/** The folder that the pages stand in where they come from. It says nothing in a catalogue of blueprints. */
export const sourceFolder = 'help/blueprints/';

/** The path, below the content root, that a page is imported to. */
export function importedPath(path: string, { language, root }: ImportTarget): string {
  const parts = partsOf(path);
  const rootParts = partsOf(root ?? '');
  const below = rootParts.every((part, index) => part === parts[index])
    ? parts.slice(rootParts.length)
    : parts;
  const kept = root === undefined ? parts.slice(-1) : below;
  const file = kept.join('/').replace(/\.(?:mdx?|markdown|txt)$/i, '');
  return `${language}/${file.startsWith(sourceFolder) ? file.slice(sourceFolder.length) : file}.mdx`;
}

/** The parts of a path. Parts that lead upwards are left out, so that no page leaves its folder. */
function partsOf(path: string): string[] {
  return path.split(/[\\/]/).filter((part) => part !== '' && part !== '.' && part !== '..');
}
