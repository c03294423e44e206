import type { Language } from '#catalogue';

/** How a language writes several nouns as one word. */
interface Compounding {
  /** What stands between two parts. */
  readonly links: readonly string[];
  /** What the last vowel of the first part may become: “fråga” in “frågeformulär”. */
  readonly vowels: readonly string[];
  /** What makes another word of a word, and is no part of a compound: “segment” in “segmentering”. */
  readonly suffix: RegExp;
}

const compounding: Readonly<Partial<Record<Language, Compounding>>> = {
  sv: {
    links: ['', 's'],
    vowels: ['e', 'o', 'u', ''],
    suffix: /^s?(?:er(?:a|ing|b)|a(?:re|nde|tion|d|de)|ning|else|het|skap|lig|isk|bar|ell|ist|ism)/,
  },
  de: {
    links: ['', 's', 'n', 'en', 'es', 'er'],
    vowels: [''],
    suffix: /^(?:ier|ung|ation|heit|keit|schaft|lich|isch|bar|ell|ist|ismus)/,
  },
  nl: {
    links: ['', 's', 'e', 'en'],
    vowels: [''],
    suffix: /^(?:eer|er(?:en|ing)|ing|atie|heid|schap|lijk|isch|baar|eel|ist|isme)/,
  },
};

const vowel = /[aeiouyåäöü]/;

/** A shorter word is in many that have nothing to do with it: “fil” in “profil”. */
const shortestPart = 4;

/** What it is put together with has at least so many letters: less is an ending. */
const shortestRest = 3;

/** A word that changes when it comes first needs as many letters: “rese-” is in “reservera”, too. */
const shortestChanged = 6;

/** Finds the compounds whose first or last part is a word. */
export class Compounds {
  readonly #firsts: readonly string[];
  readonly #lasts: readonly string[];
  readonly #suffix: RegExp;

  /** @param forms - those of the word */
  constructor(word: string, forms: ReadonlySet<string>, language: Language) {
    const rule = word.length < shortestPart ? undefined : compounding[language];
    const changes = /[ae]$/.test(word) && word.length >= shortestChanged;
    this.#firsts = [
      ...(rule?.links ?? []).map((link) => `${word}${link}`),
      ...(changes ? (rule?.vowels ?? []) : []).map((end) => `${word.slice(0, -1)}${end}`),
    ];
    this.#lasts = rule ? [...forms] : [];
    this.#suffix = rule?.suffix ?? /^/;
  }

  /** @param form - a word in small letters, composed (NFC) */
  has(form: string): boolean {
    if (!/^\p{L}+$/u.test(form)) return false;
    return (
      this.#firsts.some((first) => this.#isFirst(first, form)) ||
      this.#lasts.some((last) => isLast(last, form))
    );
  }

  #isFirst(first: string, form: string): boolean {
    if (!form.startsWith(first)) return false;
    const rest = form.slice(first.length);
    return rest.length > shortestRest && vowel.test(rest) && !this.#suffix.test(rest);
  }
}

function isLast(last: string, form: string): boolean {
  return (
    form.length - last.length >= shortestRest &&
    form.endsWith(last) &&
    vowel.test(form.slice(0, -last.length))
  );
}
