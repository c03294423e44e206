import { languagesWith, setOf, wordLanguages } from './function-words.ts';

/** A text with fewer words of its own language than one in so many may be in another. */
const ownShare = 8;

/** A text with fewer words says nothing by their number. */
const fewestWords = 4;

/**
 * Tells, at little cost, whether a text could have a passage in another language: it has two words that hold sentences
 * of one other language together and none of its own, or hardly any of its own.
 */
export function mayBeForeign(text: string, own: string): boolean {
  const ownSet = setOf(own);
  const counts = new Uint16Array(wordLanguages.length);
  let [words, ownWords, most] = [0, 0, 0];
  const lower = text.toLowerCase();
  for (let start = 0; start < lower.length; start++) {
    if (!isLetter(lower.charCodeAt(start))) continue;
    let end = start + 1;
    while (end < lower.length && isLetter(lower.charCodeAt(end))) end++;
    words++;
    const languages = languagesWith(lower, start, end);
    if (languages & ownSet) ownWords++;
    else if (languages !== 0) {
      for (let index = 0; index < counts.length; index++) {
        const count = (counts[index] ?? 0) + ((languages >> index) & 1);
        counts[index] = count;
        if (count > most) most = count;
      }
    }
    start = end;
  }
  return most > 1 || (words >= fewestWords && ownWords * ownShare <= words);
}

/** A lower-case letter of the Latin alphabet, or a character of another script: exact enough to part words. */
function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || code >= 0xdf;
}
