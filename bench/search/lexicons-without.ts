import type { Blueprint, Language } from '#catalogue';
import { learnLexicons } from '#search/lexicon';
import type { Content } from '#workspace';
import type { LexiconFile } from '../../src/search/files.ts';
import type { Removal } from './candidate.ts';

/** The lexicons that the pages of a removal had a part in, learned without them: those of its language. */
export async function lexiconsWithout(
  { catalogue, documents }: Pick<Content, 'catalogue' | 'documents'>,
  { language, blueprints: removed }: Removal,
): Promise<ReadonlyMap<string, LexiconFile>> {
  const blueprints = catalogue.blueprints.flatMap((blueprint) =>
    removed.has(blueprint.id) ? without(blueprint, language) : [blueprint],
  );
  const lexicons = new Map<string, LexiconFile>();
  for (const other of catalogue.languages) {
    if (other === language) continue;
    // Lexicons of two other languages stay as they are; learning them once more would be twice the work.
    const languages = catalogue.languages.filter((code) => code === language || code === other);
    const learned = await learnLexicons({ ...catalogue, blueprints, languages }, documents);
    for (const [name, lexicon] of learned) lexicons.set(name, lexicon);
  }
  return lexicons;
}

function without({ id, pages }: Blueprint, language: Language): Blueprint[] {
  const [first, ...rest] = pages.filter((page) => page.language !== language);
  return first ? [{ id, pages: [first, ...rest] }] : [];
}
