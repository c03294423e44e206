import { languageCodes, pathOf } from '#catalogue';

/** A page, or a folder of pages, gets another place in all languages. Both places are paths within a language. */
export interface Move {
  readonly from: string;
  readonly to: string;
  readonly kind: 'page' | 'folder';
}

/** Where a path below the content root is after a move; paths that do not move stay as they are. */
export function placeAfter({ from, to, kind }: Move, path: string): string {
  for (const language of languageCodes) {
    if (kind === 'page') {
      if (path === pathOf(language, from)) return pathOf(language, to);
      continue;
    }
    const folder = `${language}/${from}`;
    if (path === folder || path.startsWith(`${folder}/`))
      return `${language}/${to}${path.slice(folder.length)}`;
  }
  return path;
}

/** Where the page with a slug is after a move. */
export function slugAfter({ from, to, kind }: Move, slug: string): string {
  if (slug === from && kind === 'page') return to;
  return kind === 'folder' && slug.startsWith(`${from}/`) ? `${to}${slug.slice(from.length)}` : slug;
}
