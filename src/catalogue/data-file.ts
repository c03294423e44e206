import { z } from 'zod';
import type { Diagnostic, TextFile } from './diagnostic.ts';
import { diagnose } from './rules.ts';
import { type KeyPath, type Position, readYaml, type YamlText } from './yaml-text.ts';

/** A data file of the catalogue, read and checked. */
export interface DataFile<Value> {
  /** What the file says, or null when there is no file or it cannot be used. */
  readonly value: Value | null;
  readonly yaml: YamlText | null;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * An object that has no keys but these. Of others it is told which ones there could be.
 *
 * @param expected - what is said of a value that is no object
 */
export function onlyKeys<Shape extends z.core.$ZodLooseShape>(shape: Shape, expected?: string) {
  const known = Object.keys(shape).join(', ');
  return z.strictObject(shape, {
    error: ({ code }) =>
      code === 'unrecognized_keys'
        ? `unknown key; expected only ${known}`
        : (expected ?? `expected the keys ${known}`),
  });
}

/** Reads a YAML file of the catalogue and checks it against its schema. */
export function readDataFile<Schema extends z.ZodType>(
  file: TextFile | undefined,
  schema: Schema,
): DataFile<z.output<Schema>> {
  if (!file) return { value: null, yaml: null, diagnostics: [] };
  const yaml = readYaml(file.text);
  const fault = (message: string, help: string, position: Position) =>
    diagnose('data-file-malformed', { message, help }, { path: file.path, ...position });
  if ('faults' in yaml) {
    const help = 'Mend the YAML; until then the file counts as empty.';
    return {
      value: null,
      yaml: null,
      diagnostics: yaml.faults.map((found) => fault(`Not valid YAML: ${found.message}`, help, found)),
    };
  }
  const parsed = schema.safeParse(yaml.value);
  if (parsed.success) return { value: parsed.data, yaml, diagnostics: [] };
  const help = 'CONTRIBUTING.md shows the form of the file; until it is mended, the file counts as empty.';
  return {
    value: null,
    yaml,
    diagnostics: parsed.error.issues.flatMap((issue) => {
      const told = (keys: KeyPath, position: Position) =>
        fault(`${keys.map(String).join('.') || file.path}: ${issue.message}.`, help, position);
      return issue.code === 'unrecognized_keys'
        ? issue.keys.map((key) => told([...issue.path, key], yaml.positionOf([...issue.path, key])))
        : [told(issue.path, yaml.valuePositionOf(issue.path))];
    }),
  };
}
