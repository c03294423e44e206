import { describe, expect, test } from 'vitest';
import { readCatalogue } from '#catalogue';
import { readAbsences } from '../../src/catalogue/absences.ts';
import { checkFiles, findingsOf } from '../drift/check-files.ts';
import { identity, pageText } from './page-text.ts';

const entry = (language: string, id = identity(1)): string =>
  `  - blueprint: ${id}\n    language: ${language}\n    reason: Not sold there.\n`;
const listed = (...entries: readonly string[]): string => `absences:\n${entries.join('')}`;

function read(text: string) {
  return readAbsences({ path: 'absences.yaml', text });
}

test('one language or several are left out, for a reason', () => {
  const { absences, diagnostics } = read(listed(entry('it'), entry('[sv, es]', identity(2))));
  expect(diagnostics).toEqual([]);
  expect(absences.list).toMatchObject([
    { blueprint: identity(1), language: 'it', reason: 'Not sold there.', place: { line: 3, column: 15 } },
    { blueprint: identity(2), language: 'sv', place: { line: 6, column: 16 } },
    { blueprint: identity(2), language: 'es', place: { line: 6, column: 20 } },
  ]);
  expect(absences.has(identity(2), 'es')).toBe(true);
  expect(absences.has(identity(1), 'es')).toBe(false);
});

test('“not-applicable” is all that can be said of the translation', () => {
  expect(read(`${listed(entry('it'))}    translation: not-applicable\n`).diagnostics).toEqual([]);
});

test.each([
  ['no reason', 'absences:\n  - blueprint: a\n    language: it\n', 2, 5],
  ['an empty reason', 'absences:\n  - blueprint: a\n    language: it\n    reason: ""\n', 4, 13],
  ['an unknown language', listed(entry('en')), 3, 15],
  ['no language', listed(entry('[]')), 3, 15],
  ['an unknown key', `${listed(entry('it'))}    because: x\n`, 5, 5],
  ['another word for it', `${listed(entry('it'))}    translation: later\n`, 5, 18],
  ['no list', 'absences: it\n', 1, 11],
])('%s is malformed, at its place', (_, text, line, column) => {
  const { absences, diagnostics } = read(text);
  expect(diagnostics).toMatchObject([
    { rule: 'data-file-malformed', severity: 'error', places: [{ path: 'absences.yaml', line, column }] },
  ]);
  expect(absences.list).toEqual([]);
});

test('what is listed twice is told at the second place', () => {
  expect(read(listed(entry('it'), entry('[es, it]'))).diagnostics).toMatchObject([
    {
      rule: 'data-file-malformed',
      message: `absences.1.language.1: it is listed twice for ${identity(1)}; the first stands on line 3.`,
      places: [{ line: 6 }, { line: 3 }],
    },
  ]);
});

describe('in a catalogue', () => {
  const pages = {
    'pt/a.mdx': pageText(),
    'pt/b.mdx': pageText({ 'exl-id': identity(2) }),
    'it/a.mdx': pageText(),
  };

  test('what is left out on purpose is counted, and not told as missing', () => {
    const report = checkFiles({ ...pages, 'absences.yaml': listed(entry('it', identity(2))) });
    expect(findingsOf(report, 'translation-missing')).toEqual([]);
    expect(findingsOf(report, 'absence-unneeded')).toEqual([]);
    expect(report.summary).toMatchObject({ missing: 0, absent: 1 });
  });

  test.each([
    ['a page that is there', entry('it'), '“Jornadas” is translated into it after all.'],
    ['a blueprint that there is not', entry('it', identity(3)), `No page has the exl-id ${identity(3)}.`],
    ['a language without pages', entry('sv'), 'The catalogue has no pages in sv.'],
  ])('%s needs no entry', (_, text, message) => {
    const files = { ...pages, 'absences.yaml': listed(text) };
    const list = Object.entries(files).map(([path, content]) => ({ path, text: content }));
    const told = readCatalogue(list).diagnostics.filter(({ rule }) => rule === 'absence-unneeded');
    expect(told).toMatchObject([
      {
        severity: 'warning',
        message,
        places: [{ path: 'absences.yaml' }, ...(message.includes('after all') ? [{ path: 'it/a.mdx' }] : [])],
      },
    ]);
    expect(checkFiles(files).summary).toMatchObject({ missing: 1, absent: 0 });
  });
});
