import type { Glossary, GlossaryTerm, Language } from '#catalogue';
import { tokensOf } from './tokens.ts';

/** Of a word, so much of its beginning tells that it, or one made of it, is meant: “personalis…” */
const beginning = 0.6;
const shortest = 3;

/**
 * Tells whether something in a text may stand for a term, though none of its wordings does: a part of one (“política”
 * for “política de mesclagem”), a word made of one (“personaliseras”), or a word for what other languages call by the
 * same name (“app” where Portuguese has “aplicativo” for both).
 */
export class Hints {
  readonly #glossary: Glossary;
  readonly #known = new Map<GlossaryTerm, Map<Language, readonly string[]>>();

  constructor(glossary: Glossary) {
    this.#glossary = glossary;
  }

  isHinted(term: GlossaryTerm, text: string, language: Language): boolean {
    const beginnings = this.#beginningsOf(term, language);
    return tokensOf(text).some(({ form }) => beginnings.some((begin) => form.includes(begin)));
  }

  #beginningsOf(term: GlossaryTerm, language: Language): readonly string[] {
    const own = this.#known.get(term) ?? new Map<Language, readonly string[]>();
    const found = own.get(language);
    if (found) return found;
    const wordings = this.#glossary.terms
      .filter((other) => other === term || shareWording(term, other))
      .flatMap((other) => other.approved[language] ?? []);
    const known = wordings
      .flatMap(tokensOf)
      .map(({ form }) => form.slice(0, Math.max(shortest, Math.floor(form.length * beginning))))
      .filter((begin) => begin.length >= shortest);
    this.#known.set(term, own.set(language, known));
    return known;
  }
}

function shareWording(a: GlossaryTerm, b: GlossaryTerm): boolean {
  return Object.entries(a.approved).some(([language, wordings]) =>
    b.approved[language as Language]?.some((wording) => wordings.includes(wording)),
  );
}
