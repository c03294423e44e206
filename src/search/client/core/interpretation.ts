import type { Language } from '#languages';
import type { ListedApplication } from '../../files.ts';
import type { Expansion } from './answer.ts';
import { foldedWords, type NamedApplication } from './application-names.ts';
import type { Headings } from './headings.ts';
import type { Lexicons, Translation } from './lexicon.ts';
import type { QueryWord } from './query.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A language whose words are known. */
export interface KnownLanguage {
  readonly language: Language;
  readonly vocabulary: Vocabulary;
  readonly headings: Headings;
}

/** Words that stand for a part of the query: a page has to have all of them. */
export interface Alternative {
  readonly words: readonly string[];
  /** How sure it is that they mean the same (0–1). */
  readonly weight: number;
}

/** A part of the query, as one language has it. */
export interface Term {
  /** How much it tells one page from others (0–1). */
  readonly importance: number;
  /** The words as they were typed, where the language has them. */
  readonly typed: readonly string[] | null;
  /** What else stands for them; best first. */
  readonly others: readonly Alternative[];
  /** The last word may still be typed. */
  readonly open: boolean;
}

/** What an interpretation goes by. */
export interface Knowledge<Known extends KnownLanguage> {
  /** The languages that have been loaded, the reader's first. */
  readonly indexes: readonly Known[];
  readonly lexicons: Lexicons;
  readonly reader: Language;
  readonly locale: string;
  /** Expansions that are not wanted. */
  readonly without: ReadonlySet<string>;
}

/** A name of an application is not quite the word that was typed, and so many others are enough. */
const nameWeight = 0.8;
const mostNames = 3;
/** So many translations of a word are looked for; how sure they are counts by the root, as the benchmark has it best. */
const mostTranslations = 3;
const weightExponent = 0.5;
/** Words of a translation that nearly every page has are not looked for: the “do” of “jornadas do cliente”. */
const leastRarity = 0.08;

/** What the words of a query are in each language. */
export class Interpretation<Known extends KnownLanguage = KnownLanguage> {
  /** The words of the query. */
  readonly words: readonly QueryWord[];
  readonly #named: readonly NamedApplication[];
  readonly #knowledge: Knowledge<Known>;
  /** The language that has most of the words: probably the query's. */
  readonly #main: Known | undefined;

  constructor(words: readonly QueryWord[], named: readonly NamedApplication[], knowledge: Knowledge<Known>) {
    this.words = words;
    this.#named = named;
    this.#knowledge = knowledge;
    const counts = knowledge.indexes.map((index) => words.filter((word) => hasWord(index, word)).length);
    this.#main = knowledge.indexes[counts.indexOf(Math.max(...counts))];
  }

  /** The words that no language has as they are: at best one has a word that is much alike. */
  get doubtful(): readonly QueryWord[] {
    const { indexes } = this.#knowledge;
    return this.words.filter(
      ({ word, open }) =>
        /\p{L}/u.test(word) &&
        !indexes.some(({ vocabulary }) => vocabulary.has(word) || (open && vocabulary.hasBeginning(word))),
    );
  }

