import { z } from 'zod';
import { type DataFile, onlyKeys, readDataFile } from './data-file.ts';
import type { Diagnostic, Place, TextFile } from './diagnostic.ts';
import { repeatedValues } from './repeated-values.ts';
import { diagnose } from './rules.ts';
import { readYaml } from './yaml-text.ts';

/** Where the findings are listed that the owners of a catalogue know of, and accept for a while. */
export const baselinePath = 'baseline.json';

const text = z.string('expected text').trim().min(1, 'expected text, found none');
const fingerprintForm = 'expected a fingerprint: 16 characters from 0-9 and a-f';

const entrySchema = onlyKeys({
  fingerprint: z
    .string(fingerprintForm)
    .regex(/^[0-9a-f]{16}$/, fingerprintForm)
    .describe('Names the finding, as the JSON report does.'),
  rule: z.string('expected text').optional().describe('Rule of the finding; for readers.'),
  path: z.string('expected text').optional().describe('File of the finding; for readers.'),
  message: z.string('expected text').optional().describe('What was found; for readers.'),
  reason: text.describe('Why the finding is accepted for a while.'),
});

const baselineSchema = onlyKeys(
  {
    $schema: z.string('expected text').optional().describe('Address of this schema, for editors.'),
    schema: z
      .literal(1, {
        error: ({ input }) =>
          typeof input === 'number' && input > 1
            ? 'expected 1: the file is of a later version of Isogloss'
            : 'expected 1',
      })
      .describe('Version of this form.'),
    findings: z.array(entrySchema, 'expected a list').describe('The findings that are known.'),
  },
  'expected an object with “schema” and “findings”',
);

/** A finding that the owners of a catalogue know of. */
export type BaselineEntry = Readonly<z.output<typeof entrySchema>>;

/** The findings that are known, as `baseline.json` lists them. */
export class Baseline {
  readonly entries: readonly BaselineEntry[];
  /** Where the file says that its schema is; null where it does not. */
  readonly schemaAddress: string | null;
  readonly #text: string;
  readonly #byFingerprint: ReadonlyMap<string, BaselineEntry>;

  /** @param entries - of two with one fingerprint, the first counts */
  constructor(entries: readonly BaselineEntry[], { text = '', schemaAddress = null as string | null } = {}) {
    this.entries = entries;
    this.schemaAddress = schemaAddress;
    this.#text = text;
    this.#byFingerprint = new Map(entries.map((entry) => [entry.fingerprint, entry] as const).reverse());
  }

  /** The entry of a finding, if it is known. */
  get(fingerprint: string): BaselineEntry | undefined {
    return this.#byFingerprint.get(fingerprint);
  }

  /** Where entries stand in the file. */
  placesOf(entries: readonly BaselineEntry[]): Place[] {
    // Positions take a thousand times as long to find as the values, and are mostly not asked for.
    const yaml = entries.length > 0 ? readYaml(this.#text) : { faults: [] };
    return entries.map((entry) => {
      const position =
        'faults' in yaml
          ? { line: 1, column: 1 }
          : yaml.positionOf(['findings', this.entries.indexOf(entry)]);
      return { path: baselinePath, ...position };
    });
  }
}

/** Reads `baseline.json`; null without one. A file that cannot be used knows no findings. */
export function readBaseline(file: TextFile | undefined): {
  baseline: Baseline | null;
  diagnostics: readonly Diagnostic[];
} {
  if (!file) return { baseline: null, diagnostics: [] };
  const { value, yaml, diagnostics } = readJson(file);
  if (!value) return { baseline: new Baseline([]), diagnostics };
  const { findings, $schema } = value;
  const baseline = new Baseline(findings, { text: file.text, schemaAddress: $schema ?? null });
  const fingerprints = findings.map(({ fingerprint }, index) => ({
    value: fingerprint,
    keys: ['findings', index, 'fingerprint'],
    message: `findings.${index}.fingerprint: the finding ${fingerprint} is listed twice`,
  }));
  if (new Set(fingerprints.map((each) => each.value)).size === findings.length)
    return { baseline, diagnostics };
  const positions = yaml ?? readDataFile(file, baselineSchema).yaml;
  return {
    baseline,
    diagnostics: positions
      ? [...diagnostics, ...repeatedValues(baselinePath, positions, fingerprints)]
      : diagnostics,
  };
}

/** JSON is YAML, so that what is wrong is told by the reader that knows positions; what is right needs none. */
function readJson(file: TextFile): DataFile<z.output<typeof baselineSchema>> {
  try {
    const { success, data } = baselineSchema.safeParse(JSON.parse(file.text));
    return success ? { value: data, yaml: null, diagnostics: [] } : readDataFile(file, baselineSchema);
  } catch (error) {
    const reading = readDataFile(file, baselineSchema);
    // What the reader of YAML calls a fault is one of JSON here.
    if (reading.yaml === null) return { ...reading, diagnostics: reading.diagnostics.map(ofJson) };
    const message = error instanceof Error ? error.message : String(error);
    const [, line = '1', column = '1'] = /\(line (\d+) column (\d+)\)/.exec(message) ?? [];
    const fault = diagnose(
      'data-file-malformed',
      {
        message: `Not valid JSON: ${message.replace(/ at position \d+ \(line .*$/, '').replace(/\.?$/, '.')}`,
        help: 'Mend the JSON; until then the file counts as empty.',
      },
      { path: baselinePath, line: Number(line), column: Number(column) },
    );
    return { value: null, yaml: null, diagnostics: [fault] };
  }
}

function ofJson(diagnostic: Diagnostic): Diagnostic {
  const { message, help } = diagnostic;
  return { ...diagnostic, message: message.replace('YAML', 'JSON'), help: help.replace('YAML', 'JSON') };
}

/** Writes a `baseline.json`: the same entries give the same bytes, whatever their order. */
export function writeBaseline(entries: readonly BaselineEntry[], schemaAddress: string | null): string {
  const keyOf = ({ path = '', rule = '', fingerprint }: BaselineEntry): string =>
    [path, rule, fingerprint].join('\0');
  const findings = [...entries]
    .sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))
    .map(({ fingerprint, rule, path, message, reason }) => ({ fingerprint, rule, path, message, reason }));
  const value = { ...(schemaAddress !== null && { $schema: schemaAddress }), schema: 1, findings };
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** The form of the file as JSON Schema (draft 2020-12), for editors. */
export function baselineJsonSchema(): object {
  return z.toJSONSchema(baselineSchema, { io: 'input' });
}
