import type { Language, TextFile } from '#catalogue';
import { type CatalogueImport, type ImportInput, importRepositories, type Repository } from '#import';
import { applications } from '../imported.ts';

/** A page of Adobe's with front matter of its own. */
export function adobePage(body: string, keys: Readonly<Record<string, string>> = {}): string {
  const all = { title: 'T', description: 'D', 'source-git-commit': 'c'.repeat(40), ...keys };
  const lines = Object.entries(all).map(([key, value]) => `${key}: ${value}\n`);
  return `---\n${lines.join('')}---\n\n${body}\n`;
}

/** A repository of files given by path. Files that are no pages are images, their texts the digests of their content. */
export function repository(
  language: Language,
  files: Readonly<Record<string, string>>,
  options: Partial<Repository> = {},
): Repository {
  const all = Object.entries(files).map(([path, text]): TextFile => ({ path, text }));
  return {
    name: language,
    language,
    whole: true,
    prefix: '',
    files: all.filter(({ path }) => path.endsWith('.md') || path.endsWith('.mdx')),
    isWanted: () => true,
    images: new Map(all.filter(({ path }) => !/\.mdx?$/.test(path)).map(({ path, text }) => [path, text])),
    ...options,
  };
}

/** Imports repositories into an empty catalogue, unless something else is said. */
export function importAll(
  repositories: readonly Repository[],
  input: Partial<ImportInput> = {},
): CatalogueImport {
  return importRepositories({
    repositories,
    existing: [],
    existingImages: new Map(),
    keepExisting: false,
    applications,
    source: null,
    commits: [],
    ...input,
  });
}

/** The text of a file that was made, without the front matter where it is a page. */
export function bodyAt(imported: CatalogueImport, path: string): string {
  const file = [...imported.pages, ...imported.data].find((made) => made.path === path);
  if (!file) throw new Error(`There is no ${path}.`);
  return file.text.replace(/^---\n[\s\S]*?\n---\n\n/, '').trimEnd();
}

/** Rules of all warnings, each with its path and place. */
export function warningsIn(imported: CatalogueImport): string[] {
  return [
    ...imported.pages.flatMap(({ page }) =>
      page.draft.warnings.map(({ rule, line, column }) => `${page.path}:${line}:${column} ${rule}`),
    ),
    ...imported.navigationWarnings.map(({ rule, path, line, column }) => `${path}:${line}:${column} ${rule}`),
  ];
}
