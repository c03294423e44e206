import {
  byLanguage,
  type NavigationEntry,
  navigationPath,
  pagesInOrder,
  type TextFile,
  writeNavigation,
} from '#catalogue';
import { keyValues } from '../front-matter-keys.ts';
import type { ImportWarning } from '../warning.ts';
import type { CataloguePage, IncomingPage } from './pages.ts';
import { isTableOfContents, type Repository } from './repository.ts';
import { asciiSlug } from './likeness.ts';
import { readTableOfContents } from './table-of-contents.ts';
import type { Targets } from './targets.ts';

/** A warning about a table of contents. */
export interface NavigationWarning extends ImportWarning {
  readonly repository: Repository;
  /** Path of the table of contents below the repository's folder. */
  readonly path: string;
}

/** The navigations made of tables of contents, one a language. */
export interface ImportedNavigation {
  readonly files: readonly TextFile[];
  readonly warnings: readonly NavigationWarning[];
}

/** Makes the navigation of each language of the tables of contents in its repositories. */
export function importNavigation(
  repositories: readonly Repository[],
  pages: readonly (CataloguePage | IncomingPage)[],
  targetsOf: (repository: Repository) => Targets,
): ImportedNavigation {
  const warnings: NavigationWarning[] = [];
  const byLanguages = Map.groupBy(repositories, ({ language }) => language);
  const files = [...byLanguages]
    .sort(([a], [b]) => byLanguage(a, b))
    .flatMap(([language, own]): TextFile[] => {
      const ownPages = pages.filter((page) => page.language === language);
      const entries = navigationOf(own, ownPages, targetsOf, (warning) => warnings.push(warning));
      if (entries === null) return [];
      warnOfUnlisted(ownPages, entries);
      return [{ path: navigationPath(language), text: writeNavigation(entries) }];
    });
  return { files, warnings };
}

/** The entries of one language, or null when no repository of it has a table of contents. */
function navigationOf(
  repositories: readonly Repository[],
  pages: readonly CataloguePage[],
  targetsOf: (repository: Repository) => Targets,
  warn: (warning: NavigationWarning) => void,
): NavigationEntry[] | null {
  const bySlug = new Map(pages.map((page) => [page.slug, page]));
  const tables = repositories.flatMap((repository) =>
    repository.files
      .filter(({ path }) => isTableOfContents(path))
      .map((file) => {
        const targets = targetsOf(repository);
        return readTableOfContents(file, (url, at) => {
          const target = targets.of(url, file.path);
          if (target.kind === 'web' && /^https?:/i.test(target.url)) return target;
          const page = target.kind === 'page' ? bySlug.get(target.slug) : undefined;
          if (page) return { kind: 'page', slug: page.slug, title: titleOf(page) };
          // What was not asked for is not missing.
          if (target.kind === 'page' && targets.has(target.slug)) return null;
          const { line, column } = at.position?.start ?? { line: 1, column: 1 };
          const message = `The entry leads to ${url}, which is no page of the language: it is left out.`;
          const help = 'Correct the address in the table of contents, or take the entry out.';
          warn({ rule: 'navigation-entry-broken', message, help, line, column, repository, path: file.path });
          return null;
        });
      }),
  );
  if (tables.length === 0) return null;
  if (tables.length === 1) return [...(tables[0]?.entries ?? [])];
  return tables.map(({ guide, title, entries }, index) => {
    const id = asciiSlug(guide ?? title) || `guide-${index + 1}`;
    return { kind: 'area', id, title: title || id, entries };
  });
}

function titleOf({ draft }: CataloguePage): string | null {
  const { title } = keyValues(draft.frontMatter);
  return typeof title === 'string' ? title.trim() : null;
}

function warnOfUnlisted(pages: readonly CataloguePage[], entries: readonly NavigationEntry[]): void {
  const listed = new Set(pagesInOrder(entries).map(({ entry }) => entry.slug));
  for (const { slug, draft, fixed } of pages) {
    if (fixed || listed.has(slug)) continue;
    const message = 'The table of contents leaves the page out.';
    draft.warn('navigation-page-unlisted', {}, message, `List “${slug}” in navigation.yaml, below its area.`);
  }
}
