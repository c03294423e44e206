import type { LexiconFile } from '../files.ts';
import type { Associations } from './associations.ts';
import type { Side } from './parallel-texts.ts';
import { type Phrase, PhraseBook } from './phrases.ts';
import { wholeTextsOf } from './whole-texts.ts';

type Translations = LexiconFile[string];

/** A word is given so many words, and a phrase. */
const mostWords = 3;
const leastWeight = 0.15;
const leastPhraseWeight = 0.3;

/** The lexicon of the words of one language in another. A word that is the same in both has no need of an entry. */
export function lexiconOf(from: Side, to: Side, associations: Associations): LexiconFile {
  const [own, others] = [new PhraseBook(from), new PhraseBook(to)];
  const wholes = wholeTextsOf(from, to);
  const translationsOf = (word: number): Translations => {
    const related = associations.get(word) ?? new Map<number, number>();
    const words = [...related]
      .filter(([, weight]) => weight >= leastWeight)
      .sort(([a, weight], [b, other]) => other - weight || a - b)
      .slice(0, mostWords);
    if (words[0] && to.words.stemOf(words[0][0]) === from.words.stemOf(word)) return [];
    const singles = words.map(([id, weight]) => [to.words.formOf(id), weight] as const);
    const whole = wholes.get(word);
    const together = others.best(own.textsWith(word), related);
    const [phrase] = [whole, together]
      .filter(isPhrase)
      .filter(({ weight }) => weight >= leastPhraseWeight)
      .sort((a, b) => b.weight - a.weight);
    if (phrase) return [[phrase.text, phrase.weight], ...singles];
    return singles.length === 0 && whole ? [[whole.text, whole.weight]] : singles;
  };
  const entries = Array.from({ length: from.words.size }, (_, word): [string, Translations] => [
    from.words.stemOf(word),
    translationsOf(word).map(([text, weight]) => [text, rounded(weight)] as const),
  ]);
  return Object.fromEntries(
    entries
      .filter(([stem, translations]) => hasLetters.test(stem) && translations.length > 0)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

const hasLetters = /\p{L}/u;

function isPhrase(phrase: Phrase | null | undefined): phrase is Phrase {
  return phrase !== null && phrase !== undefined && phrase.length > 1;
}

/** To twentieths: finer ones would say nothing, and make the file larger. */
function rounded(weight: number): number {
  return Math.round(weight * 20) / 20;
}
