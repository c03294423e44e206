import type { Applications, Glossary, Language } from '#catalogue';
import type { Features } from '#markdown';
import { proseOf } from '../language/prose.ts';
import { LanguageGlossary, type TermMention } from './language-glossary.ts';

/** What the words of pages are looked up in. */
export interface Vocabulary {
  readonly glossary: Glossary;
  readonly applications: Applications;
}

const prepared = new WeakMap<Glossary, Map<Language, LanguageGlossary>>();

/** The glossary of a language, prepared once for each glossary that is read. */
function glossaryIn(glossary: Glossary, language: Language): LanguageGlossary {
  const own = prepared.get(glossary) ?? new Map<Language, LanguageGlossary>();
  const known = own.get(language) ?? new LanguageGlossary(glossary, language);
  prepared.set(glossary, own.set(language, known));
  return known;
}

const found = new WeakMap<
  Features,
  { readonly glossary: Glossary; readonly mentions: readonly TermMention[] }
>();

/**
 * The wordings of a glossary in a text, whatever else it may be a part of. They are looked for once: each page is asked
 * about by itself, and beside its translations.
 */
export function mentionsIn(
  part: Features,
  language: Language,
  { glossary }: Pick<Vocabulary, 'glossary'>,
): readonly TermMention[] {
  const known = found.get(part);
  if (known?.glossary === glossary) return known.mentions;
  const mentions = glossaryIn(glossary, language).mentionsIn(part.text);
  found.set(part, { glossary, mentions });
  return mentions;
}

/**
 * Those of the wordings that are renderings of ours: not in code, controls, terms that are not translated, names of
 * applications, addresses. Asked of few texts, since names of applications take long to look for.
 */
export function ownMentionsIn(
  part: Features,
  language: Language,
  { glossary, applications }: Vocabulary,
): readonly TermMention[] {
  const mentions = mentionsIn(part, language, { glossary });
  if (mentions.length === 0) return mentions;
  const prose = proseOf(part, applications);
  return prose === part.text ? mentions : glossaryIn(glossary, language).mentionsIn(prose);
}

/** A text alone, as a title is, with nothing in it that could be code. */
export function plainText(text: string): Features {
  return { text, links: [], images: [], codes: [], controls: [], terms: [] };
}
