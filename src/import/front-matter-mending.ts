import { isMap, LineCounter, parseDocument, stringify } from 'yaml';
import { frontMatterKeys } from '#catalogue';
import type { Placed, Warn } from './warning.ts';

/** The line that front matter begins on in a page. */
const firstLine = 2;

/** A key of front matter with the lines that belong to it. */
interface Entry {
  readonly key: string;
  readonly lines: readonly string[];
  /** Line of the key, in the page. */
  readonly line: number;
}

/** What keeps front matter from being read, or null. */
export function faultIn(text: string): (Placed & { readonly message: string }) | null {
  const lineCounter = new LineCounter();
  const { contents, errors } = parseDocument(text, { lineCounter, prettyErrors: false });
  const error = errors[0];
  if (!error && (contents === null || isMap(contents))) return null;
  const { line, col } = lineCounter.linePos(error?.pos[0] ?? 0);
  const start = { line: Math.max(line, 1) + firstLine - 1, column: Math.max(col, 1) };
  return { message: error?.message ?? 'it is no list of keys', position: { start } };
}

/**
 * Makes valid YAML of front matter that is none, key by key: a value that cannot be read is put in quotes, a key that
 * stands twice keeps its first value, and what is no key at all goes into comments, so that nothing is lost.
 *
 * @param text - what stands between the lines `---`, each line with its end
 * @returns the text as it is when it is valid
 */
export function mendFrontMatter(text: string, warn: Warn): string {
  const fault = faultIn(text);
  if (!fault) return text;
  const seen = new Set<string>();
  const told: string[] = [];
  const mended = entriesIn(text).flatMap((entry): string[] => {
    if (entry.key === '') return entry.lines.map(asComment);
    if (seen.has(entry.key)) {
      told.push(`the second “${entry.key}” is a comment now`);
      return entry.lines.map(asComment);
    }
    seen.add(entry.key);
    if (isReadable(entry)) return [...entry.lines];
    told.push(`“${entry.key}” was put in quotes`);
    return [quoted(entry)];
  });
  const result = mended.map((line) => `${line}\n`).join('');
  const help = 'Put values with a colon or a quote in quotes, and name each key once.';
  const message = `The front matter is not valid YAML: ${fault.message}.`;
  if (faultIn(result)) {
    warn('front-matter-unreadable', fault, `${message} It is kept as it is.`, help);
    return text;
  }
  const outcome = told.length > 0 ? `It was mended: ${told.join(', ')}.` : 'Its spaces were mended.';
  warn('front-matter-mended', fault, `${message} ${outcome}`, help);
  return result;
}

const keyLine = /^([A-Za-z][\w-]*)\s*:(?:\s|$)/;

function entriesIn(text: string): Entry[] {
  const entries: { key: string; lines: string[]; line: number }[] = [];
  text
    .replace(/\n$/, '')
    .split('\n')
    .map(plainSpaces)
    .forEach((line, index) => {
      const [, key = ''] = keyLine.exec(dedented(line)) ?? [];
      const begins = key !== '' && (line.startsWith(key) || frontMatterKeys.includes(key));
      if (begins) entries.push({ key, lines: [dedented(line)], line: index + firstLine });
      else if (/^(?:\s|-\s|$)/.test(line)) {
        const last = entries.at(-1);
        if (last && (last.key !== '' || line.trim() === '')) last.lines.push(line);
        else entries.push({ key: '', lines: [line], line: index + firstLine });
      } else entries.push({ key: '', lines: [line], line: index + firstLine });
    });
  return entries;
}

/** YAML has no tabs before a key or a value. */
function plainSpaces(line: string): string {
  return line.replace(/^\s+/, (space) => space.replaceAll('\t', '  ')).replace(/^([\w-]+:)\s*\t\s*/, '$1 ');
}

function dedented(line: string): string {
  return line.trimStart();
}

function isReadable({ key, lines }: Entry): boolean {
  const { contents, errors } = parseDocument(`${lines.join('\n')}\n`, { logLevel: 'silent' });
  return errors.length === 0 && isMap(contents) && contents.items.length === 1 && contents.has(key);
}

/** The value as one text in quotes, on one line. */
function quoted({ key, lines }: Entry): string {
  const value = lines
    .map((line) => line.trim())
    .join(' ')
    .replace(keyLine, '')
    .trim();
  const inner = /^(["'])(.*)\1$/s.exec(value)?.[2] ?? value;
  return `${key}: ${stringify(inner, { lineWidth: 0, defaultStringType: 'QUOTE_SINGLE' }).trimEnd()}`;
}

function asComment(line: string): string {
  return line.trim() === '' || line.trimStart().startsWith('#') ? line : `# ${line.trim()}`;
}

/**
 * Ends front matter whose closing line `---` is missing, so that there is none, or the next one stands further down, in
 * the body: behind the last of the keys that the page begins with.
 *
 * @param text - a page that begins with `---`
 * @param found - the front matter up to the next line `---`, or null when there is none
 * @returns null when the page does not begin with keys, or the line is not missing
 */
export function closeFrontMatter(text: string, found: string | null): string | null {
  if (!/^---[ \t]*\n/.test(text)) return null;
  if (found !== null && (!faultIn(found) || !endsInProse(found))) return null;
  const lines = text.split('\n');
  let end = 1;
  while (end < lines.length && /^(?:[A-Za-z][\w-]*\s*:(?:\s|$)|\s+\S|-\s|#)/.test(lines[end] ?? '')) end++;
  // A heading looks like a comment, but no key comes behind it.
  while ((lines[end - 1] ?? '').startsWith('#')) end--;
  const keys = lines.slice(1, end).flatMap((line) => keyLine.exec(line)?.[1] ?? []);
  if (keys.filter((key) => frontMatterKeys.includes(key)).length < 2) return null;
  return [...lines.slice(0, end), '---', ...lines.slice(end)].join('\n');
}

/** Tells whether most lines behind the first empty one are no keys. */
function endsInProse(frontMatter: string): boolean {
  const lines = frontMatter.split('\n');
  const rest = lines.slice(lines.indexOf('')).filter((line) => line.trim() !== '');
  return rest.length > 0 && rest.filter((line) => keyLine.test(line)).length * 2 < rest.length;
}
