import { describe, expect, test } from 'vitest';
import { type Language, readCatalogue } from '#catalogue';
import { editionsOf } from '#drift';
import { directionOf } from '../../src/drift/evidence/direction.ts';
import { blueprint, ledger } from './blueprint.ts';
import { checkFiles, type Files, placesOf } from './check-files.ts';

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
