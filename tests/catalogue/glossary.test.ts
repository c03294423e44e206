import { describe, expect, test } from 'vitest';
import { readCatalogue } from '#catalogue';
import { readGlossary } from '../../src/catalogue/glossary.ts';

function read(text: string) {
  return readGlossary({ path: 'glossary.yaml', text });
}

const audience = 'terms:\n  - term: audience\n    pt: público-alvo\n    it: [pubblico, platea]\n';

test('a concept has one wording or several in each language, and what it is not to be called', () => {
  const { glossary, diagnostics } = read(
    `${audience}    avoid: { pt: audiência, it: [audience] }\n    notes: A group.\n`,
  );
  expect(diagnostics).toEqual([]);
  expect(glossary.terms).toEqual([
    {
      term: 'audience',
      approved: { pt: ['público-alvo'], it: ['pubblico', 'platea'] },
      avoid: { pt: ['audiência'], it: ['audience'] },
      notes: 'A group.',
      place: { path: 'glossary.yaml', line: 2, column: 5 },
    },
  ]);
});

test('a catalogue needs none', () => {
  expect(readCatalogue([]).glossary.terms).toEqual([]);
});

test('one wording may be right for two concepts', () => {
  expect(read(`${audience}  - term: public\n    it: pubblico\n`).diagnostics).toEqual([]);
});

test.each([
  ['a misspelt key', `${audience}    note: x\n`, 5, 5, 'perhaps “notes” is meant'],
  ['another key', `${audience}    definition: x\n`, 5, 5, 'unknown key; expected only term, pt'],
  ['an unknown language', `${audience}    en: audience\n`, 5, 5, 'unknown language; expected only pt'],
  ['one to avoid in', `${audience}    avoid: { en: x }\n`, 5, 14, 'unknown language'],
  ['no language', 'terms:\n  - term: audience\n', 2, 5, 'in at least one language'],
  ['no name', 'terms:\n  - pt: público\n', 2, 5, 'expected a name'],
  ['a wording without words', 'terms:\n  - term: a\n    pt: "–"\n', 3, 9, 'expected words'],
  ['a number', 'terms:\n  - term: a\n    pt: 3\n', 3, 9, 'expected words'],
  ['an empty list', 'terms:\n  - term: a\n    pt: []\n', 3, 9, 'expected words'],
  ['no list', 'terms: audience\n', 1, 8, 'expected a list'],
  ['another list', 'words: []\n', 1, 1, 'unknown key'],
])('%s is malformed, at its place', (_, text, line, column, message) => {
  const { diagnostics } = read(text);
  expect(diagnostics).toContainEqual(
    expect.objectContaining({
      rule: 'data-file-malformed',
      severity: 'error',
      message: expect.stringContaining(message) as string,
      places: [{ path: 'glossary.yaml', line, column }],
    }),
  );
});

describe('what contradicts itself is told, and the rest is used', () => {
  test('a concept that is listed twice', () => {
    const { glossary, diagnostics } = read(`${audience}  - term: Audience\n    sv: målgrupp\n`);
    expect(diagnostics).toMatchObject([
      {
        message: 'terms.1.term: “Audience” is listed twice; the first stands on line 2.',
        places: [
          { line: 5, column: 11 },
          { line: 2, column: 11 },
        ],
      },
    ]);
    expect(glossary.terms).toHaveLength(1);
  });

  test('a wording that is approved and to be avoided, also of two concepts', () => {
    const { glossary, diagnostics } = read(
      `${audience}  - term: public\n    it: gente\n    avoid: { it: [folla, Platea] }\n`,
    );
    expect(diagnostics).toMatchObject([
      {
        message: 'terms.1.avoid.it: “Platea” is to be avoided, but line 4 approves it.',
        places: [
          { line: 7, column: 26 },
          { line: 4, column: 20 },
        ],
      },
    ]);
    expect(glossary.terms[1]?.avoid).toEqual({ it: ['folla'] });
  });

  test('a wording that nothing is approved instead of', () => {
    const { diagnostics } = read(`${audience}    avoid: { sv: publik }\n`);
    expect(diagnostics).toMatchObject([
      {
        message: 'terms.0.avoid.sv: “publik” is to be avoided, but there is nothing to write instead.',
        places: [{ line: 5, column: 18 }],
      },
    ]);
  });
});
