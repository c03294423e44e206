import type { KeyPath, Position, YamlText } from './yaml-text.ts';

/** A value of one line, with the place that it begins at. */
interface Entry {
  readonly value: string | number | string[];
  readonly line: number;
  /** Columns of the value and, where it is a list, of its items. */
  readonly column: number;
  readonly items: readonly number[];
}

/** A key, a colon and one value, with nothing in the line that YAML could read in two ways. */
const lineForm =
  /^([A-Za-z][\w-]*):( +)(?:"([^"\\]*)"|'([^']*)'|\[ *([a-z][a-z\d-]*(?:, *[a-z][a-z\d-]*)*) *\]|(\d{1,15})|(\d[\da-f-]*[a-df][\da-f-]*|\d+%|\p{L}(?:(?! #|:(?: |$)).)*?)) *$/u;

/** What YAML 1.2 (core schema, §10.3.2) reads as something else than text, and what the parser has its own rules for. */
const notText = /^(?:null|true|false)$/i;
const notPlain = /[\p{Cc}\uFEFF]/u;

/**
 * Reads the YAML that nearly all front matter is made of: one key and one value a line. The parser for everything
 * takes several times as long, which in a large catalogue is a sixth of a check.
 *
 * @returns what the parser would, or null where a line is not of the simple form
 */
export function readSimpleYaml(text: string, firstLine: number): YamlText | null {
  const entries = new Map<string, Entry>();
  const lines = text.split(/\r?\n/);
  if (lines.at(-1) === '') lines.pop();
  for (const [index, line] of lines.entries()) {
    const match = notPlain.test(line) ? null : lineForm.exec(line);
    if (!match) return null;
    const [, key = '', gap = '', double, single, list, number, plain] = match;
    if (notText.test(key) || entries.has(key) || (plain && notText.test(plain))) return null;
    const column = key.length + gap.length + 2;
    const place = { line: index + firstLine, column };
    if (list === undefined) {
      const value = number === undefined ? (double ?? single ?? plain ?? '') : Number(number);
      entries.set(key, { value, ...place, items: [] });
      continue;
    }
    const items = [...line.slice(column).matchAll(/[a-z\d-]+/g)];
    if (items.some(([item]) => notText.test(item))) return null;
    const value = items.map(([item]) => item);
    entries.set(key, { value, ...place, items: items.map((item) => column + 1 + item.index) });
  }
  if (entries.size === 0) return null;

  const find = ([key, step]: KeyPath, wanted: 'key' | 'value'): Position => {
    const entry = typeof key === 'string' ? entries.get(key) : undefined;
    if (!entry) return { line: firstLine, column: 1 };
    const { line, column, items } = entry;
    if (step === undefined) return { line, column: wanted === 'key' ? 1 : column };
    return { line, column: items[Number(step)] ?? column };
  };
  return {
    value: Object.fromEntries([...entries].map(([key, { value }]) => [key, value])),
    positionOf: (path) => find(path, 'key'),
    valuePositionOf: (path) => find(path, 'value'),
  };
}
