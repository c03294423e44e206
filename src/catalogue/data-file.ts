import type { z } from 'zod';
import type { Diagnostic, TextFile } from './diagnostic.ts';
import { diagnose } from './rules.ts';
import { readYaml, type YamlText } from './yaml-text.ts';

/** A data file of the catalogue, read and checked. */
export interface DataFile<Value> {
  /** What the file says, or null when there is no file or it cannot be used. */
  readonly value: Value | null;
  readonly yaml: YamlText | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads a YAML file of the catalogue and checks it against its schema. */
export function readDataFile<Schema extends z.ZodType>(
  file: TextFile | undefined,
  schema: Schema,
): DataFile<z.output<Schema>> {
  if (!file) return { value: null, yaml: null, diagnostics: [] };
  const yaml = readYaml(file.text);
  const fault = (message: string, help: string, position: { line: number; column: number }) =>
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
  return {
    value: null,
    yaml,
    diagnostics: parsed.error.issues.map((issue) =>
      fault(
        `${issue.path.map(String).join('.') || file.path}: ${issue.message}.`,
        'CONTRIBUTING.md shows the form of the file; until it is mended, the file counts as empty.',
        yaml.valuePositionOf(issue.path),
      ),
    ),
  };
}
