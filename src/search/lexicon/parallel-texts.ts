import type { Language } from '#catalogue';
import type { AlignedTexts } from '#drift';
import type { Stem } from '../stemmers.ts';
import { wordsOf } from '../words.ts';
import { WordList } from './word-list.ts';

/** Texts in one language: their words as written, and as numbers of a list. */
export interface Side {
  readonly words: WordList;
  readonly texts: readonly Text[];
}

/** A text, word by word. */
export interface Text {
  readonly forms: readonly string[];
  readonly ids: readonly number[];
}

/** A language, with what finds the stems of its words. */
export interface StemmedLanguage {
  readonly language: Language;
  readonly stem: Stem;
}

/** Longer texts tell little of their words, and cost much. */
const mostWords = 40;
/** From so many pairs of words on, more texts make the lexicon hardly better. */
const mostPairsOfWords = 3_000_000;

/** Texts in two languages, side by side: equally many, each with its translation. */
export class ParallelTexts {
  readonly #languages: readonly [StemmedLanguage, StemmedLanguage];
  readonly #seen = new Set<string>();
  #pairsOfWords = 0;
  readonly first: Side & { readonly texts: Text[] };
  readonly second: Side & { readonly texts: Text[] };

  constructor(first: StemmedLanguage, second: StemmedLanguage) {
    this.#languages = [first, second];
    this.first = { words: new WordList(first.stem), texts: [] };
    this.second = { words: new WordList(second.stem), texts: [] };
  }

  /** Whether there are texts enough. */
  get full(): boolean {
    return this.#pairsOfWords >= mostPairsOfWords;
  }

  /** Adds texts. One that was left in the other language tells nothing, and what is said again nothing new. */
  add(texts: AlignedTexts): void {
    for (const [a, b] of texts) {
      const key = `${a}\n${b}`;
      if (a === b || this.#seen.has(key)) continue;
      this.#seen.add(key);
      const [forms, others] = [this.#formsIn(a, 0), this.#formsIn(b, 1)];
      const [fewer, more] = [Math.min(forms.length, others.length), Math.max(forms.length, others.length)];
      if (fewer === 0 || more > mostWords) continue;
      this.#pairsOfWords += fewer * more;
      this.first.texts.push(numbered(forms, this.first.words));
      this.second.texts.push(numbered(others, this.second.words));
    }
  }

  #formsIn(text: string, side: 0 | 1): string[] {
    return wordsOf(text, this.#languages[side].language).map((word, place) => writtenForm(word, place === 0));
  }
}

function numbered(forms: readonly string[], words: WordList): Text {
  return { forms, ids: forms.map((form) => words.add(form)) };
}

/** The capital with which a text begins says nothing of the word. */
function writtenForm(word: string, beginsText: boolean): string {
  return beginsText && isCapitalized.test(word) ? word.toLowerCase() : word;
}

const isCapitalized = /^\p{Lu}\P{Lu}*$/u;
