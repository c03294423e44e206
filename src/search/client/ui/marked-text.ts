import { foldWord, wordsOf } from '../../words.ts';

/** A piece of a text; marked where it is what was searched for. */
export interface TextPart {
  readonly text: string;
  readonly marked: boolean;
}

/** Words such as “do” and “av” are found with others, and say nothing by themselves. */
const shortWord = /^\p{Script=Latin}{1,2}$/u;

/**
 * Takes a text apart at the words that begin with a word of the query, or are one of those that the index has found:
 * an index also finds other forms of a word.
 *
 * @param locale - BCP 47 tag of the text's language
 * @param found - words that the index has marked elsewhere
 */
export function markedParts(
  text: string,
  query: string,
  locale: string,
  found: readonly string[] = [],
): TextPart[] {
  const beginnings = wordsOf(query, locale).map(foldWord);
  const forms = new Set(
    found
      .flatMap((word) => wordsOf(word, locale))
      .map(foldWord)
      .filter((word) => !shortWord.test(word)),
  );
  const parts: TextPart[] = [];
  let end = 0;
  let position = 0;
  for (const word of wordsOf(text, locale)) {
    const at = text.indexOf(word, position);
    position = at + word.length;
    const folded = foldWord(word);
    if (!forms.has(folded) && !beginnings.some((beginning) => folded.startsWith(beginning))) continue;
    if (at > end) parts.push({ text: text.slice(end, at), marked: false });
    parts.push({ text: word, marked: true });
    end = position;
  }
  return end < text.length ? [...parts, { text: text.slice(end), marked: false }] : parts;
}
