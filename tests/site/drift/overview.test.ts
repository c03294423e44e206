import { describe, expect, test } from 'vitest';
import { identity } from '../../catalogue/page-text.ts';
import { driftPages, driftReportPath } from '../../../src/site/drift/drift-pages.ts';
import { driftOverview, shareInSync } from '../../../src/site/drift/overview.ts';
import { SiteCatalogue } from '../../../src/site/site-catalogue.ts';
import { takeSnapshot } from '../../../src/site/snapshot.ts';
import { checked, ledger, siteOf } from './site-of.ts';

const body = '# Jornadas\n\nIntrodução.\n\n## Limites {/* #limits */}\n\nDez por segundo.\n';
const site = siteOf(
  [
    { path: 'pt/journeys.mdx', source: 'b', title: 'Jornadas', body },
    { path: 'it/journeys.mdx', source: 'a', title: 'Percorsi', body: '# Percorsi\n\nIntroduzione.\n' },
    { path: 'pt/alerts.mdx', blueprint: 2, title: 'Alertas' },
    { path: 'it/alerts.mdx', blueprint: 2, title: 'Avvisi' },
    { path: 'it/limits.mdx', blueprint: 3, title: 'Limiti', body: 'Una due tre quattro cinque.' },
  ],
  [
    ledger,
    {
      path: 'it/navigation.yaml',
      text: 'entries:\n  - id: basics\n    title: Basi\n    entries: [journeys, alerts]\n  - limits\n',
    },
  ],
);

describe('the overview', () => {
  test('has the blueprints that need most words first, and titles in a language that has them', () => {
    const { rows } = driftOverview(site, 'pt');
    expect(
      rows.map(({ title, titleLanguage, words, lag }) => ({ title, titleLanguage, words, lag })),
    ).toEqual([
      { title: 'Limiti', titleLanguage: 'it', words: 5, lag: null },
      { title: 'Jornadas', titleLanguage: 'pt', words: 4, lag: 10 },
      { title: 'Alertas', titleLanguage: 'pt', words: 0, lag: null },
    ]);
    expect(rows[1]?.findings.warning).toBeGreaterThan(0);
    expect(driftOverview(site, 'it').rows.map(({ area }) => area?.title)).toEqual([
      undefined,
      'Basi',
      'Basi',
    ]);
  });

  test('counts the states of each language', () => {
    const [pt, it] = driftOverview(site, 'pt').languages;
    expect(pt).toMatchObject({ counts: { 'in-sync': 2, missing: 1, behind: 0 }, words: 5, lag: null });
    expect(it).toMatchObject({
      counts: { 'in-sync': 2, behind: 1 },
      words: 4,
      lag: { mean: 10, longest: 10 },
    });
    expect(it && shareInSync(it)).toBeCloseTo(2 / 3);
  });
});

describe('the address of a report', () => {
  test('is there in every language, with the slug of the first page where there is none', () => {
    expect(driftReportPath(site, identity(3), 'pt')).toBe('/pt/drift/limits/');
    expect(driftPages(site)).toHaveLength(6);
  });

  test('gives way to a blueprint that has the slug', () => {
    const source = checked([
      { path: 'pt/a.mdx', blueprint: 1 },
      { path: 'it/a.mdx', blueprint: 2 },
    ]);
    // The checker does not let such pages pass; whoever builds in spite of it shall not lose one.
    const report = { ...source.report, findings: [] };
    const clashing = new SiteCatalogue(takeSnapshot({ ...source, report, hasFile: () => false }));
    expect(driftReportPath(clashing, identity(1), 'it')).toBeNull();
    expect(driftPages(clashing).map(({ language, blueprint }) => `${language} ${blueprint}`)).toEqual([
      `pt ${identity(1)}`,
      `it ${identity(2)}`,
    ]);
    expect(
      driftOverview(clashing, 'it')
        .rows.map(({ href }) => href)
        .sort(),
    ).toEqual(['/it/drift/a/', '/pt/drift/a/']);
  });
});
