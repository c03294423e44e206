import { describe, expect, test } from 'vitest';
import { writeBaseline } from '#catalogue';
import { textsIn } from '#i18n';
import { readDocument } from '#markdown';
import { blueprintReport } from '../../../src/site/drift/blueprint-report.ts';
import { driftCsv, driftJson } from '../../../src/site/drift/downloads.ts';
import { byReason } from '../../../src/site/drift/known-findings.ts';
import { driftOverview } from '../../../src/site/drift/overview.ts';
import { standingsOf } from '../../../src/site/drift/standings.ts';
import { identity } from '../../catalogue/page-text.ts';
import { checked, filesOf, ledger, type PlannedPage, siteOf } from './site-of.ts';

const base = new URL('https://example.com/');
const pages: readonly PlannedPage[] = [
  { path: 'pt/a.mdx', source: 'b', body: '* um\n* dois\n* três\n' },
  { path: 'it/a.mdx', source: 'a', body: '* uno\n* due\n' },
  { path: 'sv/b.mdx', blueprint: 2, title: 'Annat' },
];

/** All that is found, known: what is missing for one reason, the rest for another. */
const baseline = {
  path: 'baseline.json',
  text: writeBaseline(
    checked(pages, [ledger]).report.findings.map(({ fingerprint, rule }) => ({
      fingerprint,
      reason: rule === 'translation-missing' ? '=Not for sale there' : 'In work; "soon"',
    })),
    null,
  ),
};
const site = siteOf(pages, [ledger, baseline]);

describe('what is known', () => {
  test('is counted a blueprint, and brought together by reason', () => {
    const [row] = driftOverview(site, 'pt').rows.filter(({ blueprint }) => blueprint === identity(1));
    expect(byReason(row?.known ?? [])).toEqual([
      { reason: '=Not for sale there', rules: [{ rule: 'translation-missing', count: 1 }] },
      {
        reason: 'In work; "soon"',
        rules: [
          { rule: 'edition-behind', count: 1 },
          { rule: 'list-item-missing', count: 1 },
        ],
      },
    ]);
  });

  test('changes nothing of how translations stand', () => {
    expect(standingsOf(checked(pages, [ledger, baseline]))).toEqual(standingsOf(checked(pages, [ledger])));
  });

  test('is told with its reason in the report on a blueprint, also where the time line tells it', () => {
    const outlined = filesOf(pages.slice(0, 2)).map(({ path, text }, index) => ({
      path,
      language: index === 0 ? ('pt' as const) : ('it' as const),
      outline: readDocument(text).outline,
    }));
    const rulesOf = (from: typeof site): string[] =>
      (blueprintReport(from, identity(1), 'pt', outlined)?.sections ?? [])
        .flatMap(({ findings }) => findings.map(({ rule, known = 'new' }) => `${rule}: ${known}`))
        .sort();
    expect(rulesOf(site)).toEqual([
      'edition-behind: In work; "soon"',
      'list-item-missing: In work; "soon"',
      'translation-missing: =Not for sale there',
    ]);
    expect(rulesOf(siteOf(pages, [ledger]))).toEqual(['list-item-missing: new']);
  });

  test('is in the table of each language that it is about, and no formula', () => {
    const lines = driftCsv(site, 'pt', textsIn('pt'), base).split('\r\n');
    expect(lines[0]).toMatch(/,Constatações conhecidas$/);
    const lineOf = (language: string): string | undefined =>
      lines.find((line) => line.startsWith(`${identity(1)},Jornadas,${language},`));
    expect(lineOf('it')).toMatch(/,"In work; ""soon"""$/);
    expect(lineOf('sv')).toMatch(/,'=Not for sale there$/);
  });

  test('is there for programs', () => {
    const json = JSON.parse(JSON.stringify(driftJson(site, 'pt', base))) as {
      blueprints: { id: string; known: unknown[] }[];
    };
    expect(json.blueprints.find(({ id }) => id === identity(1))?.known).toMatchObject([
      { rule: 'translation-missing', languages: ['sv'], reason: '=Not for sale there' },
      { rule: 'edition-behind', severity: 'warning' },
      { rule: 'list-item-missing', fingerprint: expect.stringMatching(/^[0-9a-f]{16}$/) as string },
    ]);
  });
});
