import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pagesOf, readCatalogue, type TextFile } from '#catalogue';
import { commit, identity, pageText } from './page-text.ts';

const files: readonly TextFile[] = [
  { path: 'applications.yaml', text: 'applications:\n  - id: target\n    name: { pt: Target }\n' },
  { path: 'sources.yaml', text: `commits:\n  - hash: ${commit('a')}\n    date: 2026-01-02T03:04:05Z\n` },
  { path: 'pt/navigation.yaml', text: 'entries:\n  - id: a\n    title: A\n    entries: [z, gone]\n' },
  { path: 'pt/z.mdx', text: pageText({ applications: '[target, targat]' }) },
  { path: 'sv/z.mdx', text: pageText({ colour: 'red' }) },
  { path: 'sv/a.mdx', text: pageText({ 'exl-id': identity(2), 'source-git-commit': commit('b') }) },
  { path: 'es/broken.mdx', text: '# Sin datos\n' },
  { path: 'fi/z.mdx', text: pageText() },
  { path: 'fi/a.mdx', text: pageText() },
  { path: 'notes.txt', text: 'x' },
];

describe('readCatalogue', () => {
  const catalogue = readCatalogue(files);

  test('orders blueprints by slug, and pages by path', () => {
    expect(catalogue.blueprints.map(({ id }) => id)).toEqual([identity(2), identity(1)]);
    expect(pagesOf(catalogue).map(({ path }) => path)).toEqual(['pt/z.mdx', 'sv/a.mdx', 'sv/z.mdx']);
  });

  test('has the languages that have files, also where no page can be used', () => {
    expect(catalogue.languages).toEqual(['pt', 'sv', 'es']);
    expect([...catalogue.navigation.keys()]).toEqual(['pt', 'sv', 'es']);
  });

  test('tells all that is wrong, ordered by place', () => {
    const told = catalogue.diagnostics.map(
      ({ rule, places: [{ path, line, column }] }) => `${path}:${line}:${column} ${rule}`,
    );
    expect(told).toEqual([
      'es/broken.mdx:1:1 front-matter-missing',
      'fi/a.mdx:1:1 language-unknown',
      'pt/navigation.yaml:4:18 navigation-entry-broken',
      'pt/z.mdx:6:24 application-unknown',
      'sv/a.mdx:5:1 source-commit-unknown',
      'sv/z.mdx:6:1 key-unknown',
    ]);
  });

  test('does not depend on the order of the files', () => {
    const shown = ({ blueprints, languages, diagnostics, navigation }: typeof catalogue) =>
      JSON.stringify([blueprints, languages, diagnostics, [...navigation]]);
    fc.assert(
      fc.property(fc.shuffledSubarray([...files], { minLength: files.length }), (shuffled) => {
        expect(shown(readCatalogue(shuffled))).toBe(shown(catalogue));
      }),
      { numRuns: 30 },
    );
  });
});

test('nothing makes an empty catalogue', () => {
  expect(readCatalogue([])).toMatchObject({ blueprints: [], languages: [], diagnostics: [] });
});
