import type { Language } from '#catalogue';

/** Path of a language's list of blueprints. */
export function homePath(language: Language): string {
  return `/${language}/`;
}

/** Path of a language's search page. */
export function searchPath(language: Language): string {
  return `/${language}/search/`;
}
