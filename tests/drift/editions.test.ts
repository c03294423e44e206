import { describe, expect, test } from 'vitest';
import { type Language, readCatalogue } from '#catalogue';
import { editionsOf, type SourceHistory } from '#drift';
import { directionOf } from '../../src/drift/evidence/direction.ts';
import { blueprint, ledger } from './blueprint.ts';
import { checkFiles, type Files, findingsOf, placesOf } from './check-files.ts';
import { retold, reworded } from './retold.ts';

function files(from: Readonly<Partial<Record<Language, string>>>): Files {
  return blueprint(
    Object.fromEntries(
      Object.entries(from).map(([language, digit]) => [language, { body: 'a', from: digit }]),
    ),
  );
}

function read(from: Readonly<Partial<Record<Language, string>>>, known = true) {
  const all = known ? { ...files(from), ...ledger } : files(from);
  const { blueprints, sources } = readCatalogue(Object.entries(all).map(([path, text]) => ({ path, text })));
  const [only] = blueprints;
  if (!only) throw new Error('There is no blueprint.');
  return { only, sources };
}

describe('editionsOf', () => {
  test.each<[string, Partial<Record<Language, string>>, boolean, string[], boolean]>([
    ['one edition', { pt: 'a', it: 'a' }, true, ['a pt it'], true],
    ['one edition, though its commit is not known', { pt: 'a', it: 'a' }, false, ['a pt it'], true],
    ['the newest first', { pt: 'a', it: 'c', sv: 'b', es: 'c' }, true, ['c it es', 'b sv', 'a pt'], true],
    [
      'the largest first where nothing is known',
      { pt: 'a', it: 'b', sv: 'b' },
      false,
      ['b it sv', 'a pt'],
      false,
    ],
    [
      'the largest first where one commit is not known',
      { pt: 'c', it: 'f', sv: 'f' },
      true,
      ['f it sv', 'c pt'],
      false,
    ],
    ['as they come where they are of one size', { pt: 'f', it: 'e' }, true, ['f pt', 'e it'], false],
  ])('%s', (_, from, known, expected, ordered) => {
    const { only, sources } = read(from, known);
    const editions = editionsOf(only, sources);
    const shown = editions.editions.map(({ commit, pages }) =>
      [commit[0], ...pages.map(({ language }) => language)].join(' '),
    );
    expect([shown, editions.ordered]).toEqual([expected, ordered]);
  });

  test('does not order commits of one time', () => {
    const { only } = read({ pt: 'a', it: 'b' });
    const same = ledger['sources.yaml'].replaceAll(/2026-\d\d/g, '2026-01');
    const { sources } = readCatalogue([{ path: 'sources.yaml', text: same }]);
    expect(editionsOf(only, sources).ordered).toBe(false);
  });
});

test.each<[Partial<Record<Language, string>>, Language | null]>([
  [{ pt: 'a', it: 'b' }, 'it'],
  [{ pt: 'b', it: 'a' }, 'pt'],
  [{ pt: 'a', it: 'a' }, null],
  [{ pt: 'a', it: 'f' }, null],
])('of %j, the one that leads is %s', (from, leader) => {
  const { only, sources } = read(from);
  const [first, second] = only.pages;
  const dating = { source: null, sources, past: new Map() };
  expect(second && directionOf(first, second, only.pages, dating).leader).toBe(leader);
});

describe('a translation of an older source', () => {
  test('is told quietly where nothing differs, at the commit of each page', () => {
    const { findings } = checkFiles({ ...files({ pt: 'a', it: 'b', sv: 'a' }), ...ledger });
    expect(findings).toMatchObject([
      { rule: 'edition-behind', severity: 'info', languages: ['pt', 'it', 'sv'] },
    ]);
    expect(findings[0]?.message).toBe(
      'pt and sv are behind it: translated from aaaaaaaa of 2026-01-01 10:00 UTC, not from bbbbbbbb of 2026-02-01 10:00 UTC. Whether the text of the source changed between them is not known.',
    );
    expect(findings.flatMap(placesOf)).toEqual(['pt/page.mdx:5:1', 'sv/page.mdx:5:1', 'it/page.mdx:5:1']);
  });

  test('is told once an edition, each as loud as what differs in it', () => {
    const pages = blueprint({
      pt: { body: '- a\n- b', from: 'c' },
      it: { body: '- a\n- b', from: 'b' },
      sv: '- a',
    });
    const { findings } = checkFiles({ ...pages, ...ledger });
    expect(findings.map(({ rule, severity, places }) => `${severity} ${rule} ${places[0].path}`)).toEqual([
      'warning edition-behind sv/page.mdx',
      'warning list-item-missing sv/page.mdx',
      'info edition-behind it/page.mdx',
    ]);
  });

  test('cannot be told from a newer one without dates', () => {
    const { findings } = checkFiles(blueprint({ pt: '- a', it: { body: '- a\n- b', from: 'b' } }));
    expect(findings.map(({ rule, severity }) => `${severity} ${rule}`)).toEqual([
      'warning list-item-missing',
      'info edition-unordered',
    ]);
  });
});

describe('a translation of an older source, by what its past says', () => {
  const behind = (story: ReturnType<typeof retold>) =>
    findingsOf(checkFiles(story.files, story), 'edition-behind');
  const known = (differs: boolean): SourceHistory => ({ order: () => null, differs: () => differs });

  test('is a warning where it has drifted', () => {
    expect(behind(retold({ pt: reworded(3), sv: reworded(3) }))).toMatchObject([
      {
        severity: 'warning',
        class: 'semantic',
        languages: ['pt', 'it', 'sv'],
        message: expect.stringMatching(/^it is behind pt and sv: translated from .* 10:00 UTC\.$/) as string,
      },
    ]);
  });

  test('is told quietly where only case seems to have changed', () => {
    const commas = Object.fromEntries([3, 7, 9, 12].map((index) => [index, 'texto,']));
    expect(behind(retold({ pt: commas }))).toMatchObject([
      {
        severity: 'info',
        class: 'cosmetic',
        message: expect.stringMatching(/ Only case, punctuation or looks seem to have changed\.$/) as string,
      },
    ]);
  });

  test('is told quietly where the source did not change', () => {
    const { files } = retold({ pt: {} });
    const [finding] = findingsOf(checkFiles(files, { source: known(false) }), 'edition-behind');
    expect(finding).toMatchObject({ severity: 'info', confidence: 0.99 });
    expect(finding?.message).toMatch(/ The text of the source seems to be the same in both\.$/);
  });

  test('is told by the gravest verdict on its pages', () => {
    const pages = blueprint({ pt: { body: '- a\n- b', from: 'b' }, it: '- a\n- b', sv: '- a' });
    const report = checkFiles({ ...pages, ...ledger });
    expect(report.pairs.map(({ verdict }) => verdict).sort()).toEqual(['drifted', 'in-sync', 'unknown']);
    expect(findingsOf(report, 'edition-behind')).toMatchObject([
      { severity: 'warning', languages: ['pt', 'it', 'sv'] },
    ]);
  });

  test('is behind by as many editions as lie between', () => {
    const pages = blueprint({ pt: { body: 'a', from: 'c' }, it: { body: 'a', from: 'b' }, sv: 'a' });
    expect(
      findingsOf(checkFiles({ ...pages, ...ledger }), 'edition-behind').map(({ message }) => message),
    ).toEqual([
      expect.stringMatching(/^it is behind pt: /) as string,
      expect.stringMatching(/^sv is 2 editions behind pt: /) as string,
    ]);
  });
});
