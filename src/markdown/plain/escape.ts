/** Characters that would mean something within a line. An underscore within a word does not. */
const withinLine = /[\\`*[\]]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|<(?=[a-z/!?])|&(?=#?\w+;)|~(?=~)|!$/giu;

/** What would begin a block at the beginning of a line. */
const atStart = /^(?:#{1,6}(?=\s|$)|>|[-+](?=\s|$)|-{3,}|={1,}(?=\s*$)|\d{1,9}(?=[.)](?:\s|$)))/;

/** Text that stands in a line of Markdown as it is. Line ends become spaces, as browsers show them. */
export function escapeText(text: string): string {
  return text.replaceAll(/\s*\n\s*/g, ' ').replaceAll(withinLine, '\\$&');
}

/** A line that is read as a paragraph, whatever it begins with. */
export function asParagraph(line: string): string {
  return line.replace(atStart, (mark) => (/^\d/.test(mark) ? `${mark}\\` : `\\${mark}`));
}

/** Code in a line, between as many backticks as are needed. */
export function codeInLine(code: string): string {
  const text = code.replaceAll(/\s*\n\s*/g, ' ');
  const fence = '`'.repeat(longestRun(text) + 1);
  const gap = /^`|`$/.test(text) || (/^ .* $/.test(text) && text.trim() !== '') ? ' ' : '';
  return `${fence}${gap}${text}${gap}${fence}`;
}

/** A block of code, between fences that do not occur in it. */
export function codeBlock(code: string, language: string): string {
  const fence = '`'.repeat(Math.max(3, longestRun(code) + 1));
  return `${fence}${language}\n${code.replace(/\n$/, '')}\n${fence}`;
}

function longestRun(text: string): number {
  return Math.max(0, ...(text.match(/`+/g) ?? []).map(({ length }) => length));
}

/** The address of a link, between angle brackets where it could not stand alone. */
export function destination(url: string): string {
  return /[\s()<>]/.test(url) ? `<${url.replaceAll(/[<>\n]/g, encodeURIComponent)}>` : url;
}