  /** The languages that are loaded, the one that is probably the query's first. */
  get likelyFirst(): readonly Known[] {
    const { indexes } = this.#knowledge;
    return [...indexes].sort((a, b) => Number(b === this.#main) - Number(a === this.#main));
  }

  /** Loads the lexicons for the words that a language lacks and another has. */
  async loadLexicons(): Promise<void> {
    const { indexes, lexicons } = this.#knowledge;
    const needed = indexes.flatMap((index) =>
      this.words.flatMap((word) => {
        const from = hasWord(index, word) ? undefined : this.#languageOf(word);
        return from ? [[from.language, index.language] as const] : [];
      }),
    );
    await Promise.all(needed.map(([from, to]) => lexicons.load(from, to)));
  }

  /** The parts of the query, as a language has them. */
  termsIn(index: Known): Term[] {
    const terms: Term[] = [];
    let place = 0;
    while (place < this.words.length) {
      const named = this.#named.find(({ start }) => start === place);
      const words = this.words.slice(place, named?.end ?? place + 1);
      place += words.length;
      terms.push({
        importance: Math.max(...words.map((word) => this.#importanceOf(word))),
        open: words.at(-1)?.open ?? false,
        typed: words.every((word) => hasWord(index, word)) ? words.map(({ word }) => word) : null,
        others: named
          ? this.#namesIn(index, named.application, words)
          : words
              .flatMap((word) => this.#translationsIn(index, word))
              .map((one) => this.#alternative(index, one)),
      });
    }
    return terms;
  }

  /** What the reader's language has for the words that it lacks. */
  get expansions(): readonly Expansion[] {
    const reader = this.#knowledge.indexes.find(({ language }) => language === this.#knowledge.reader);
    if (!reader) return [];
    const words = this.words.flatMap((word, place): Expansion[] => {
      if (this.#named.some(({ start, end }) => start <= place && place < end)) return [];
      const [best] = this.#translationsIn(reader, word);
      const from = this.#languageOf(word);
      return best && from
        ? [{ key: wordKey(from, word), word: word.word, language: from.language, text: best[0] }]
        : [];
    });
    const applications = this.#named.flatMap(({ application, start, end }): Expansion[] => {
      const typed = this.words.slice(start, end);
      const key = applicationKey(application);
      if (this.#isLeftOut(key) || sameWords(this.#wordsOf(application.name), typed)) return [];
      const word = typed.map((one) => one.word).join(' ');
      return [{ key, word, language: null, text: application.name }];
    });
    return [...applications, ...words];
  }

  #namesIn(index: Known, application: ListedApplication, typed: readonly QueryWord[]): Alternative[] {
    if (this.#isLeftOut(applicationKey(application))) return [];
    const names = new Map(
      [application.name, ...application.names].map((name) => {
        const words = this.#wordsOf(name);
        return [words.join(' '), words] as const;
      }),
    );
    return [...names.values()]
      .filter(
        (words) => !sameWords(words, typed) && words.every((word) => index.vocabulary.stemOf(word) !== null),
      )
      .slice(0, mostNames)
      .map((words) => ({ words, weight: nameWeight }));
  }

  #translationsIn(index: Known, word: QueryWord): readonly Translation[] {
    const from = hasWord(index, word) ? undefined : this.#languageOf(word);
    if (!from || from === index || this.#isLeftOut(wordKey(from, word))) return [];
    const stem = from.vocabulary.stemOf(word.word) ?? from.vocabulary.stem(word.word);
    return this.#knowledge.lexicons
      .translations(stem, from.language, index.language)
      .slice(0, mostTranslations);
  }

  /** The language of a word: the query's, if that has it, or if none has. */
  #languageOf(word: QueryWord): Known | undefined {
    return this.likelyFirst.find((index) => index.vocabulary.stemOf(word.word) !== null) ?? this.#main;
  }

  #importanceOf(word: QueryWord): number {
    return this.#languageOf(word)?.vocabulary.rarity(word.word) ?? 1;
  }

  #alternative({ vocabulary }: Known, [text, weight]: Translation): Alternative {
    const words = this.#wordsOf(text);
    const telling = words.filter((word) => vocabulary.rarity(word) >= leastRarity);
    return { words: telling.length > 0 ? telling : words, weight: weight ** weightExponent };
  }

  #wordsOf(name: string): string[] {
    return foldedWords(name, this.#knowledge.locale);
  }

  #isLeftOut(key: string): boolean {
    return this.#knowledge.without.has(key);
  }
}

function hasWord({ vocabulary }: KnownLanguage, { word, open }: QueryWord): boolean {
  return vocabulary.stemOf(word) !== null || (open && vocabulary.hasBeginning(word));
}

function sameWords(words: readonly string[], typed: readonly QueryWord[]): boolean {
  return words.length === typed.length && words.every((word, place) => word === typed[place]?.folded);
}

function wordKey({ language }: KnownLanguage, { folded }: QueryWord): string {
  return `${language}:${folded}`;
}

function applicationKey({ id }: ListedApplication): string {
  return `application:${id}`;
}
