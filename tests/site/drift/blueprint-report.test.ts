import { describe, expect, test } from 'vitest';
import { readDocument } from '#markdown';
import { blueprintReport } from '../../../src/site/drift/blueprint-report.ts';
import { findingSections } from '../../../src/site/drift/finding-sections.ts';
import type { SiteCatalogue } from '../../../src/site/site-catalogue.ts';
import { commit, identity } from '../../catalogue/page-text.ts';
import { filesOf, ledger, type PlannedPage, siteOf } from './site-of.ts';

const pages: readonly PlannedPage[] = [
  {
    path: 'pt/a.mdx',
    source: 'b',
    title: 'Jornadas',
    body: '# Jornadas\n\n## Limites {/* #limits */}\n\nDez.\n\n## Passos {/* #steps */}\n\n* um\n* dois\n* três\n',
  },
  {
    path: 'it/a.mdx',
    source: 'a',
    title: 'Percorsi',
    body: '# Percorsi\n\n## Limiti {/* #limits */}\n\nDieci.\n\n## Passi {/* #steps */}\n\n* uno\n* due\n',
  },
  { path: 'sv/b.mdx', blueprint: 2, title: 'Annat' },
];

function outlined(planned: readonly PlannedPage[]) {
  return filesOf(planned).map(({ path, text }) => ({
    path,
    language: path.startsWith('pt') ? ('pt' as const) : ('it' as const),
    outline: readDocument(text).outline,
  }));
}

function reportOn(site: SiteCatalogue) {
  const report = blueprintReport(site, identity(1), 'it', outlined(pages.slice(0, 2)));
  if (!report) throw new Error('There is no report.');
  return report;
}

describe('the report on a blueprint', () => {
  test('tells the editions, the newest first, how far they are apart and how that is known', () => {
    const report = reportOn(siteOf(pages, [ledger]));
    expect(
      report.editions.map(({ commit: hash, leads, lag, languages }) => ({ hash, leads, lag, languages })),
    ).toEqual([
      { hash: commit('b'), leads: true, lag: null, languages: ['pt'] },
      { hash: commit('a'), leads: false, lag: 10, languages: ['it'] },
    ]);
    expect(report.leaderBy).toBe('ledger');
    expect(report.missing).toEqual(['sv']);
  });

  test('does not guess which edition leads', () => {
    const report = reportOn(siteOf(pages));
    expect(report.leaderBy).toBeNull();
    expect(report.editions.map(({ leads, lag }) => ({ leads, lag }))).toEqual([
      { leads: false, lag: null },
      { leads: false, lag: null },
    ]);
  });

  test('groups the findings by section, headed in the language of the reader', () => {
    const { sections } = reportOn(siteOf(pages, [ledger]));
    expect(
      sections.map(({ id, heading, findings }) => [id, heading, findings.map(({ rule }) => rule)]),
    ).toEqual([['steps', { title: 'Passi', language: 'it', anchor: 'steps' }, ['list-item-missing']]]);
  });
});

test('what stands above the text, before the first heading or in another file has groups of its own', () => {
  const [first] = siteOf(pages, [ledger]).report.findings;
  if (!first) throw new Error('There is no finding.');
  const at = (path: string, line: number) => ({
    ...first,
    places: [{ path, line, column: 1, language: null }] as const,
  });
  const sections = findingSections(
    [at('sources.yaml', 1), at('pt/a.mdx', 8), at('pt/a.mdx', 3), at('pt/a.mdx', 12)],
    outlined(pages.slice(0, 1)),
    'pt',
  );
  expect(sections.map(({ kind, id }) => `${kind} ${id}`)).toEqual([
    'front-matter front-matter',
    'opening opening',
    'section limits',
    'elsewhere elsewhere',
  ]);
});
