import {
  type Area,
  byLanguage,
  type Language,
  languageCodes,
  languages,
  type NavigationEntry,
  pagesInOrder,
  pathOf,
} from '#catalogue';
import type { DriftState } from './drift/states.ts';
import type { BlueprintEntry, CatalogueEntry, Entries, PageEntry } from './entries.ts';

/** A page beside another in the reading order. */
export interface Neighbour {
  readonly page: PageEntry;
  /** What the navigation calls the page. */
  readonly label: string;
}

/** A page in its place in the reading order. */
export interface PlacedPage {
  readonly page: PageEntry;
  /** The areas that it stands in, outermost first. */
  readonly trail: readonly Area[];
  readonly previous: Neighbour | null;
  readonly next: Neighbour | null;
  /** Number of the page in its language, from 1; 0 when the navigation lacks it. */
  readonly number: number;
}

/** What the pages of the site ask about the catalogue, each answer by look-up. */
export class SiteCatalogue {
  /** The languages that have at least one page, in their order. */
  readonly languages: readonly Language[];
  /** The language of pages that no language has to itself, such as `/`. */
  readonly firstLanguage: Language;
  readonly pages: readonly PageEntry[];
  readonly applications: CatalogueEntry['applications'];
  /** The outcome of the drift check. */
  readonly report: CatalogueEntry['report'];
  /** How each blueprint stands in each language. */
  readonly standings: CatalogueEntry['standings'];
  /** How the catalogue stood before. */
  readonly trend: CatalogueEntry['trend'];
  readonly #standings: ReadonlyMap<string, CatalogueEntry['standings'][number]>;
  readonly #byPath: ReadonlyMap<string, PageEntry>;
  readonly #byBlueprint: ReadonlyMap<string, readonly PageEntry[]>;
  readonly #blueprints: ReadonlyMap<string, BlueprintEntry>;
  readonly #navigation: ReadonlyMap<Language, readonly NavigationEntry[]>;
  readonly #counts: ReadonlyMap<Language, number>;
  readonly #places = new Map<string, PlacedPage>();

  constructor(entries: Entries) {
    const [{ navigation, applications, report, standings, trend }] = entries.catalogue;
    this.pages = entries.pages;
    this.applications = applications;
    this.report = report;
    this.standings = standings;
    this.#standings = new Map(standings.map((standing) => [standing.blueprint, standing]));
    this.trend = trend;
    this.#byPath = new Map(entries.pages.map((page) => [page.path, page]));
    this.#byBlueprint = Map.groupBy(
      [...entries.pages].sort((a, b) => byLanguage(a.language, b.language)),
      ({ blueprint }) => blueprint,
    );
    this.#blueprints = new Map(entries.blueprints.map((blueprint) => [blueprint.id, blueprint]));
    this.#navigation = new Map(navigation.map(({ language, entries: tree }) => [language, tree]));
    this.#counts = new Map(
      [...Map.groupBy(entries.pages, ({ language }) => language)].map(([code, { length }]) => [code, length]),
    );
    this.languages = languageCodes.filter((language) => this.#counts.has(language));
    // Only a catalogue with none but broken pages has no language.
    this.firstLanguage = this.languages[0] ?? languages[0].code;
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

  /** How the blueprint of a page stands in a language; null when that was not looked at. */
  stateIn({ blueprint }: Pick<PageEntry, 'blueprint'>, language: Language): DriftState | null {
    const standing = this.#standings.get(blueprint);
    return standing?.languages.find((one) => one.language === language)?.state ?? null;
  }

  /** How many pages a language has. */
  countIn(language: Language): number {
    return this.#counts.get(language) ?? 0;
  }

  /** The pages, areas and links of a language, in reading order; none when the language has no page. */
  navigationOf(language: Language): readonly NavigationEntry[] {
    return this.#navigation.get(language) ?? [];
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
    const steps = pagesInOrder(this.navigationOf(language)).flatMap(({ entry: { slug, title }, trail }) => {
      const page = this.pageBySlug(language, slug);
      return page ? [{ page, trail, label: title ?? page.frontMatter.title }] : [];
    });
    steps.forEach(({ page, trail }, index) => {
      const previous = steps[index - 1] ?? null;
      const next = steps[index + 1] ?? null;
      this.#places.set(page.path, { page, trail, previous, next, number: index + 1 });
    });
  }
}
