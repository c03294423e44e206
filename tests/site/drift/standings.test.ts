import { describe, expect, test } from 'vitest';
import { standingsOf } from '../../../src/site/drift/standings.ts';
import { identity } from '../../catalogue/page-text.ts';
import { checked, ledger, standings } from './site-of.ts';

const section = '# Jornadas\n\nIntrodução.\n\n## Limites {/* #limits */}\n\nDez por segundo.\n';
const italian = '# Percorsi\n\nIntroduzione.\n';

describe('a blueprint in a language', () => {
  test('is in sync with translations of its source', () => {
    expect(standings([{ path: 'pt/a.mdx' }, { path: 'it/a.mdx' }])).toEqual(['pt in-sync 0', 'it in-sync 0']);
  });

  test('is behind where another one is newer and differs, by the words that it lacks', () => {
    const pages = [
      { path: 'pt/a.mdx', source: 'b', body: section },
      { path: 'it/a.mdx', source: 'a', body: italian },
    ];
    expect(standings(pages, [ledger])).toEqual(['pt in-sync 0', 'it behind 4']);
    const [first] = standingsOf(checked(pages, [ledger]));
    expect(first?.languages[1]).toMatchObject({ lag: 10, ahead: ['pt'] });
  });

  test('is unclear where it is not known which one is newer', () => {
    expect(
      standings([
        { path: 'pt/a.mdx', source: 'b', body: section },
        { path: 'it/a.mdx', source: 'a', body: italian },
      ]),
    ).toEqual(['pt unclear 0', 'it unclear 4']);
  });

  test('is incomplete where it lacks what translations of the same source have', () => {
    expect(
      standings([
        { path: 'pt/a.mdx', body: section },
        { path: 'it/a.mdx', body: italian },
      ]),
    ).toEqual(['pt in-sync 0', 'it incomplete 4']);
  });

  test('is missing with all words of the leading page, or absent where it is not to be', () => {
    const pages = [
      { path: 'pt/a.mdx', body: section },
      { path: 'it/b.mdx', blueprint: 2 },
    ];
    expect(standings(pages)).toEqual(['pt in-sync 0', 'it missing 6']);
    const text = `absences:\n  - blueprint: ${identity(1)}\n    language: it\n    reason: Not sold there.\n`;
    expect(standings(pages, [{ path: 'absences.yaml', text }])).toEqual(['pt in-sync 0', 'it absent 0']);
  });
});
