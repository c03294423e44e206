import { type Blueprint, type Catalogue, type Language, pageIn } from '#catalogue';
import { textAligner } from '#drift';
import type { PageReading } from '#markdown';
import type { LexiconFile } from '../files.ts';
import { loadStemmer } from '../stemmers.ts';
import { associate } from './associations.ts';
import { lexiconOf } from './lexicon.ts';
import { ParallelTexts } from './parallel-texts.ts';

/**
 * Learns what the words of each language are in each other from the translations of a catalogue.
 *
 * @param documents - pages as documents, by path
 * @returns by the language of the words and that of their translations, `sv-pt`; none where nothing was learned
 */
export async function learnLexicons(
  { blueprints, languages, applications }: Pick<Catalogue, 'blueprints' | 'languages' | 'applications'>,
  documents: ReadonlyMap<string, PageReading>,
): Promise<ReadonlyMap<string, LexiconFile>> {
  const align = textAligner(applications, documents);
  const lexicons = new Map<string, LexiconFile>();
  const add = (from: Language, to: Language, lexicon: LexiconFile): void => {
    if (Object.keys(lexicon).length > 0) lexicons.set(`${from}-${to}`, lexicon);
  };
  const stemmed = await Promise.all(
    languages.map(async (language) => ({ language, stem: await loadStemmer(language) })),
  );
  for (const [place, one] of stemmed.entries()) {
    for (const other of stemmed.slice(place + 1)) {
      const texts = new ParallelTexts(one, other);
      for (const blueprint of inMixedOrder(blueprints)) {
        const [first, second] = [pageIn(blueprint, one.language), pageIn(blueprint, other.language)];
        if (first && second) texts.add(align(first, second));
        if (texts.full) break;
      }
      const [ofOne, ofOther] = associate(texts);
      add(one.language, other.language, lexiconOf(texts.first, texts.second, ofOne));
      add(other.language, one.language, lexiconOf(texts.second, texts.first, ofOther));
    }
  }
  return lexicons;
}

/** Spreads those that stand together, so that the first of them are of all areas (Weyl's sequence). */
function inMixedOrder(blueprints: readonly Blueprint[]): readonly Blueprint[] {
  const golden = (Math.sqrt(5) - 1) / 2;
  return blueprints
    .map((blueprint, place) => ({ blueprint, key: (place * golden) % 1 }))
    .sort((a, b) => a.key - b.key)
    .map(({ blueprint }) => blueprint);
}
