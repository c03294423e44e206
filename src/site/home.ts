import { type Area, type Language, urlPathOf } from '#catalogue';
import type { PageEntry } from './entries.ts';
import type { SiteCatalogue } from './site-catalogue.ts';
import { standingOf } from './standing.ts';

/** A blueprint in the list of its language. */
export interface BlueprintCard {
  readonly href: string;
  readonly page: PageEntry;
  /** The other languages that have the blueprint. */
  readonly translations: readonly PageEntry[];
  /** The languages whose edition is newer. */
  readonly ahead: readonly Language[];
}

/** An area of the list, with the areas in it. */
export interface AreaSection {
  readonly id: string;
  readonly title: string;
  readonly cards: readonly BlueprintCard[];
  readonly areas: readonly AreaSection[];
}

/** The blueprints of a language by area, in reading order. */
export function areaSections(catalogue: SiteCatalogue, language: Language): AreaSection[] {
  const section = ({ id, title, pages, areas }: Area): AreaSection => ({
    id,
    title,
    cards: pages.flatMap((slug) => {
      const page = catalogue.pageBySlug(language, slug);
      return page ? [cardOf(catalogue, page)] : [];
    }),
    areas: areas.map(section),
  });
  return catalogue.areasOf(language).map(section);
}

function cardOf(catalogue: SiteCatalogue, page: PageEntry): BlueprintCard {
  const translations = catalogue.translationsOf(page).filter(({ language }) => language !== page.language);
  const { ahead } = standingOf(catalogue.blueprintOf(page), page.language);
  return { href: urlPathOf(page), page, translations, ahead };
}

/** How many blueprints an area holds, with those of the areas in it. */
export function countCards({ cards, areas }: AreaSection): number {
  return areas.reduce((sum, area) => sum + countCards(area), cards.length);
}
