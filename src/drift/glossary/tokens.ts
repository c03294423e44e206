import type { WordFilter } from './word-filter.ts';

/** A word of a text, with its place in UTF-16 code units. */
export interface Token {
  readonly start: number;
  readonly end: number;
  /** In small letters, composed. */
  readonly form: string;
}

/** What has underscores is a name of a field, and one word. */
const wordForm = /[\p{L}\p{N}][\p{L}\p{N}\p{M}_]*/gu;

/** The words of a text. What hyphens, apostrophes and slashes join are several. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  // Few texts have letters that are not composed, and composing each word is most of what this costs.
  const composed = text.normalize('NFC') === text;
  // `matchAll` makes a copy of the pattern each time, which takes longer than to look for it.
  wordForm.lastIndex = 0;
  for (let match = wordForm.exec(text); match; match = wordForm.exec(text)) {
    const [word] = match;
    tokens.push({
      start: match.index,
      end: match.index + word.length,
      form: composed ? word.toLowerCase() : foldedWord(word),
    });
  }
  return tokens;
}

/** Beyond it are scripts of which more must be known than which characters are letters; signs are between. */
const lastSimple = 0x24f;

/**
 * Looks at the words of a text as they are written, as {@link tokensOf} finds them at less cost, and those alone that a filter
 * lets through.
 */
export function eachWord(
  text: string,
  filter: WordFilter,
  look: (word: string, start: number) => void,
): void {
  let start = -1;
  for (let at = 0; at <= text.length; at++) {
    const code = at < text.length ? text.charCodeAt(at) : 0x20;
    if (isWordCode(code)) {
      if (start < 0) start = at;
    } else if (start >= 0) {
      if (filter.lets(text, start, at)) look(text.slice(start, at), start);
      start = -1;
    }
  }
}

/** Tells whether all characters of a text are letters that {@link eachWord} knows, or signs. */
export function isSimple(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code > lastSimple && (code < 0x2000 || code > 0x206f)) return false;
  }
  return true;
}

/** A letter of the Latin alphabet, a digit, or an underscore. */
function isWordCode(code: number): boolean {
  if (code < 0x80)
    return (
      (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code === 95
    );
  return code >= 0xc0 && code <= lastSimple && code !== 0xd7 && code !== 0xf7;
}

/** A word in small letters, composed (NFC); its accents stay, which tell words apart. */
export function foldedWord(word: string): string {
  return word.toLowerCase().normalize('NFC');
}

/** What stands between two words that belong together, of all its kinds one; null where they do not. */
export function joinerIn(text: string, { end }: Token, { start }: Token): string | null {
  const between = text.slice(end, start);
  if (/^\s{1,2}$/.test(between)) return ' ';
  if (/^[-\u2010\u2011]$/.test(between)) return '-';
  if (/^['’]\s?$/.test(between)) return "'";
  return between === '/' ? '/' : null;
}

/** Tells whether a word begins with a capital. */
export function hasCapital(text: string, { start, form }: Token): boolean {
  return text[start] !== form[0];
}

/** Tells whether words stand in a name, such as “Audience Activation”: with capitals, as a neighbour has. */
export function isInName(text: string, tokens: readonly Token[], from: number, to: number): boolean {
  const [first, last] = [tokens[from], tokens[to]];
  if (!first || !last || !hasCapital(text, first) || !hasCapital(text, last)) return false;
  const [before, after] = [tokens[from - 1], tokens[to + 1]];
  const follows = (a: Token, b: Token): boolean => joinerIn(text, a, b) !== null;
  return (
    (before !== undefined && hasCapital(text, before) && follows(before, first)) ||
    (after !== undefined && hasCapital(text, after) && follows(last, after))
  );
}
