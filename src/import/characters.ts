/**
 * Characters that show nothing and only hinder search and comparison: zero-width spaces, byte order marks, control
 * characters and code points that are no characters. A zero-width joiner or non-joiner is one of them unless it
 * shapes what stands before it: an emoji, a letter of a script that joins, or a reference (`&#x1F469;`) to one.
 */
const invisible =
  /[\u200B\u2060\uFEFF\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\p{Noncharacter_Code_Point}]|(?<![\p{Extended_Pictographic}\p{Emoji_Modifier}\uFE0F;]|(?![\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}])[\p{L}\p{M}])[\u200C\u200D]/gu;

/** Spaces that do not break and line separators, except a space that keeps the digits of a number together. */
const oddSpace = /(?<!\d)[\u00A0\u202F]|[\u00A0\u202F](?!\d)|[\u2028\u2029]/gu;

/** Makes ordinary spaces of no-break spaces, and drops characters that show nothing. */
export function plainCharacters(text: string): string {
  return text.toWellFormed().replaceAll(invisible, '').replaceAll(oddSpace, ' ');
}

/** A text with plain characters and line ends, which knows where they stood in the file that it comes from. */
export interface PlainText {
  readonly text: string;
  /** The column in the file of a column in the text. Lines are the same in both. */
  readonly columnInFile: (line: number, column: number) => number;
}

/** Makes the characters and line ends of a file plain, before it is parsed. */
export function plainText(file: string): PlainText {
  const lines = file.toWellFormed().split(/\r\n|\r|\n/);
  return {
    text: lines.map(plainCharacters).join('\n'),
    columnInFile(line, column) {
      let index = column - 1;
      for (const dropped of (lines[line - 1] ?? '').matchAll(invisible)) {
        if (dropped.index > index) break;
        index += dropped[0].length;
      }
      return index + 1;
    },
  };
}
