import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCatalogue, writeSources } from '#catalogue';
import { readSources } from '../../src/catalogue/sources.ts';
import { commit, pageText } from './page-text.ts';

function ledger(...commits: readonly (readonly [digit: string, date: string])[]): string {
  const entries = commits.map(([digit, date]) => `  - hash: ${commit(digit)}\n    date: ${date}\n`);
  return `commits:\n${entries.join('')}`;
}

function read(text: string) {
  return readSources({ path: 'sources.yaml', text });
}

describe('compare', () => {
  const { sources } = read(
    ledger(['a', '2021-06-21T17:34:58-06:00'], ['b', '2021-06-21T23:00:00Z'], ['c', '2021-06-21T23:34:58Z']),
  );

  test.each([
    ['of different zones', 'b', 'a', -1],
    ['the other way round', 'a', 'b', 1],
    ['of one time', 'a', 'c', 0],
    ['of one commit', 'a', 'a', 0],
    ['of one commit that is not known', 'f', 'f', 0],
    ['of commits of which one is not known', 'a', 'f', null],
  ])('%s', (_, first, second, sign) => {
    const order = sources.compare(commit(first), commit(second));
    expect(order === null ? null : Math.sign(order)).toBe(sign);
  });
});

test.each([
  ['a date without a time', ledger(['a', '2021-06-21']), 3, 11],
  ['a date without an offset', ledger(['a', '2021-06-21T17:34:58']), 3, 11],
  ['a short hash', 'commits:\n  - hash: abc\n    date: 2021-06-21T17:34:58Z\n', 2, 11],
  ['an unknown key', `${ledger(['a', '2021-06-21T17:34:58Z'])}    datum: x\n`, 4, 5],
  ['an unknown way to know the date', `${ledger(['a', '2021-06-21T17:34:58Z'])}    dated: guess\n`, 4, 12],
  ['no list', 'commits:\n', 1, 9],
  ['nothing', '', 1, 1],
  ['what is no YAML', 'commits: [', 1, 11],
])('%s is malformed, at its place', (_, text, line, column) => {
  const { sources, diagnostics } = read(text);
  expect(diagnostics).toMatchObject([
    { rule: 'data-file-malformed', severity: 'error', places: [{ path: 'sources.yaml', line, column }] },
  ]);
  expect(sources.get(commit('a'))).toBeUndefined();
});

test('a date is that of the source, unless the ledger says otherwise', () => {
  const text = `${ledger(['a', '2021-06-21T17:34:58Z'], ['b', '2021-06-22T00:00:00Z'])}    dated: translation\n`;
  const { sources, diagnostics } = read(text);
  expect(diagnostics).toEqual([]);
  expect(sources.get(commit('a'))?.dated).toBe('source');
  expect(sources.get(commit('b'))?.dated).toBe('translation');
  expect(sources.compare(commit('a'), commit('b'))).toBeLessThan(0);
});

test('a commit that is listed twice is told at the second place, and the first one counts', () => {
  const first = '2021-06-21T17:34:58Z';
  const { sources, diagnostics } = read(
    ledger(['a', first], ['b', first], ['a', '2024-01-01T00:00:00Z'], ['c', first]),
  );
  expect(diagnostics).toMatchObject([
    {
      rule: 'data-file-malformed',
      message: 'commits.2.hash: the commit aaaaaaaa is listed twice; the first stands on line 2.',
      places: [
        { path: 'sources.yaml', line: 6, column: 11 },
        { path: 'sources.yaml', line: 2, column: 11 },
      ],
    },
  ]);
  expect(sources.get(commit('a'))?.date).toBe(first);
  expect(sources.get(commit('c'))?.date).toBe(first);
});

test('what is written is read as the same commits', () => {
  const entry = fc.record({
    hash: fc.stringMatching(/^[0-9a-f]{40}$/),
    date: fc
      .date({ noInvalidDate: true, min: new Date('1970-01-01'), max: new Date('2100-01-01') })
      .map((date) => date.toISOString()),
    subject: fc.option(fc.string({ unit: 'binary' }), { nil: undefined }),
    dated: fc.constantFrom('source', 'translation'),
  });
  fc.assert(
    fc.property(fc.uniqueArray(entry, { selector: ({ hash }) => hash, maxLength: 5 }), (commits) => {
      const { sources, diagnostics } = read(writeSources(commits));
      expect(diagnostics).toEqual([]);
      expect(commits.map(({ hash }) => sources.get(hash))).toEqual(commits);
    }),
  );
  const [hash, date] = [commit('1'), '2021-06-21T17:34:58-06:00'];
  expect(
    writeSources([
      { hash, date, subject: 'Describe: it' },
      { hash: commit('a'), date, dated: 'translation' },
    ]),
  ).toBe(`commits:
  - hash: "${hash}"
    date: ${date}
    subject: "Describe: it"
  - hash: ${commit('a')}
    date: ${date}
    dated: translation
`);
});

describe('a page that cites a commit which is not in the ledger', () => {
  const page = { path: 'pt/page.mdx', text: pageText() };

  test('is told so, at the key', () => {
    const text = ledger(['b', '2021-06-21T17:34:58Z']);
    expect(readCatalogue([page, { path: 'sources.yaml', text }]).diagnostics).toMatchObject([
      {
        rule: 'source-commit-unknown',
        severity: 'info',
        places: [{ path: 'pt/page.mdx', line: 5, column: 1 }],
      },
    ]);
  });

  test('is not, where there is no ledger', () => {
    expect(readCatalogue([page]).diagnostics).toEqual([]);
  });
});
