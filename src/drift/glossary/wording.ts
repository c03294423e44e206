import type { Language } from '#catalogue';
import { formsOf } from './forms.ts';
import { hasCapital, joinerIn, type Token, tokensOf } from './tokens.ts';

/** Words that hold others together. */
const linking: Readonly<Partial<Record<Language, ReadonlySet<string>>>> = {
  pt: new Set('de do da dos das'.split(' ')),
  it: new Set('di del dello della dell dei degli delle d'.split(' ')),
  es: new Set('de del la las los el'.split(' ')),
  fr: new Set('de du des d la le les l'.split(' ')),
};

/** A word, and what stands before it: a joiner, or linking words. */
interface Linked {
  readonly token: Token;
  readonly before: string;
}

/** A word of a wording. */
interface Part {
  readonly forms: ReadonlySet<string>;
  /** It has a capital, and so must what it is found in. */
  readonly capital: boolean;
  readonly before: string;
}

/** What a concept is called, or is not to be called, prepared to be found in texts. */
export class Wording {
  readonly text: string;
  readonly #parts: readonly Part[];
  readonly #links: ReadonlySet<string>;
  readonly #anyLink: boolean;

  /**
   * @param anyLink - which linking word it has, and with which article, makes no difference: what is right with “de” is
   *   right with “dos”. What is wrong with “de” need not be: “origem dos dados” is where the data is from
   */
  constructor(text: string, language: Language, anyLink: boolean) {
    this.text = text;
    this.#links = linking[language] ?? new Set();
    this.#anyLink = anyLink;
    const tokens = tokensOf(text);
    const parts: Linked[] = [];
    for (let at = 0, before = ''; at >= 0;) {
      const token = tokens[at];
      if (token) parts.push({ token, before });
      const next = this.#next(text, tokens, at);
      [at, before] = next ? [next.at, next.before] : [-1, ''];
    }
    this.#parts = parts.map(({ token, before }) => ({
      forms: formsOf(token.form, language),
      capital: hasCapital(text, token),
      before,
    }));
  }

  /** Tells whether it has no capital, which its language or its being a name would ask for. */
  get isSmall(): boolean {
    return this.#parts.every(({ capital }) => !capital);
  }

  /** Tells whether it is one word, in small letters, which stands wherever a form of it does. */
  get isPlain(): boolean {
    return this.#parts.length === 1 && this.isSmall;
  }

  /** The forms of its first word. */
  get firstForms(): ReadonlySet<string> {
    return this.#parts[0]?.forms ?? new Set();
  }

  /** The word that it is, in small letters; null where it is several. */
  get onlyWord(): string | null {
    const [word, ...more] = tokensOf(this.text);
    return word && more.length === 0 ? word.form : null;
  }

  /** Which word of a text is its last one, when a word is its first one; null where it is not there. */
  endIn(text: string, tokens: readonly Token[], from: number): number | null {
    let at = from;
    for (const [index, { forms, capital, before }] of this.#parts.entries()) {
      if (index > 0) {
        const next = this.#next(text, tokens, at);
        if (next?.before !== before) return null;
        at = next.at;
      }
      const token = tokens[at];
      if (!token || (capital && !hasCapital(text, token))) return null;
      if (index > 0 && !forms.has(token.form)) return null;
    }
    return at;
  }

  /** The next word that links nothing, with what stands before it; null where a sign parts them, or there is none. */
  #next(text: string, tokens: readonly Token[], from: number): { at: number; before: string } | null {
    const links: string[] = [];
    for (let at = from + 1; at < tokens.length; at++) {
      const [last, token] = [tokens[at - 1], tokens[at]];
      const joiner = last && token && joinerIn(text, last, token);
      if (joiner == null || !token) return null;
      if (!this.#links.has(token.form))
        return { at, before: links.length === 0 ? joiner : this.#anyLink ? 'of' : links.join(' ') };
      links.push(token.form);
    }
    return null;
  }
}
