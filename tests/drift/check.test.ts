import { describe, expect, test } from 'vitest';
import { identity, pageText } from '../catalogue/page-text.ts';
import { blueprint } from './blueprint.ts';
import { checkFiles, findingsOf, placesOf } from './check-files.ts';

describe('translations that there are not', () => {
  test('are told once a blueprint, of languages that have pages', () => {
    const report = checkFiles({
      ...blueprint({ pt: 'a', es: 'a' }, 'one.mdx'),
      'sv/two.mdx': pageText({ 'exl-id': identity(2), title: 'Tvåan' }),
    });
    const told = findingsOf(report, 'translation-missing').map((finding) => [
      finding.message,
      ...placesOf(finding),
    ]);
    expect(told).toEqual([
      ['“Jornadas” is not translated into sv.', 'pt/one.mdx:2:1'],
      ['“Tvåan” is not translated into pt and es.', 'sv/two.mdx:2:1'],
    ]);
    expect(report.summary.missing).toBe(3);
    expect(report.catalogue).toEqual({ languages: ['pt', 'sv', 'es'], blueprints: 2, pages: 3 });
  });

  test('are not those that are there and cannot be read', () => {
    const files = { ...blueprint({ pt: 'a', it: '<br>', sv: 'a' }), 'es/page.mdx': '# Sin datos' };
    expect(checkFiles(files).findings.map(({ rule }) => rule)).toEqual([
      'front-matter-missing',
      'syntax-invalid',
      // What cannot be paired cannot be known to be a translation.
      'translation-missing',
    ]);
  });
});

describe('findings', () => {
  const report = checkFiles({
    ...blueprint({ pt: '{x} {x}', sv: '## a' }, 'b.mdx'),
    'pt/a.mdx': pageText({ 'exl-id': identity(2), colour: 'red' }, 'Um {y}'),
    'applications.yaml': 'applications: 1',
  });

  test('stand gravest first, and of one gravity by place', () => {
    expect(
      report.findings.map((finding) => `${finding.severity} ${finding.rule} ${placesOf(finding)[0] ?? ''}`),
    ).toEqual([
      'error data-file-malformed applications.yaml:1:15',
      'error expression-forbidden pt/a.mdx:9:4',
      'error expression-forbidden pt/b.mdx:8:1',
      'error expression-forbidden pt/b.mdx:8:5',
      'warning translation-missing pt/a.mdx:2:1',
      'warning heading-missing sv/b.mdx:8:1',
      'info key-unknown pt/a.mdx:6:1',
      'info heading-id-missing sv/b.mdx:8:1',
    ]);
  });

  test('name their blueprint and language, where they have one', () => {
    expect(report.findings.map(({ blueprint: id, languages }) => [id?.at(-1) ?? null, ...languages])).toEqual(
      [
        [null],
        ['2', 'pt'],
        ['1', 'pt'],
        ['1', 'pt'],
        ['2', 'sv'],
        ['1', 'pt', 'sv'],
        ['2', 'pt'],
        ['1', 'sv'],
      ],
    );
  });

  test('lead to the page of their rule', () => {
    for (const { rule, url } of report.findings) expect(url).toBe(`/rules/${rule}/`);
  });

  test('keep their fingerprints when other lines change', () => {
    const pages = blueprint({ pt: 'um\n\n- a\n- [b](c.mdx)', sv: 'ett\n\n- a', es: '{x}' });
    const edited = blueprint({
      pt: 'dois\n\ntrês\n\n- a\n- [b](c.mdx)',
      sv: 'ett\n\nfyra\n\n- a',
      es: 'uno\n\n{x}',
    });
    const fingerprints = (files: typeof pages): string[] =>
      checkFiles(files)
        .findings.filter(({ rule }) => /^(?:list-item|expression)/.test(rule))
        .map(({ fingerprint }) => fingerprint);
    expect(fingerprints(pages)).toHaveLength(2);
    expect(fingerprints(edited)).toEqual(fingerprints(pages));
  });
});

test('a catalogue of nothing has nothing to tell', () => {
  expect(checkFiles({})).toEqual({
    schema: 1,
    catalogue: { languages: [], blueprints: 0, pages: 0 },
    summary: {
      error: 0,
      warning: 0,
      info: 0,
      inSync: 0,
      drifted: 0,
      cosmetic: 0,
      unknown: 0,
      missing: 0,
      absent: 0,
      known: 0,
    },
    pairs: [],
    findings: [],
  });
});
