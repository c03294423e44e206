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

/** What a compound may begin or end with, and what it is of. */
interface CompoundPart<Entry> {
  readonly part: string;
  readonly entry: Entry;
}

/** Finds the words that compounds have as their first or last part. */
export class Compounds<Entry> {
  readonly #rule: Compounding | null;
  /** By how they begin, and how they end: of thousands of words, few are like any of them. */
  readonly #firsts = new Map<string, CompoundPart<Entry>[]>();
  readonly #lasts = new Map<string, CompoundPart<Entry>[]>();

  constructor(language: Language) {
    this.#rule = compounding[language] ?? null;
  }

  /** Tells whether the language writes several nouns as one word. */
  get areMade(): boolean {
    return this.#rule !== null;
  }

  /**
   * Adds a word to be found.
   *
   * @param forms - those of the word, in small letters
   */
  add(word: string, forms: ReadonlySet<string>, entry: Entry): void {
    if (!this.#rule || word.length < shortestPart) return;
    const { links, vowels } = this.#rule;
    const changes = /[ae]$/.test(word) && word.length >= shortestChanged;
    const firsts = [
      ...links.map((link) => `${word}${link}`),
      ...(changes ? vowels.map((end) => `${word.slice(0, -1)}${end}`) : []),
    ];
    for (const part of firsts) put(this.#firsts, part.slice(0, indexed), { part, entry });
    for (const part of forms) put(this.#lasts, part.slice(-indexed), { part, entry });
  }

  /** @param form - a word in small letters, composed (NFC) */
  partsOf(form: string): Entry[] {
    const rule = this.#rule;
    if (!rule || form.length < shortestPart + shortestRest || !/^\p{L}+$/u.test(form)) return [];
    const firsts = this.#firsts.get(form.slice(0, indexed)) ?? [];
    const lasts = this.#lasts.get(form.slice(-indexed)) ?? [];
    const found = [
      ...firsts.filter(({ part }) => isFirst(part, form, rule)),
      ...lasts.filter(({ part }) => isLast(part, form)),
    ];
    return [...new Set(found.map(({ entry }) => entry))];
  }
}

/** How many letters parts are looked up by; every form has as many. */
const indexed = 3;

function put<Entry>(index: Map<string, Entry[]>, key: string, entry: Entry): void {
  const known = index.get(key);
  if (known) known.push(entry);
  else index.set(key, [entry]);
}

function isFirst(first: string, form: string, { suffix }: Compounding): boolean {
  if (!form.startsWith(first)) return false;
  const rest = form.slice(first.length);
  return rest.length > shortestRest && vowel.test(rest) && !suffix.test(rest);
}

function isLast(last: string, form: string): boolean {
  return (
    form.length - last.length >= shortestRest &&
    form.endsWith(last) &&
    vowel.test(form.slice(0, -last.length))
  );
}
