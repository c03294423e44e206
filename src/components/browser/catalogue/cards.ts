import { misfitsOf, type ValuesOf } from '#search/facets';

/** A card of the list. */
export interface Card {
  readonly item: HTMLLIElement;
  readonly title: string;
  /** ISO date of the text that the blueprint was translated from; empty where it is not known. */
  readonly date: string;
  readonly valuesOf: ValuesOf<string>;
  /** A link to another site, which no filter finds. */
  readonly isLink: boolean;
}

/** The cards under one heading. */
export interface CardSection {
  /** What goes when no card is left. */
  readonly element: HTMLElement;
  readonly list: HTMLUListElement;
  readonly count: HTMLElement | null;
  readonly cards: readonly Card[];
}

/** Reads the cards of a page, by their sections. */
export function readSections(browser: HTMLElement): CardSection[] {
  return [...browser.querySelectorAll<HTMLUListElement>('.cards')].map((list) => {
    const element = list.closest('section') ?? list;
    const cards = [...list.querySelectorAll<HTMLLIElement>(':scope > li')].map(readCard);
    return { element, list, count: element.querySelector<HTMLElement>('.area-count'), cards };
  });
}

function readCard(item: HTMLLIElement): Card {
  const { dataset } = item;
  const title = item.querySelector('a')?.textContent.trim() ?? '';
  const { date = '' } = dataset;
  const isLink = dataset['freshness'] === undefined;
  return { item, title, date, isLink, valuesOf: (name) => dataset[name]?.split('|') ?? [] };
}

/** Tells which cards fit a choice. */
export function fits(card: Card, chosen: Readonly<Record<string, readonly string[]>>): boolean {
  if (card.isLink) return Object.values(chosen).every((values) => values.length === 0);
  return misfitsOf(Object.keys(chosen), chosen, card.valuesOf).length === 0;
}

/** The orders that a reader can choose, beside that of the catalogue. */
export const orders: Readonly<Record<string, (a: Card, b: Card, compare: Compare) => number>> = {
  title: (a, b, compare) => compare(a.title, b.title),
  newest: (a, b, compare) => (a.date < b.date ? 1 : a.date > b.date ? -1 : compare(a.title, b.title)),
};

type Compare = (a: string, b: string) => number;
