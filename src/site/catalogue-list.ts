import type { Area, Language } from '#catalogue';
import {
  type BlueprintCard,
  blueprintCard,
  type CataloguePart,
  catalogueParts,
  type LinkCard,
} from './home.ts';
import type { SiteCatalogue } from './site-catalogue.ts';

/** A part of a list: what stands under one heading. */
export interface ListSection {
  /** Null for what stands in no area, or in the one that the whole list is about. */
  readonly area: Pick<Area, 'id' | 'title'> | null;
  readonly cards: readonly (BlueprintCard | LinkCard)[];
  /** How many of the cards are blueprints. */
  readonly count: number;
}

/** A list of blueprints as a page shows it. */
export interface CatalogueList {
  readonly sections: readonly ListSection[];
  /** Blueprints that belong here and that only other languages have. */
  readonly elsewhere: readonly BlueprintCard[];
  /** How many blueprints there are, with those of other languages. */
  readonly count: number;
}

/** What the lists of a language are made of. */
interface Stock {
  readonly parts: readonly CataloguePart[];
  /** The blueprints that the language lacks, each in the first language that has it. */
  readonly elsewhere: readonly BlueprintCard[];
}

/** Each page about an application or an area asks for all of it. */
const stocks = new WeakMap<SiteCatalogue, Map<Language, Stock>>();

function stockOf(catalogue: SiteCatalogue, language: Language): Stock {
  const known = stocks.get(catalogue) ?? new Map<Language, Stock>();
  stocks.set(catalogue, known);
  const stock = known.get(language) ?? {
    parts: catalogueParts(catalogue, language),
    elsewhere: elsewhereThan(catalogue, language),
  };
  known.set(language, stock);
  return stock;
}

/** All blueprints of a language. */
export function wholeList(catalogue: SiteCatalogue, language: Language): CatalogueList {
  const { parts, elsewhere } = stockOf(catalogue, language);
  return listOf(sectionsOf(parts), elsewhere);
}

/** The blueprints of a language that use an application. */
export function applicationList(
  catalogue: SiteCatalogue,
  language: Language,
  application: string,
): CatalogueList {
  const uses = ({ page }: BlueprintCard): boolean => page.frontMatter.applications.includes(application);
  const { parts, elsewhere } = stockOf(catalogue, language);
  const sections = sectionsOf(parts).flatMap(({ area, cards }) => {
    const kept = cards.filter((card) => card.kind === 'blueprint' && uses(card));
    return kept.length > 0 ? [sectionOf(area, kept)] : [];
  });
  return listOf(sections, elsewhere.filter(uses));
}

/** The blueprints of a language that stand in an area; null when the language does not have the area. */
export function areaList(catalogue: SiteCatalogue, language: Language, id: string): CatalogueList | null {
  const { parts: all, elsewhere } = stockOf(catalogue, language);
  const parts = areaParts(all, id);
  if (!parts) return null;
  return listOf(
    sectionsOf(parts),
    elsewhere.filter(({ trail }) => trail.some((area) => area.id === id)),
  );
}

function listOf(sections: readonly ListSection[], elsewhere: readonly BlueprintCard[]): CatalogueList {
  return {
    sections,
    elsewhere,
    count: sections.reduce((sum, { count }) => sum + count, elsewhere.length),
  };
}

/** One section for each outermost area, with what the areas in it hold, and one for what stands between them. */
function sectionsOf(parts: readonly CataloguePart[]): ListSection[] {
  return parts.map((part) =>
    part.kind === 'area'
      ? sectionOf({ id: part.id, title: part.title }, cardsIn(part.parts))
      : sectionOf(null, part.cards),
  );
}

function sectionOf(area: ListSection['area'], cards: ListSection['cards']): ListSection {
  return { area, cards, count: cards.filter(({ kind }) => kind === 'blueprint').length };
}

function cardsIn(parts: readonly CataloguePart[]): (BlueprintCard | LinkCard)[] {
  return parts.flatMap((part) => (part.kind === 'area' ? cardsIn(part.parts) : part.cards));
}

function areaParts(parts: readonly CataloguePart[], id: string): readonly CataloguePart[] | null {
  for (const part of parts) {
    if (part.kind !== 'area') continue;
    const found = part.id === id ? part.parts : areaParts(part.parts, id);
    if (found) return found;
  }
  return null;
}

function elsewhereThan(catalogue: SiteCatalogue, language: Language): BlueprintCard[] {
  const lacking = catalogue.pages.filter((page) => !catalogue.translationIn(page, language));
  return [...new Set(lacking.map(({ blueprint }) => blueprint))].flatMap((blueprint) => {
    const [page] = catalogue.translationsOf({ blueprint });
    return page ? [blueprintCard(catalogue, page)] : [];
  });
}
