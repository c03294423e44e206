import { type Language, pathOf } from '#catalogue';

/** The folder that the pages stand in where they come from. It says nothing in a catalogue of blueprints. */
export const sourceFolder = 'help/blueprints/';

/**
 * The path below the content root that a page is imported to.
 *
 * @param path - of the page, below the folder that is imported; a file imported by itself has only a name
 */
export function importedPath(path: string, language: Language): string {
  return pathOf(language, importedSlug(path));
}

/**
 * The slug of the page that a file becomes. Parts that lead upwards are left out, so that no page leaves its folder,
 * and characters that mean something in addresses or to file systems become hyphens.
 */
export function importedSlug(path: string): string {
  const parts = path.split(/[\\/]/).filter((part) => part !== '' && part !== '.' && part !== '..');
  const file = parts.join('/').replace(/\.(?:mdx?|markdown|txt)$/i, '');
  const below = file.startsWith(sourceFolder) ? file.slice(sourceFolder.length) : file;
  return below.replaceAll(/[\u0000-\u001F#?%*:|"<>]+/g, '-');
}
