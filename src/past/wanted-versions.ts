import type { Blueprint, Catalogue, Language } from '#catalogue';
import { commitOf } from '#drift';
import type { SoughtPage } from '#history';

/**
 * The pages of a catalogue, each with the source commits from which its earlier versions say something: those that
 * the other pages of its blueprint come from now. A blueprint whose pages all have one commit asks for none.
 */
export function wantedVersions({ blueprints }: Pick<Catalogue, 'blueprints'>): SoughtPage[] {
  return blueprints.flatMap((blueprint) => {
    const commits = commitsIn(blueprint);
    return blueprint.pages.map((page) => ({
      path: page.path,
      exlId: identityOf(blueprint),
      sources: new Set([...commits].filter((commit) => commit !== commitOf(page))),
    }));
  });
}

/** The source commits of the pages of a blueprint. */
export function commitsIn({ pages }: Blueprint): ReadonlySet<string> {
  return new Set(pages.map(commitOf));
}

/** The `exl-id` of a blueprint in lower case, or null when it is only known by its path. */
export function identityOf({ id }: Blueprint): string | null {
  return id.startsWith('path:') ? null : id.toLowerCase();
}

/**
 * What is asked of another repository: earlier versions of one language's pages, and also what it has of those of now,
 * which are in its own form and can be compared with the earlier ones word by word.
 */
export function wantedElsewhere(catalogue: Catalogue, language: Language): SoughtPage[] {
  const own = new Map(
    catalogue.blueprints.flatMap(({ pages }) => pages.map((page) => [page.path, commitOf(page)] as const)),
  );
  return wantedVersions(catalogue).map((page) => {
    const now = own.get(page.path);
    if (!page.path.startsWith(`${language}/`) || page.sources.size === 0 || now === undefined)
      return { ...page, sources: new Set<string>() };
    return { ...page, sources: new Set([...page.sources, now]) };
  });
}
