import { join } from 'node:path';
import { type Language } from '#catalogue';
import type { PagefindSetUp } from './browser/pagefind.ts';
import type { Candidate, Opening, Removal } from './candidate.ts';
import type { Collection, TestPage } from './collection.ts';
import { type ComparedIndex, indexWithPagefind } from './compared-indexes.ts';
import type { Turns } from './turns.ts';

/** Where indexes are made of what, and served. */
export interface ComparedPlace {
  readonly site: string;
  readonly turns: Turns;
  /** Folder that the server shows below {@link comparedPrefix}. */
  readonly folder: string;
  readonly origin: string;
}

/** Where the server shows the indexes that are compared. */
export const comparedPrefix = '/compared/';

/** Without any word endings taken off. */
const unstemmed = 'unknown';

/** Pagefind's own ways to search a site of several languages. */
export function pagefindCandidates(collection: Collection, place: ComparedPlace): Candidate[] {
  const indexes = new ComparedIndexes(collection, place);
  const { languages } = collection;
  return [
    {
      name: 'merged',
      withRemovals: true,
      description: "mergeIndex of all languages' indexes, the reader's first",
      opening: (reader, removal) =>
        indexes.open([reader, ...languages.filter((code) => code !== reader)], removal),
    },
    {
      name: 'own',
      withRemovals: true,
      description:
        "the reader's language alone, which is also what one index of the whole site without forceLanguage gives her",
      opening: (reader, removal) => indexes.open([reader], removal),
    },
    {
      name: 'single',
      withRemovals: true,
      description: 'one index of all languages without stemming (forceLanguage: unknown)',
      opening: (_reader, removal) => indexes.openSingle(unstemmed, removal),
    },
    {
      name: 'single-stemmed',
      withRemovals: false,
      description: "one index of all languages with the stemmer of the reader's (forceLanguage)",
      opening: (reader, removal) => indexes.openSingle(reader, removal),
    },
  ];
}

/** The indexes that are made by Pagefind alone, each once. */
class ComparedIndexes {
  readonly #made = new Map<string, Promise<ComparedIndex>>();
  readonly #collection: Collection;
  readonly #place: ComparedPlace;

  constructor(collection: Collection, place: ComparedPlace) {
    this.#collection = collection;
    this.#place = place;
  }

  /** The indexes of some languages, the first of them loaded first and the others merged into it. */
  async open(languages: readonly Language[], removal: Removal | null): Promise<Opening | null> {
    const left = languages.filter((language) => this.#pagesIn(language, removal).length > 0);
    const made = await Promise.all(
      left.map(async (language) => {
        const name = `${removal?.language === language ? removal.name : 'all'}/${language}`;
        const { blueprints } = await this.#make(name, language, this.#pagesIn(language, removal));
        return { name, language, blueprints };
      }),
    );
    const [first, ...others] = made;
    if (!first) return null;
    return this.#opening(made.map(({ name }) => name).join(' '), first.language, {
      first: addressOf(first.name),
      merged: others.map(({ name, language }) => ({ folder: addressOf(name), language })),
      blueprints: Object.assign({}, ...made.map(({ blueprints }) => blueprints)) as Record<string, string>,
    });
  }

  /** One index of all languages. */
  async openSingle(stemmer: string, removal: Removal | null): Promise<Opening | null> {
    const pages = this.#collection.languages.flatMap((language) => this.#pagesIn(language, removal));
    if (pages.length === 0) return null;
    const name = `${removal?.name ?? 'all'}/single-${stemmer}`;
    const { blueprints } = await this.#make(name, stemmer, pages);
    return this.#opening(name, stemmer, { first: addressOf(name), merged: [], blueprints });
  }

  #pagesIn(language: Language, removal: Removal | null): TestPage[] {
    const pages = this.#collection.pages.filter((page) => page.language === language);
    return removal?.language === language
      ? pages.filter(({ blueprint }) => !removal.blueprints.has(blueprint))
      : pages;
  }

  #make(name: string, stemmer: string, pages: readonly TestPage[]): Promise<ComparedIndex> {
    const { site, folder, turns } = this.#place;
    const made =
      this.#made.get(name) ?? turns.take(() => indexWithPagefind(site, pages, stemmer, join(folder, name)));
    this.#made.set(name, made);
    return made;
  }

  #opening(key: string, locale: string, values: PagefindSetUp): Opening {
    const { origin } = this.#place;
    return { key, locale, origin, module: 'bench/search/browser/pagefind.ts', values };
  }
}

function addressOf(name: string): string {
  return `${comparedPrefix}${name}/`;
}
