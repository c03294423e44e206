import { describe, expect, test } from 'vitest';
import { readCatalogue } from '#catalogue';
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
