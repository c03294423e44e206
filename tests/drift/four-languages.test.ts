import { describe, expect, test } from 'vitest';
import { checkFiles, placesOf } from './check-files.ts';
import { fourLanguages } from './four-languages.ts';

const report = checkFiles(fourLanguages);

describe('an overview of which two translations follow a newer source', () => {
  test('has exactly these differences, each at its lines', () => {
    const told = report.findings.map((finding) => [
      `${finding.severity} ${finding.rule}`,
      placesOf(finding)
        .map((place) => place.replace('/overview.mdx', '').replace(/:\d+$/, ''))
        .join(' '),
    ]);
    expect(told).toEqual([
      ['warning edition-behind', 'pt:5 sv:5 it:5 es:5'],
      ['warning table-row-missing', 'pt:15 sv:15 it:13 es:13'],
      ['warning link-target', 'pt:17 sv:17 it:16 es:16'],
      ['warning applications-differ', 'pt:6 sv:6 it:6 es:6'],
      ['warning applications-differ', 'pt:17 sv:17 it:16 es:16'],
    ]);
  });

  test('tells what each side has', () => {
    expect(report.findings.map(({ message }) => message)).toEqual([
      'pt and sv are behind it and es: translated from aaaaaaaa of 2026-03-09 10:00 UTC, not from bbbbbbbb of 2026-03-09 11:30 UTC.',
      'pt and sv still have the table row “Envio simples”, which the newer it and es lack.',
      'The link target differs: pt and sv have events, the newer it and es have optimizer.',
      'The applications differ: pt and sv have orchestration, the newer it and es have optimizer.',
      'The applications in the table row “Journey Optimizer” differ: pt and sv have campaign, orchestration, the newer it and es have optimizer.',
    ]);
  });

  test('has a verdict on each pair', () => {
    expect(
      report.pairs.map(
        ({ languages, verdict, leader }) => `${languages.join('–')} ${verdict} ${leader ?? '-'}`,
      ),
    ).toEqual([
      'pt–it drifted it',
      'pt–sv in-sync -',
      'pt–es drifted es',
      'it–sv drifted it',
      'it–es in-sync -',
      'sv–es drifted es',
    ]);
    expect(report.summary).toEqual({
      error: 0,
      warning: 5,
      info: 0,
      inSync: 2,
      drifted: 4,
      cosmetic: 0,
      unknown: 0,
      missing: 0,
      absent: 0,
      known: 0,
    });
  });
});
