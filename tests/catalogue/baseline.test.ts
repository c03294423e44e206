import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { type BaselineEntry, baselineJsonSchema, isIgnored, readCatalogue, writeBaseline } from '#catalogue';
import { readBaseline } from '../../src/catalogue/baseline.ts';

const first = '0123456789abcdef';
const second = 'fedcba9876543210';

const entry = (fingerprint = first, reason = 'Being translated.'): BaselineEntry => ({ fingerprint, reason });

function read(text: string) {
  return readBaseline({ path: 'baseline.json', text });
}

function fileOf(...findings: readonly object[]): string {
  return JSON.stringify({ schema: 1, findings }, null, 2);
}

test('each finding that is known has a reason', () => {
  const { baseline, diagnostics } = read(fileOf(entry(), entry(second, ' Not soon. ')));
  expect(diagnostics).toEqual([]);
  expect(baseline?.get(second)?.reason).toBe('Not soon.');
  expect(baseline?.get('0'.repeat(16))).toBeUndefined();
  expect(baseline?.placesOf(baseline.entries)).toEqual([
    { path: 'baseline.json', line: 4, column: 5 },
    { path: 'baseline.json', line: 8, column: 5 },
  ]);
});

test('a catalogue without the file has no baseline', () => {
  expect(readCatalogue([]).baseline).toBeNull();
  expect(readBaseline(undefined)).toEqual({ baseline: null, diagnostics: [] });
});

test('what is for readers can be left out, and the address of the schema can be there', () => {
  const text = JSON.stringify({ $schema: '../baseline.schema.json', schema: 1, findings: [] });
  expect(read(text)).toMatchObject({
    baseline: { schemaAddress: '../baseline.schema.json' },
    diagnostics: [],
  });
});

test.each([
  ['no reason', fileOf({ fingerprint: first }), 'findings.0.reason: expected text.', 4, 5],
  ['an empty reason', fileOf(entry(first, ' ')), 'findings.0.reason: expected text, found none.', 6, 17],
  [
    'a bad fingerprint',
    fileOf(entry('0123456789ABCDEF')),
    'findings.0.fingerprint: expected a fingerprint: 16 characters from 0-9 and a-f.',
    5,
    22,
  ],
  [
    'an unknown key',
    fileOf({ ...entry(), because: 'x' }),
    'findings.0.because: unknown key; expected only fingerprint, rule, path, message, reason.',
    7,
    7,
  ],
  [
    'a later schema',
    '{ "schema": 2, "findings": [] }',
    'schema: expected 1: the file is of a later version of Isogloss.',
    1,
    13,
  ],
  ['no schema', '{ "findings": [] }', 'schema: expected 1.', 1, 1],
  ['no list', '{ "schema": 1, "findings": {} }', 'findings: expected a list.', 1, 28],
  ['no object', '[]', 'baseline.json: expected an object with “schema” and “findings”.', 1, 1],
  ['nothing', '', 'Not valid JSON: Unexpected end of JSON input.', 1, 1],
  ['YAML', 'schema: 1\nfindings: []\n', 'Not valid JSON: Unexpected token', 1, 1],
  ['a comma too many', '{\n  "schema": 1,\n  "findings": [],\n}', 'Not valid JSON: Expected', 4, 1],
  ['a key that stands there twice', '{ "schema": 1,\n"schema": 1, "findings": [', 'Not valid JSON: ', 2, 1],
])('%s is malformed, at its place', (_, text, message, line, column) => {
  const { baseline, diagnostics } = read(text);
  expect(diagnostics[0]?.message).toContain(message);
  expect(diagnostics[0]).toMatchObject({
    rule: 'data-file-malformed',
    severity: 'error',
    places: [{ path: 'baseline.json', line, column }],
  });
  expect(baseline?.entries).toEqual([]);
});

test('a fingerprint that is listed twice is told at the second place, and the first reason counts', () => {
  const { baseline, diagnostics } = read(fileOf(entry(), entry(first, 'Another.')));
  expect(diagnostics).toMatchObject([
    {
      message: `findings.1.fingerprint: the finding ${first} is listed twice; the first stands on line 5.`,
      places: [{ line: 9, column: 22 }, { line: 5 }],
    },
  ]);
  expect(baseline?.get(first)?.reason).toBe('Being translated.');
});

describe('what is written', () => {
  const full = { ...entry(), rule: 'note-type', path: 'pt/a.mdx', message: 'Olá “você”\n' };

  test('has the same bytes in whatever order the entries are', () => {
    const entries = [{ ...full, path: 'pt/b.mdx', fingerprint: second }, full, entry('f'.repeat(16))];
    expect(writeBaseline(entries.toReversed(), null)).toBe(writeBaseline(entries, null));
    expect(read(writeBaseline(entries, null)).baseline?.entries.map(({ path }) => path)).toEqual([
      undefined,
      'pt/a.mdx',
      'pt/b.mdx',
    ]);
  });

  test('is read as what it was', () => {
    const text = writeBaseline([full], 'schema.json');
    expect(read(text)).toMatchObject({ baseline: { entries: [full], schemaAddress: 'schema.json' } });
    expect(text.endsWith('}\n')).toBe(true);
  });

  test('is as the JSON Schema says', () => {
    const schema = z.fromJSONSchema(baselineJsonSchema() as z.core.JSONSchema.JSONSchema);
    expect(schema.safeParse(JSON.parse(writeBaseline([full], 'schema.json'))).success).toBe(true);
    expect(schema.safeParse({ schema: 1, findings: [{ fingerprint: first }] }).success).toBe(false);
    expect(schema.safeParse({ schema: 2, findings: [] }).success).toBe(false);
  });
});

test.each(['baseline.yaml', 'baseline.yml', 'Baseline.json', 'baseline.jsonc'])(
  '%s seems to be meant',
  (path) => {
    expect(isIgnored(path)).toBe(true);
    expect(readCatalogue([{ path, text: '' }]).diagnostics).toMatchObject([
      { rule: 'file-ignored', help: 'Rename it to baseline.json.' },
    ]);
  },
);
