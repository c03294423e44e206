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
  // `matchAll` makes a copy of the pattern each time, which takes longer than to look for it.
  wordForm.lastIndex = 0;
  for (let match = wordForm.exec(text); match; match = wordForm.exec(text)) {
    const [word] = match;
    tokens.push({ start: match.index, end: match.index + word.length, form: foldedWord(word) });
  }
  return tokens;
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
