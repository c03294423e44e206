import type { Glossary, GlossaryTerm, Language } from '#catalogue';
import { foldedWord, isInName, tokensOf } from './tokens.ts';
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
  /** What may begin with a form. Most have nothing, and all are met again and again. */
  readonly #beginning = new Map<string, readonly Entry[] | null>();

  constructor({ terms }: Glossary, language: Language) {
    this.#language = language;
    this.#entries = terms.flatMap((term) =>
      [true, false].flatMap((approved) =>
        ((approved ? term.approved : term.avoid)[language] ?? []).map((text) => ({
          term,
          approved,
          wording: new Wording(text, language, {
            anyLink: approved,
            compounds: !isJoined(text, term.approved[language]),
          }),
        })),
      ),
    );
  }

  /** The wordings in a text, in its order. Of those that stand within another one, only that counts. */
  mentionsIn(text: string): TermMention[] {
    if (this.#entries.length === 0) return [];
    const found = contained.includes(this.#language) ? this.#containedIn(text) : this.#wordsIn(text);
    if (found.length < 2) return found;
    // Approved ones come first, so that what is one and the other is right.
    found.sort((a, b) => b.end - b.start - (a.end - a.start) || Number(b.approved) - Number(a.approved));
    const kept: TermMention[] = [];
    for (const mention of found)
      if (!kept.some((other) => overlaps(other, mention) && !(sameSpan(other, mention) && mention.approved)))
        kept.push(mention);
    return kept.sort((a, b) => a.start - b.start);
  }

  #wordsIn(text: string): TermMention[] {
    const tokens = tokensOf(text);
    const found: TermMention[] = [];
    for (const [index, token] of tokens.entries()) {
      for (const entry of this.#entriesWith(token.form) ?? []) {
        const end = entry.wording.endIn(text, tokens, index);
        const last = end === null ? undefined : tokens[end];
        if (end === null || !last) continue;
        // Names are not ours to word, and are seldom marked as such in a title.
        if (!entry.approved && entry.wording.isSmall && isInName(text, tokens, index, end)) continue;
        found.push(mentionOf(entry, token.start, last.end));
      }
    }
    return found;
  }

  #entriesWith(form: string): readonly Entry[] | null {
    const known = this.#beginning.get(form);
    if (known !== undefined) return known;
    const entries = this.#entries.filter(({ wording }) => wording.beginsWith(form));
    const found = entries.length > 0 ? entries : null;
    this.#beginning.set(form, found);
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
