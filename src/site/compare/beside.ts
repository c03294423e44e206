import { byLanguage, type Language } from '#catalogue';
import type { PageEntry } from '../entries.ts';
import type { SiteCatalogue } from '../site-catalogue.ts';
import { standingOf } from '../standing.ts';

/**
 * The translation that a page is laid beside at first: one that is ahead, else one that it differs from, else the
 * next language. Undefined when it has no translation.
 */
export function besideOf(catalogue: SiteCatalogue, page: PageEntry): PageEntry | undefined {
  const { language } = page;
  const others = catalogue.translationsOf(page).filter((other) => other.language !== language);
  const blueprint = catalogue.blueprintOf(page);
  const drifted = blueprint.pairs
    .filter(({ verdict, languages }) => verdict === 'drifted' && languages.includes(language))
    .flatMap(({ languages }) => languages.filter((other) => other !== language));
  const isNext = (other: PageEntry): boolean => byLanguage(language, other.language) < 0;
  const find = (wanted: readonly Language[]): PageEntry | undefined =>
    others.find((other) => wanted.includes(other.language));
  return find(standingOf(blueprint, language).ahead) ?? find(drifted) ?? others.find(isNext) ?? others[0];
}
