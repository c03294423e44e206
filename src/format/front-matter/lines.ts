import { isNode, isScalar, type Pair } from 'yaml';

/** The lines of front matter by what they are about. */
interface Parts {
  /** Comments about all of it, which have an empty line behind them. */
  readonly top: readonly string[];
  readonly entries: readonly Entry[];
  /** What stands behind the last key. */
  readonly end: readonly string[];
}

/** A key and its value, with the comments that belong to them. */
interface Entry {
  readonly key: string;
  readonly lines: readonly string[];
}

/** Parts the lines of front matter by key, or gives null when a key does not begin on a line of its own. */
export function partLines(text: string, pairs: readonly Pair[]): Parts | null {
  const lines = text.split('\n');
  const places = pairs.map((pair) => placeOf(pair, text)).filter((place) => place !== null);
  if (places.length < pairs.length) return null;
  const above = lines.slice(0, places[0]?.line ?? 0);
  if (!above.every(isSilent)) return null;
  const top = above.slice(0, above.findLastIndex(isEmpty) + 1);
  const entries: Entry[] = [];
  let start = top.length;
  for (const [index, { key, indent, lastLine }] of places.entries()) {
    const below = lines.slice(lastLine + 1, places[index + 1]?.line);
    if (!below.every(isSilent)) return null;
    // Comments further to the right belong to what is above them, the others to what is below.
    const own = below.findLastIndex((line) => !isEmpty(line) && indentOf(line) > indent) + 1;
    const next = lastLine + 1 + own;
    entries.push({ key, lines: lines.slice(start, next) });
    start = next;
  }
  const end = lines.slice(start);
  return places.length > 0 || end.every(isSilent) ? { top, entries, end } : null;
}

/** Where a key and its value stand. */
interface Place {
  readonly key: string;
  readonly indent: number;
  readonly line: number;
  readonly lastLine: number;
}

function placeOf({ key, value }: Pair, text: string): Place | null {
  if (!isScalar(key) || typeof key.value !== 'string' || key.value === '<<' || !key.range) return null;
  const [start, end] = key.range;
  const before = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  if (before.trim() !== '') return null;
  const valueEnd = isNode(value) && value.range ? value.range[1] : end;
  const line = linesIn(text.slice(0, start));
  // A block ends with the line feed of its last line.
  return {
    key: key.value,
    indent: before.length,
    line,
    lastLine: linesIn(text.slice(0, Math.max(valueEnd - 1, end))),
  };
}

function linesIn(text: string): number {
  return text.split('\n').length - 1;
}

function isEmpty(line: string): boolean {
  return line.trim() === '';
}

/** Tells whether a line holds no more than a comment. */
function isSilent(line: string): boolean {
  return /^[ \t]*(?:#|$)/.test(line);
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}
