import { addressOf, type Catalogue, type Language } from '#catalogue';
import { commitOf, type Past } from '#drift';
import { pageVersions, type Repository } from '#history';
import { notesOnDepth, type PastReading, readVersions, whyWithoutHistory } from './past-reading.ts';
import { wantedElsewhere } from './wanted-versions.ts';

/** Another repository that holds the past of a language. */
export interface NamedPast {
  /** The repository, opened at the folder that the pages were imported from. */
  readonly repository: Repository;
  /** What it is called in messages. */
  readonly name: string;
  readonly language: Language;
}

/**
 * Reads the past of a language's pages from the repository that they were imported from. Its pages are found by their
 * `exl-id`, then by the path that they are imported to, and get our form as an import gives it to a page by itself.
 */
export async function readNamedPast(
  { repository, name, language }: NamedPast,
  catalogue: Catalogue,
): Promise<PastReading> {
  const pages = wantedElsewhere(catalogue, language);
  if (pages.every(({ sources }) => sources.size === 0)) return { past: new Map(), notes: [] };
  // It takes longer to load than most checks take, and few need it.
  const { importedPath, importPage, isPage } = await import('#import');
  const { prefix } = repository;
  const versions = await pageVersions(repository, pages, {
    under: prefix,
    addressOf: (path) => (isPage(path) ? addressOf(importedPath(path.slice(prefix.length), language)) : null),
  });
  if (!versions) return { past: new Map(), notes: [await whyWithoutHistory(repository, name)] };
  const { applications } = catalogue;
  const past = await readVersions(
    repository,
    versions,
    (text, { path }) =>
      importPage({ path: path.slice(prefix.length), text }, { applications, language }).text,
    repository.root,
  );
  const none = `The history of ${name} has no other edition of the ${language} pages that are compared.`;
  return { past, notes: [...notesOnDepth(repository, name), ...(hasOther(past, catalogue) ? [] : [none])] };
}

/** Whether some version is of another source commit than the page of now. */
function hasOther(past: Past, { blueprints }: Catalogue): boolean {
  const own = new Map(
    blueprints.flatMap(({ pages }) => pages.map((page) => [page.path, commitOf(page)] as const)),
  );
  return [...past].some(([path, versions]) => versions.some(({ commit }) => commit !== own.get(path)));
}
