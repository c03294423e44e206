import type { Applications, Glossary, Language } from '#catalogue';
import type { Features } from '#markdown';
import { proseOf } from '../language/prose.ts';
import { LanguageGlossary, type TermMention } from './language-glossary.ts';

const prepared = new WeakMap<Glossary, Map<Language, LanguageGlossary>>();

/** The glossary of a language, prepared once for each glossary that is read. */
function glossaryIn(glossary: Glossary, language: Language): LanguageGlossary {
  const own = prepared.get(glossary) ?? new Map<Language, LanguageGlossary>();
  const known = own.get(language) ?? new LanguageGlossary(glossary, language);
  prepared.set(glossary, own.set(language, known));
  return known;
}

const none = { links: [], images: [], codes: [], controls: [], terms: [] };

/** A text alone, as a title is, with nothing in it that could be code. */
export function plainText(text: string): Features {
  return { text, ...none };
}

/**
 * The wordings of a glossary in a text, apart from what is no rendering of anybody: code, controls, terms that are not
 * translated, names of applications, addresses.
 */
export function mentionsIn(
  part: Features,
  language: Language,
  { glossary, applications }: { readonly glossary: Glossary; readonly applications: Applications },
): TermMention[] {
  const found = glossaryIn(glossary, language).mentionsIn(part.text);
  if (found.length === 0) return [];
  // Most texts have none of these, and names of applications take long to look for.
  const prose = proseOf(part, applications);
  return prose === part.text ? found : glossaryIn(glossary, language).mentionsIn(prose);
}
