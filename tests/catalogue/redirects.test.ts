import { describe, expect, test } from 'vitest';
import { readCatalogue } from '#catalogue';
import { addRedirects, isSlug, readRedirects } from '../../src/catalogue/redirects.ts';
import { identity, pageText } from './page-text.ts';

const listed = (...pairs: readonly [string, string][]): string =>
  `redirects:\n${pairs.map(([from, to]) => `  - from: ${from}\n    to: ${to}\n`).join('')}`;

function pairsIn(text: string): (readonly [string, string])[] {
  return readRedirects({ path: 'redirects.yaml', text }).redirects.map(({ from, to }) => [from, to]);
}

test('redirects are read with their places', () => {
  const { redirects, diagnostics } = readRedirects({
    path: 'redirects.yaml',
    text: listed(['a', 'b'], ['c/d', 'b']),
  });
  expect(diagnostics).toEqual([]);
  expect(redirects).toMatchObject([
    { from: 'a', to: 'b', place: { path: 'redirects.yaml', line: 2 } },
    { from: 'c/d', to: 'b', place: { path: 'redirects.yaml', line: 4 } },
  ]);
});

test.each(['../a', '/a', 'a/', 'a//b', 'a.mdx', '.a', 'a/.b', '', 'a\\b', 'a\nb'])(
  '%j is no slug',
  (text) => {
    expect(isSlug(text)).toBe(false);
  },
);

test.each(['a', 'a/b', 'vägar/höst', 'a b', 'v1.2', '*'])('%j is a slug', (text) => {
  expect(isSlug(text)).toBe(true);
});

test.each([
  ['no list', 'redirects: a\n', 1, 12],
  ['an unknown key', `${listed(['a', 'b'])}    because: c\n`, 4, 5],
  ['a path that is no slug', listed(['a.mdx', 'b']), 2, 11],
  ['a page that moves twice', listed(['a', 'b'], ['a', 'c']), 4, 11],
])('%s is malformed, at its place', (_, text, line, column) => {
  const { diagnostics } = readRedirects({ path: 'redirects.yaml', text });
  expect(diagnostics).toMatchObject([
    {
      rule: 'data-file-malformed',
      places: expect.arrayContaining([expect.objectContaining({ line, column })]) as unknown,
    },
  ]);
});

describe('a catalogue', () => {
  const page = { path: 'it/b.mdx', text: pageText({ id: identity(1) }) };
  const told = (text: string) =>
    readCatalogue([page, { path: 'redirects.yaml', text }]).diagnostics.filter(
      ({ rule }) => rule === 'redirect-broken',
    );

  test('has redirects to pages of any language', () => {
    expect(told(listed(['a', 'b']))).toEqual([]);
  });

  test.each([
    ['to no page', listed(['a', 'c']), /^a is said to have moved to c, which is no page/],
    ['away from a page', listed(['b', 'c']), /there is a page at b/],
  ])('tells redirects that lead %s', (_, text, message) => {
    expect(told(text)).toMatchObject([
      { severity: 'error', message: expect.stringMatching(message) as unknown },
    ]);
  });

  test('tells where a page has moved on', () => {
    expect(told(listed(['a', 'c'], ['c', 'b']))).toMatchObject([
      { help: 'That page has moved on: write b.' },
    ]);
  });
});

describe('a move', () => {
  test('is added to no file or to one, whose comments stay', () => {
    expect(pairsIn(addRedirects(null, new Map([['a', 'b']])))).toEqual([['a', 'b']]);
    const text = `# Moved in autumn.\n${listed(['a', 'b'])}`;
    const added = addRedirects(text, new Map([['c', 'd']]));
    expect(pairsIn(added)).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]);
    expect(added).toContain('# Moved in autumn.');
  });

  test('of a page that has moved before leaves no chain', () => {
    expect(pairsIn(addRedirects(listed(['a', 'b']), new Map([['b', 'c']])))).toEqual([
      ['a', 'c'],
      ['b', 'c'],
    ]);
  });

  test('back to where the page was leaves no ring', () => {
    expect(pairsIn(addRedirects(listed(['a', 'b']), new Map([['b', 'a']])))).toEqual([['b', 'a']]);
  });

  test('to where another page was takes its redirect away', () => {
    expect(pairsIn(addRedirects(listed(['a', 'b']), new Map([['c', 'a']])))).toEqual([['c', 'a']]);
  });
});
