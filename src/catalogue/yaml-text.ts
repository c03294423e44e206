import { isCollection, isMap, isScalar, LineCounter, type Node, parseDocument } from 'yaml';
import { readSimpleYaml } from './simple-yaml.ts';

/** Where something stands in a text, lines and columns from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** A path of keys and indexes into a YAML value. */
export type KeyPath = readonly PropertyKey[];

/** A YAML text that could be read, with the place of every value in it. */
export interface YamlText {
  readonly value: unknown;
  /** Place of the key at a path (or of a list's item); of the nearest parent when the path leads nowhere. */
  positionOf(path: KeyPath): Position;
  /** Place of the value at a path; of the nearest parent when the path leads nowhere. */
  valuePositionOf(path: KeyPath): Position;
}

/** Why a YAML text could not be read. */
export interface YamlFault extends Position {
  readonly message: string;
}

/** Aliases in our files are few; a text that expands to more is an attack on memory. */
const maxAliasCount = 50;

/**
 * Reads a YAML 1.2 text, keeping positions.
 *
 * @param text - the YAML
 * @param firstLine - the line, in the file, that the text begins on
 * @returns the value with its positions, or the faults that make it unreadable
 */
export function readYaml(text: string, firstLine = 1): YamlText | { faults: YamlFault[] } {
  return readSimpleYaml(text, firstLine) ?? readAnyYaml(text, firstLine);
}

/** Reads a YAML 1.2 text with the parser for everything. */
export function readAnyYaml(text: string, firstLine: number): YamlText | { faults: YamlFault[] } {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: true });
  const at = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1) + firstLine - 1, column: Math.max(col, 1) };
  };
  if (document.errors.length > 0) {
    return { faults: document.errors.map((error) => ({ message: error.message, ...at(error.pos[0]) })) };
  }
  let value: unknown;
  try {
    value = document.toJS({ maxAliasCount });
    // A value that an alias puts into itself has no end, which whoever walks it would not find.
    JSON.stringify(value);
  } catch (error) {
    return { faults: [{ message: error instanceof Error ? error.message : String(error), ...at(0) }] };
  }

  const find = (path: KeyPath, wanted: 'key' | 'value'): Position => {
    let node: unknown = document.contents;
    let offset = startOf(node) ?? 0;
    path.forEach((step, depth) => {
      if (!isCollection(node)) return;
      const last = depth === path.length - 1;
      const child: unknown = node.get(step, true);
      if (isMap(node) && last && wanted === 'key') {
        const pair = node.items.find(({ key }) => (isScalar(key) ? key.value : key) === step);
        offset = startOf(pair?.key) ?? offset;
      } else {
        offset = startOf(child) ?? offset;
      }
      node = child;
    });
    return at(offset);
  };
  return {
    value,
    positionOf: (path) => find(path, 'key'),
    valuePositionOf: (path) => find(path, 'value'),
  };
}

function startOf(node: unknown): number | undefined {
  return (node as Node | null | undefined)?.range?.[0];
}
