import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { languageCodes, pageIn, readCatalogue } from '#catalogue';
import { identity, pageText } from './page-text.ts';

/** Reads pages of which only the path and the number in the `exl-id` matter; 0 stands for none. */
function pair(pages: Readonly<Record<string, number>>) {
  return readCatalogue(
    Object.entries(pages).map(([path, number]) => ({
      path: `${path}.mdx`,
      text: pageText({ 'exl-id': number === 0 ? null : identity(number) }),
    })),
  );
}

function groups({ blueprints }: ReturnType<typeof pair>): string[][] {
  return blueprints.map(({ pages }) => pages.map(({ path }) => path.replace('.mdx', '')));
}

/** The diagnostics as `rule path:line path:line`. */
function faults({ diagnostics }: ReturnType<typeof pair>): string[] {
  return diagnostics.map(({ rule, places }) =>
    [rule, ...places.map(({ path, line }) => `${path}:${line}`)].join(' '),
  );
}

describe('pages are paired', () => {
  test.each([
    ['by their id', { 'pt/a': 1, 'it/a': 1 }, [['pt/a', 'it/a']], []],
    ['by their id, wherever they stand', { 'pt/a': 1, 'it/moved/b': 1 }, [['pt/a', 'it/moved/b']], []],
    [
      'by their path where one has no id',
      { 'it/a': 1, 'pt/a': 0 },
      [['pt/a', 'it/a']],
      ['identity-missing pt/a.mdx:1'],
    ],
    [
      'by their path where none has an id',
      { 'it/a': 0, 'sv/a': 0 },
      [['it/a', 'sv/a']],
      ['identity-missing it/a.mdx:1', 'identity-missing sv/a.mdx:1'],
    ],
    [
      'with nothing where neither is known',
      { 'es/a': 0, 'pt/b': 1 },
      [['es/a'], ['pt/b']],
      ['key-missing es/a.mdx:1'],
    ],
    [
      'not by path where the ids differ',
      { 'pt/a': 1, 'it/a': 2 },
      [['pt/a'], ['it/a']],
      ['identity-conflict pt/a.mdx:4 it/a.mdx:4'],
    ],
    [
      'with the first of two of one language',
      { 'pt/a': 1, 'pt/b': 1, 'it/b': 1 },
      [['pt/a', 'it/b']],
      ['identity-duplicate pt/b.mdx:4 pt/a.mdx:4'],
    ],
    [
      'by path only where that language is free',
      { 'pt/a': 1, 'it/b': 1, 'it/a': 0 },
      [['pt/a', 'it/b'], ['it/a']],
      ['key-missing it/a.mdx:1'],
    ],
    [
      'by path with the first of two ids',
      { 'es/a': 1, 'it/a': 2, 'sv/a': 0 },
      [['sv/a', 'es/a'], ['it/a']],
      ['identity-conflict it/a.mdx:4 es/a.mdx:4', 'identity-missing sv/a.mdx:1'],
    ],
  ])('%s', (_, pages, expectedGroups, expectedFaults) => {
    const catalogue = pair(pages);
    expect(groups(catalogue)).toEqual(expectedGroups);
    expect(faults(catalogue)).toEqual(expectedFaults);
  });
});

test('an id in capitals is the same id', () => {
  const { blueprints } = readCatalogue([
    { path: 'pt/a.mdx', text: pageText({ 'exl-id': identity(1) }) },
    { path: 'sv/b.mdx', text: pageText({ 'exl-id': identity(1).toUpperCase() }) },
  ]);
  expect(blueprints.map(({ id, pages }) => [id, pages.length])).toEqual([[identity(1), 2]]);
});

test('the page of a language is found, and no other', () => {
  const [blueprint] = pair({ 'pt/a': 1, 'sv/a': 1 }).blueprints;
  expect(blueprint && pageIn(blueprint, 'sv')?.path).toBe('sv/a.mdx');
  expect(blueprint && pageIn(blueprint, 'es')).toBeUndefined();
});

test('every page is in one blueprint or reported as a duplicate, and no language is twice in one', () => {
  const path = fc
    .tuple(fc.constantFrom(...languageCodes), fc.constantFrom('a', 'b', 'c/d'))
    .map((parts) => parts.join('/'));
  fc.assert(
    fc.property(fc.dictionary(path, fc.integer({ min: 0, max: 3 })), (pages) => {
      const catalogue = pair(pages);
      const paired = groups(catalogue).flat();
      const duplicates = faults(catalogue).flatMap(
        (fault) => /^identity-duplicate (.*)\.mdx:\d+ /.exec(fault)?.[1] ?? [],
      );
      expect([...paired, ...duplicates].sort()).toEqual(Object.keys(pages).sort());
      for (const { pages: members } of catalogue.blueprints) {
        const languages = members.map(({ language }) => language);
        expect(languages).toEqual(languageCodes.filter((code) => languages.includes(code)));
      }
    }),
  );
});
