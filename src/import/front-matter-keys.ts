import { isMap, isScalar, type Pair, parseDocument, stringify } from 'yaml';
import type { Point } from './warning.ts';

/** Keys that an import adds to front matter. */
export interface AddedKeys {
  /** Replaces an id that is there, which is then kept in a comment. */
  readonly 'exl-id'?: string | undefined;
  /** Added where the page names none. */
  readonly applications?: readonly string[];
}

/** The values of the keys of front matter; none where it is not a list of keys. */
export function keyValues(frontMatter: string | null): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = parseDocument(frontMatter ?? '', { logLevel: 'silent' }).toJS({
      maxAliasCount: 50,
    });
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : {};
  } catch {
    return {};
  }
}

/** Adds keys to front matter, whose other lines stay as they are. What cannot be added to stays as it is. */
export function withKeys(frontMatter: string, { 'exl-id': id, applications = [] }: AddedKeys): string {
  let text = frontMatter;
  if (id !== undefined) text = whenReadable(text, withId(text, id));
  if (applications.length > 0 && pairOf(text, 'applications') === undefined)
    text = whenReadable(text, withLine(text, stringify({ applications })));
  return text;
}

function withId(text: string, id: string): string {
  const pair = pairOf(text, 'exl-id');
  if (!pair) return withLine(text, `exl-id: ${id}\n`);
  const value = isScalar(pair.value) ? pair.value : null;
  if (value?.value === id) return text;
  const [start, end] = value?.range ?? [];
  if (start === undefined || end === undefined) return text;
  const earlier = text.slice(start, end).trim();
  return `${text.slice(0, start)}${start === end ? ' ' : ''}${id}${earlier === '' ? '' : ` # was ${earlier}`}${text.slice(end)}`;
}

/** Adds lines behind the last key, before the empty lines that the front matter may end with. */
function withLine(text: string, lines: string): string {
  const [, keys = '', end = ''] = /^([\s\S]*?)(\n*)$/.exec(text) ?? [];
  return `${keys === '' ? '' : `${keys}\n`}${lines}${end.slice(1)}`;
}

function pairOf(text: string, name: string): Pair | undefined {
  const { contents } = parseDocument(text, { logLevel: 'silent' });
  if (!isMap(contents)) return undefined;
  return contents.items.find(({ key }) => isScalar(key) && key.value === name);
}

/** Keys in braces or further to the right cannot be added to line by line. */
function whenReadable(before: string, after: string): string {
  const { errors, contents } = parseDocument(after, { logLevel: 'silent' });
  return errors.length === 0 && isMap(contents) ? after : before;
}

/** Where a key of front matter stands in its page; the first line where it has none of that name. */
export function keyPlace(frontMatter: string, name: string): Point {
  const offset = frontMatter.search(new RegExp(`^${RegExp.escape(name)}\\s*:`, 'm'));
  if (offset < 0) return { line: 1, column: 1 };
  // The first line of a page is that of the marks ---.
  return { line: frontMatter.slice(0, offset).split('\n').length + 1, column: 1 };
}
