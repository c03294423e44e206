import type { Language } from '#languages';
import type { SearchCatalogue } from '../../files.ts';
import type { Answer, Searcher, SearchOptions } from './answer.ts';
import { ApplicationNames } from './application-names.ts';
import { correct } from './correction.ts';
import { Interpretation, type Knowledge } from './interpretation.ts';
import type { LanguageIndex } from './language-index.ts';
import { Library } from './library.ts';
import { readQuery } from './query.ts';
import { rank } from './ranking.ts';
import { type IndexRanking, resultsOf } from './results.ts';

/** Whom a search is for, and in what. */
export interface SearcherOptions {
  /** The reader's language. */
  readonly language: Language;
  /** Its BCP 47 tag, to tell words apart. */
  readonly locale: string;
  readonly catalogue: SearchCatalogue;
  /** Address of the manifest. */
  readonly manifest?: string;
}

/** What a search has come to so far. */
interface Progress {
  /** The reader's first. */
  readonly indexes: readonly LanguageIndex[];
  readonly awaited: ReadonlySet<Language>;
  readonly failed: Set<Language>;
}

/**
 * Makes a searcher. Nothing is loaded before the first search, which rejects with an Error when there is no manifest.
 */
export function createSearcher(options: SearcherOptions): Searcher {
  const names = new ApplicationNames(options.catalogue.applications, options.locale);
  let library: Promise<Library> | null = null;
  const openLibrary = (): Promise<Library> => {
    const opening = library ?? Library.open(options.manifest ?? '/search/manifest.json');
    library = opening;
    opening.catch(() => (library = null));
    return opening;
  };
  return {
    prepare() {
      openLibrary()
        .then((opened) => opened.index(options.language))
        .catch(() => undefined);
    },
    async *search(query, wanted) {
      const opened = await openLibrary();
      for await (const progress of loadIndexes(opened, options.language, wanted.others))
        yield await answer({ query, wanted, options, names, library: opened, progress });
    },
  };
}

/** Loads the index of the reader's language, then the others at once, and tells whenever one is there or has failed. */
async function* loadIndexes(library: Library, reader: Language, others: boolean): AsyncIterable<Progress> {
  const rest = others ? library.languages.filter((language) => language !== reader) : [];
  const indexes: LanguageIndex[] = [];
  const awaited = new Set([reader, ...rest]);
  const failed = new Set<Language>();
  // What comes while an answer is made belongs to the next.
  const soFar = (): Progress => ({ indexes: [...indexes], awaited: new Set(awaited), failed });
  const settle = async (language: Language): Promise<void> => {
    try {
      indexes.push(await library.index(language));
    } catch (error) {
      console.error(error);
      failed.add(language);
    }
    awaited.delete(language);
  };
  if (library.languages.includes(reader)) await settle(reader);
  else awaited.delete(reader);
  yield soFar();
  const waiting = new Map(rest.map((language) => [language, settle(language)]));
  let told = rest.length;
  while (told > 0) {
    if (awaited.size === told)
      await Promise.race([...awaited].flatMap((language) => waiting.get(language) ?? []));
    told = awaited.size;
    yield soFar();
  }
}

/** What one answer is made from. */
interface Question {
  readonly query: string;
  readonly wanted: SearchOptions;
  readonly options: SearcherOptions;
  readonly names: ApplicationNames;
  readonly library: Library;
  readonly progress: Progress;
}

async function answer({ query, wanted, options, names, library, progress }: Question): Promise<Answer> {
  const { language: reader, locale, catalogue } = options;
  const { awaited, failed } = progress;
  const indexes = progress.indexes.filter(({ language }) => !failed.has(language));
  const knowledge: Knowledge<LanguageIndex> = {
    indexes,
    lexicons: library.lexicons,
    reader,
    locale,
    without: wanted.without,
  };
  const words = readQuery(query, locale);
  const typed = new Interpretation(words, names.in(words), knowledge);
  // A word that is in none of the languages so far may be in one that is still awaited.
  const certain = awaited.size === 0 && !wanted.literal;
  const correction = certain ? correct(query, typed, names.words, locale) : null;
  const meant = correction
    ? new Interpretation(correction.words, names.in(correction.words), knowledge)
    : typed;
  await meant.loadLexicons();
  const rankings = await Promise.all(
    meant.likelyFirst.map(async (index): Promise<IndexRanking[]> => {
      try {
        return [{ index, ranking: await rank(index, meant.termsIn(index)) }];
      } catch (error) {
        console.error(error);
        failed.add(index.language);
        library.forget(index.language);
        return [];
      }
    }),
  );
  return {
    query,
    results: resultsOf(rankings.flat(), catalogue.blueprints, reader),
    expansions: meant.expansions,
    correction: correction?.text ?? null,
    answered: indexes.map(({ language }) => language).filter((language) => !failed.has(language)),
    awaited: [...awaited].filter((language) => !failed.has(language)),
    failed: [...failed],
  };
}
