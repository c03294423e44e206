import type { Blueprint, Catalogue, Language } from '#catalogue';
import { commitOf } from '#drift';
import type { SoughtPage } from '#history';

/**
 * The pages of a catalogue, each with the source commits from which its earlier versions say something: those that
 * the other pages of its blueprint come from now. A blueprint whose pages all have one commit asks for none.
 */
export function wantedVersions({ blueprints }: Catalogue): SoughtPage[] {
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

/** Only the pages of one language ask for something. */
export function onlyIn(language: Language, pages: readonly SoughtPage[]): SoughtPage[] {
  return pages.map((page) =>
    page.path.startsWith(`${language}/`) ? page : { ...page, sources: new Set<string>() },
  );
}
