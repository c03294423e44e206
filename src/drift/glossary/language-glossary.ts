import type { Glossary, GlossaryTerm, Language } from '#catalogue';
import { Compounds } from './compounds.ts';
import { eachWord, foldedWord, isInName, isSimple, type Token, tokensOf } from './tokens.ts';
import { WordFilter } from './word-filter.ts';
import { Wording } from './wording.ts';

/** A wording of the glossary in a text, by its place in UTF-16 code units. */
export interface TermMention {
  readonly term: GlossaryTerm;
  /** Whether the glossary approves of it. */
  readonly approved: boolean;
  readonly start: number;
  readonly end: number;
}

/** A wording, and what it is of. */
interface Entry {
  readonly term: GlossaryTerm;
  readonly approved: boolean;
  readonly wording: Wording;
}

/** Languages that set no spaces, or put endings of all kinds to a word: a wording is looked for as it is written. */
const contained: readonly Language[] = ['ja', 'ko', 'zh'];

/** The glossary of a language, prepared once for all the texts that are in it. */
export class LanguageGlossary {
  readonly #language: Language;
  readonly #entries: readonly Entry[];
  readonly #byForm = new Map<string, Entry[]>();
  readonly #compounds: Compounds<Entry>;
  readonly #filter = new WordFilter();
  /** What may begin with a word. Most have nothing, and all are met again and again. */
  readonly #beginning = new Map<string, readonly Entry[] | null>();

  constructor({ terms }: Glossary, language: Language) {
    this.#language = language;
    this.#compounds = new Compounds(language);
    this.#entries = terms.flatMap((term) =>
      [true, false].flatMap((approved) =>
        ((approved ? term.approved : term.avoid)[language] ?? []).map((text) => ({
          term,
          approved,
          wording: new Wording(text, language, approved),
        })),
      ),
    );
    for (const entry of this.#entries) this.#index(entry);
  }

  #index(entry: Entry): void {
    const { text, firstForms, onlyWord } = entry.wording;
    for (const form of firstForms) {
      this.#filter.addHead(form);
      const known = this.#byForm.get(form);
      if (known) known.push(entry);
      else this.#byForm.set(form, [entry]);
    }
    if (onlyWord !== null && !isJoined(text, entry.term.approved[this.#language])) {
      this.#compounds.add(onlyWord, firstForms, entry);
      if (this.#compounds.areMade) for (const form of firstForms) this.#filter.addTail(form);
    }
  }

  /** The wordings in a text, in its order. Of those that stand within another one, only that counts. */
  mentionsIn(text: string): TermMention[] {
    if (this.#entries.length === 0) return [];
    const found = contained.includes(this.#language) ? this.#containedIn(text) : this.#wordsIn(text);
    // They come in the order in which they begin.
    if (!found.some((mention, index) => index > 0 && mention.start < (found[index - 1]?.end ?? 0)))
      return found;
    // Approved ones come first, so that what is one and the other is right.
    found.sort((a, b) => b.end - b.start - (a.end - a.start) || Number(b.approved) - Number(a.approved));
    const kept: TermMention[] = [];
    for (const mention of found)
      if (!kept.some((other) => overlaps(other, mention) && !(sameSpan(other, mention) && mention.approved)))
        kept.push(mention);
    return kept.sort((a, b) => a.start - b.start);
  }

  #wordsIn(text: string): TermMention[] {
    const found: TermMention[] = [];
    let tokens: readonly Token[] | undefined;
    const look = (word: string, start: number): void => {
      for (const entry of this.#entriesWith(word) ?? []) {
        if (entry.approved && entry.wording.isPlain) {
          found.push(mentionOf(entry, start, start + word.length));
          continue;
        }
        tokens ??= tokensOf(text);
        const from = tokens.findIndex((token) => token.start === start);
        const end = entry.wording.endIn(text, tokens, from);
        const last = end === null ? undefined : tokens[end];
        if (end === null || !last) continue;
        // Names are not ours to word, and are seldom marked as such in a title.
        if (!entry.approved && entry.wording.isSmall && isInName(text, tokens, from, end)) continue;
        found.push(mentionOf(entry, start, last.end));
      }
    };
    if (isSimple(text)) eachWord(text, this.#filter, look);
    else for (const { start, end } of (tokens = tokensOf(text))) look(text.slice(start, end), start);
    return found;
  }

  /** @param word - as it is written, which takes less time to look up than to fold */
  #entriesWith(word: string): readonly Entry[] | null {
    const known = this.#beginning.get(word);
    if (known !== undefined) return known;
    const form = foldedWord(word);
    const entries = new Set([...(this.#byForm.get(form) ?? []), ...this.#compounds.partsOf(form)]);
    const found = entries.size > 0 ? [...entries] : null;
    this.#beginning.set(word, found);
    return found;
  }

  #containedIn(text: string): TermMention[] {
    const folded = foldedWord(text);
    // A few letters become two, and then places would not be true.
    const searched = folded.length === text.length ? folded : text;
    return this.#entries.flatMap((entry) => {
      const wanted = foldedWord(entry.wording.text);
      const found: TermMention[] = [];
      for (let at = searched.indexOf(wanted); at >= 0; at = searched.indexOf(wanted, at + wanted.length))
        found.push(mentionOf(entry, at, at + wanted.length));
      return found;
    });
  }
}

function mentionOf({ term, approved }: Entry, start: number, end: number): TermMention {
  return { term, approved, start, end };
}

function overlaps(a: TermMention, b: TermMention): boolean {
  return a.start < b.end && b.start < a.end;
}

function sameSpan(a: TermMention, b: TermMention): boolean {
  return a.start === b.start && a.end === b.end;
}

/** Tells whether a wording is an approved one without its spaces, as that is written in compounds: “tredje part”, “tredjepartscookie”. */
function isJoined(text: string, approved: readonly string[] = []): boolean {
  return approved.some((wording) => wording !== text && wording.replaceAll(' ', '') === text);
}
