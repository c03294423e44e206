import { type Area, byLanguage, type Language, languageCodes, pathOf } from '#catalogue';
import type { BlueprintEntry, CatalogueEntry, Entries, PageEntry } from './entries.ts';
import { readingOrder, type Step } from './reading-order.ts';

/** A page in its place in the reading order. */
export interface PlacedPage {
  readonly page: PageEntry;
  readonly trail: readonly Area[];
  readonly previous: PageEntry | null;
  readonly next: PageEntry | null;
  /** Number of the page in its language, from 1; 0 when it stands in no area. */
  readonly number: number;
}

/** What the pages of the site ask about the catalogue, each answer by look-up. */
export class SiteCatalogue {
  /** The languages that have at least one page, in their order. */
  readonly languages: readonly Language[];
  readonly pages: readonly PageEntry[];
  readonly applications: CatalogueEntry['applications'];
  /** The outcome of the drift check. */
  readonly report: CatalogueEntry['report'];
  readonly #byPath: ReadonlyMap<string, PageEntry>;
  readonly #byBlueprint: ReadonlyMap<string, readonly PageEntry[]>;
  readonly #blueprints: ReadonlyMap<string, BlueprintEntry>;
  readonly #areas: ReadonlyMap<Language, readonly Area[]>;
  readonly #counts: ReadonlyMap<Language, number>;
  readonly #places = new Map<string, PlacedPage>();

  constructor(entries: Entries) {
    const [{ navigation, applications, report }] = entries.catalogue;
    this.pages = entries.pages;
    this.applications = applications;
    this.report = report;
    this.#byPath = new Map(entries.pages.map((page) => [page.path, page]));
    this.#byBlueprint = Map.groupBy(
      [...entries.pages].sort((a, b) => byLanguage(a.language, b.language)),
      ({ blueprint }) => blueprint,
    );
    this.#blueprints = new Map(entries.blueprints.map((blueprint) => [blueprint.id, blueprint]));
    this.#areas = new Map(navigation.map(({ language, areas }) => [language, areas]));
    this.#counts = new Map(
      [...Map.groupBy(entries.pages, ({ language }) => language)].map(([code, { length }]) => [code, length]),
    );
    this.languages = languageCodes.filter((language) => this.#counts.has(language));
    for (const language of this.languages) this.#place(language);
  }

  /** The page of a file, if it has one that can be shown. */
  pageAt(path: string): PageEntry | undefined {
    return this.#byPath.get(path);
  }

  /** The pages of a blueprint, in the order of the languages. */
  translationsOf({ blueprint }: Pick<PageEntry, 'blueprint'>): readonly PageEntry[] {
    return this.#byBlueprint.get(blueprint) ?? [];
  }

  /** The translation of a page in a language, if there is one. */
  translationIn(page: Pick<PageEntry, 'blueprint'>, language: Language): PageEntry | undefined {
    return this.translationsOf(page).find((translation) => translation.language === language);
  }

  /** What is known about the editions of a page's blueprint. */
  blueprintOf({ blueprint }: Pick<PageEntry, 'blueprint'>): BlueprintEntry {
    return this.#blueprints.get(blueprint) ?? { id: blueprint, editions: [], pairs: [] };
  }

  /** How many pages a language has. */
  countIn(language: Language): number {
    return this.#counts.get(language) ?? 0;
  }

  /** The areas of a language, in reading order; none when the language has no page. */
  areasOf(language: Language): readonly Area[] {
    return this.#areas.get(language) ?? [];
  }

  /** A page in its place in the reading order. */
  placeOf(page: PageEntry): PlacedPage {
    return this.#places.get(page.path) ?? { page, trail: [], previous: null, next: null, number: 0 };
  }

  /** The page of a language with a slug, if there is one that can be shown. */
  pageBySlug(language: Language, slug: string): PageEntry | undefined {
    return this.#byPath.get(pathOf(language, slug));
  }

  #place(language: Language): void {
    const steps = readingOrder(this.areasOf(language)).flatMap(({ slug, trail }: Step) => {
      const page = this.pageBySlug(language, slug);
      return page ? [{ page, trail }] : [];
    });
    steps.forEach(({ page, trail }, index) => {
      const previous = steps[index - 1]?.page ?? null;
      const next = steps[index + 1]?.page ?? null;
      this.#places.set(page.path, { page, trail, previous, next, number: index + 1 });
    });
  }
}
