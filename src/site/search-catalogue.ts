import { type Language, stepsThrough, urlPathOf } from '#catalogue';
import type { ListedApplication, ListedArea, ListedBlueprint, SearchCatalogue } from '#search/client';
import type { PageEntry } from './entries.ts';
import type { SiteCatalogue } from './site-catalogue.ts';
import { standingOf } from './standing.ts';

/** The catalogue as the search shows it to the readers of a language. */
export function searchCatalogue(catalogue: SiteCatalogue, language: Language): SearchCatalogue {
  const blueprints = shownPages(catalogue, language).map((page) => listedBlueprint(catalogue, page));
  return {
    blueprints,
    applications: listedApplications(catalogue, language, blueprints),
    areas: listedAreas(catalogue, language, blueprints),
  };
}

/** One page of each blueprint: the reader's, in reading order; then those of the first language that there is. */
function shownPages(catalogue: SiteCatalogue, language: Language): PageEntry[] {
  const languages = [language, ...catalogue.languages.filter((other) => other !== language)];
  const byLanguage = Map.groupBy(catalogue.pages, (page) => page.language);
  const placed = languages.flatMap((each) =>
    (byLanguage.get(each) ?? [])
      .map((page) => ({ page, number: catalogue.placeOf(page).number }))
      .sort((a, b) => (a.number || Infinity) - (b.number || Infinity))
      .map(({ page }) => page),
  );
  return [...Map.groupBy(placed, ({ blueprint }) => blueprint).values()].flatMap(([first]) => first ?? []);
}

function listedBlueprint(catalogue: SiteCatalogue, page: PageEntry): ListedBlueprint {
  const { blueprint, language, frontMatter } = page;
  return {
    id: blueprint,
    language,
    url: urlPathOf(page),
    title: frontMatter.title,
    description: frontMatter['short-description'] ?? frontMatter.description,
    languages: catalogue.translationsOf(page).map((translation) => translation.language),
    applications: frontMatter.applications,
    areas: catalogue.placeOf(page).trail.map(({ id }) => id),
    solutions: [...new Set(frontMatter.solution)],
    ahead: standingOf(catalogue.blueprintOf(page), language).ahead,
  };
}

function listedApplications(
  { applications }: SiteCatalogue,
  language: Language,
  blueprints: readonly ListedBlueprint[],
): ListedApplication[] {
  const used = new Set(blueprints.flatMap((blueprint) => blueprint.applications));
  return applications
    .filter(({ id }) => used.has(id))
    .map(({ id, name, aliases }) => {
      const names = [...new Set([...Object.values(name), ...aliases])];
      return { id, name: name[language] ?? names[0] ?? id, names };
    });
}

/** Areas have one id in all languages; a title of another language stands in where the reader's has none. */
function listedAreas(
  catalogue: SiteCatalogue,
  language: Language,
  blueprints: readonly ListedBlueprint[],
): ListedArea[] {
  const titles = new Map<string, string>();
  for (const each of [language, ...catalogue.languages])
    for (const { entry } of stepsThrough(catalogue.navigationOf(each)))
      if (entry.kind === 'area' && !titles.has(entry.id)) titles.set(entry.id, entry.title);
  const ids = new Set(blueprints.flatMap(({ areas }) => areas));
  return [...ids].map((id) => ({ id, title: titles.get(id) ?? id }));
}
