import { type Area, type Language, type ListedLink, type NavigationEntry, urlPathOf } from '#catalogue';
import type { PageEntry } from './entries.ts';
import type { SiteCatalogue } from './site-catalogue.ts';
import { standingOf } from './standing.ts';

/** A blueprint in the list of its language. */
export interface BlueprintCard {
  readonly kind: 'blueprint';
  readonly href: string;
  /** The page in the language of the list, else in the first that has the blueprint. */
  readonly page: PageEntry;
  /** The areas that it stands in, outermost first. */
  readonly trail: readonly Area[];
  /** The other languages that have the blueprint. */
  readonly translations: readonly PageEntry[];
  /** The languages whose edition is newer. */
  readonly ahead: readonly Language[];
  /** When the source that it was translated from was published; null when that is not known. */
  readonly date: string | null;
}

/** A link to another site in the list of a language. */
export interface LinkCard {
  readonly kind: 'link';
  readonly href: string;
  readonly title: string;
  /** The name of the other site. */
  readonly host: string;
}

/** Cards that stand beside each other, with no area between them. */
export interface CardGroup {
  readonly kind: 'cards';
  readonly cards: readonly (BlueprintCard | LinkCard)[];
}

/** An area of the list, with what is in it. */
export interface AreaSection {
  readonly kind: 'area';
  readonly id: string;
  readonly title: string;
  /** How many blueprints it holds, with those of the areas in it. */
  readonly count: number;
  readonly parts: readonly CataloguePart[];
}

/** What the list of a language is made of. */
export type CataloguePart = CardGroup | AreaSection;

/** The blueprints of a language by area, with the links between them, in reading order. */
export function catalogueParts(catalogue: SiteCatalogue, language: Language): CataloguePart[] {
  return partsOf(catalogue, language, catalogue.navigationOf(language));
}

function partsOf(
  catalogue: SiteCatalogue,
  language: Language,
  entries: readonly NavigationEntry[],
): CataloguePart[] {
  const parts: CataloguePart[] = [];
  let group: (BlueprintCard | LinkCard)[] = [];
  for (const entry of entries) {
    if (entry.kind === 'area') {
      const inner = partsOf(catalogue, language, entry.entries);
      if (inner.length === 0) continue;
      const { id, title } = entry;
      parts.push({ kind: 'area', id, title, count: countIn(inner), parts: inner });
      group = [];
      continue;
    }
    const card = entry.kind === 'link' ? linkCard(entry) : cardAt(catalogue, language, entry.slug);
    if (!card) continue;
    if (group.length === 0) parts.push({ kind: 'cards', cards: group });
    group.push(card);
  }
  return parts;
}

function cardAt(catalogue: SiteCatalogue, language: Language, slug: string): BlueprintCard | null {
  const page = catalogue.pageBySlug(language, slug);
  return page ? blueprintCard(catalogue, page) : null;
}

/** A page as it stands in a list. */
export function blueprintCard(catalogue: SiteCatalogue, page: PageEntry): BlueprintCard {
  const translations = catalogue.translationsOf(page).filter((other) => other.language !== page.language);
  const { ahead, edition } = standingOf(catalogue.blueprintOf(page), page.language);
  const { trail } = catalogue.placeOf(page);
  const date = edition?.date ?? null;
  return { kind: 'blueprint', href: urlPathOf(page), page, trail, translations, ahead, date };
}

function linkCard({ title, url }: ListedLink): LinkCard {
  return { kind: 'link', href: url, title, host: new URL(url).host };
}

function countIn(parts: readonly CataloguePart[]): number {
  const counts = parts.map((part) =>
    part.kind === 'area' ? part.count : part.cards.filter(({ kind }) => kind === 'blueprint').length,
  );
  return counts.reduce((sum, count) => sum + count, 0);
}
