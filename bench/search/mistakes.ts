import { foldWord } from '../../src/search/words.ts';
import { oneOf, type Random, shuffle } from '../mutations/random.ts';

/** In shorter words a mistake mostly makes another word. */
const shortest = 5;

/** The kinds of typing mistakes: of all single ones these are nearly all (Damerau 1964); doubling is an insertion. */
const mistakes: readonly ((word: readonly string[], at: number, letter: string) => readonly string[])[] = [
  (word, at, letter) => word.toSpliced(at, 1, letter),
  (word, at) => word.toSpliced(at, 1),
  (word, at) => word.toSpliced(at, 0, word[at] ?? ''),
  (word, at) => word.toSpliced(at, 2, word[at + 1] ?? '', word[at] ?? ''),
];

/**
 * The text with one mistake in one of its words of five letters or more: a letter that is another, is missing, stands
 * twice, or changed places with the next. Diacritics and capitals are no mistakes.
 *
 * @param letters - those that may stand in place of another
 * @returns null when no word is long enough
 */
export function misspell(text: string, letters: readonly string[], random: Random): string | null {
  const long = [...text.matchAll(new RegExp(String.raw`\p{L}{${shortest},}`, 'gu'))];
  const chosen = oneOf(long, random);
  const mistake = oneOf(mistakes, random);
  if (!chosen || !mistake) return null;
  const word = Array.from(chosen[0]);
  const letter = oneOf(letters, random) ?? '';
  const variants = shuffle([...word.keys()], random).map((at) => mistake(word, at, letter).join(''));
  // Two equal letters that change places, or a letter that stands in place of itself, are no mistake.
  const wrong = variants.find((variant) => foldWord(variant) !== foldWord(chosen[0]));
  if (wrong === undefined) return null;
  return text.slice(0, chosen.index) + wrong + text.slice(chosen.index + chosen[0].length);
}

/** The letters of some texts, small and without diacritics, in alphabetical order. */
export function lettersOf(texts: readonly string[]): string[] {
  return [...new Set(foldWord(texts.join('')))].filter((letter) => /\p{L}/u.test(letter)).sort();
}
