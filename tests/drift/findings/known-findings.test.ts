import { describe, expect, test } from 'vitest';
import { writeBaseline } from '#catalogue';
import type { Report } from '#drift';
import { blueprint } from '../blueprint.ts';
import { checkFiles, type Files, findingsOf } from '../check-files.ts';
import { fourLanguages } from '../four-languages.ts';

/** Accepts what a report says. */
function baselineOf({ findings }: Report, reason = 'Being translated.'): Files {
  const entries = findings.map(({ fingerprint, rule, message, places: [{ path }] }) => ({
    fingerprint,
    rule,
    path,
    message,
    reason,
  }));
  return { 'baseline.json': writeBaseline(entries, null) };
}

const known = ({ findings }: Report): (string | undefined)[] => findings.map((finding) => finding.known);

describe('with a baseline', () => {
  const report = checkFiles(fourLanguages);

  test('what it lists is told as before, and as known', () => {
    const accepted = checkFiles({ ...fourLanguages, ...baselineOf(report) });
    expect(accepted.findings).toEqual(
      report.findings.map((finding) => ({ ...finding, known: 'Being translated.' })),
    );
    expect(accepted.pairs).toEqual(report.pairs);
    expect(accepted.summary).toEqual({ ...report.summary, known: report.findings.length });
  });

  test('what it does not list is not known', () => {
    const [first] = report.findings;
    const partly = checkFiles({
      ...fourLanguages,
      ...baselineOf({ ...report, findings: report.findings.slice(1) }),
    });
    expect(partly.findings.find((finding) => finding.known === undefined)).toEqual(first);
    expect(partly.summary.known).toBe(report.findings.length - 1);
  });

  test('an entry that no longer occurs is told, gravest findings first', () => {
    const gone = checkFiles({ ...blueprint({ pt: 'Um.', it: '- uno' }), ...baselineOf(report) });
    const outdated = findingsOf(gone, 'baseline-outdated');
    expect(outdated).toHaveLength(report.findings.length);
    expect(outdated[0]).toMatchObject({
      severity: 'info',
      blueprint: null,
      places: [{ path: 'baseline.json', language: null, line: 4, column: 5 }],
      help: 'Take the entry out, or run: isogloss check --update-baseline.',
    });
    expect(gone.findings.at(-1)?.rule).toBe('baseline-outdated');
    expect(gone.summary.info).toBe(outdated.length);
  });

  test('what only Git tells of is left in a clone without the history', () => {
    const text = writeBaseline(
      [{ fingerprint: 'a'.repeat(16), rule: 'text-behind', path: 'pt/a.mdx', reason: 'Soon.' }],
      null,
    );
    const [outdated] = findingsOf(checkFiles({ 'baseline.json': text }), 'baseline-outdated');
    expect(outdated?.message).toBe(
      `The finding ${'a'.repeat(16)} (text-behind in pt/a.mdx) no longer occurs.`,
    );
    expect(outdated?.help).toContain('in a clone without the history');
  });

  test('what is wrong with the baseline itself, or outdated, is never known', () => {
    const entry = { fingerprint: 'a'.repeat(16), reason: 'So.' };
    const twice = writeBaseline([entry, entry], null);
    const first = checkFiles({ 'baseline.json': twice });
    expect(first.findings.map(({ rule }) => rule)).toEqual(['data-file-malformed', 'baseline-outdated']);
    const entries = [
      entry,
      entry,
      ...first.findings.map(({ fingerprint }) => ({ fingerprint, reason: 'So.' })),
    ];
    const second = checkFiles({ 'baseline.json': writeBaseline(entries, null) });
    expect(known(second).filter((reason) => reason !== undefined)).toEqual([]);
  });
});

describe('entries survive', () => {
  const page =
    'Um {x}\n\n## A {/* #a */}\n\n## B {/* #a */}\n\n- a\n- b\n\nIl cliente riceve un messaggio quando compra qualcosa.';
  const files = {
    ...fourLanguages,
    ...blueprint(
      {
        pt: page,
        it: '- a',
        sv: { body: '<Nota>a</Nota>', from: 'b' },
        es: { body: '- a\n- b', keys: { extra: 'x' } },
      },
      'one.mdx',
    ),
    'applications.yaml': 'applications:\n  - id: a\n    name: { pt: A }\n  - id: a\n    name: { pt: B }\n',
    'pt/navigation.yaml':
      'entries:\n  - overview\n  - id: a\n    title: A\n    entries: [one]\n  - id: a\n    title: B\n    entries: [none]\n',
  };
  const report = checkFiles(files);
  const accepted = { ...files, ...baselineOf(report) };
  const isAllKnown = (changed: Files): void => {
    const again = checkFiles(changed);
    expect(again.findings.filter((finding) => finding.known === undefined)).toEqual([]);
    expect(again.summary.known).toBe(report.findings.length);
  };

  test('as there are findings of many kinds', () => {
    expect(new Set(report.findings.map(({ rule }) => rule)).size).toBeGreaterThan(12);
    isAllKnown(accepted);
  });

  test('edits above', () => {
    const shifted = Object.entries(accepted).map(([path, text]) => {
      if (path.endsWith('.yaml')) return [path, `# A comment.\n\n${text}`];
      return [path, text.replace(/^title: .*$/m, '$&\nsolution: Experience Platform\n# A comment.\n')];
    });
    isAllKnown(Object.fromEntries(shifted) as Files);
  });

  test('a move of pages', () => {
    const moved = Object.entries(accepted).map(([path, text]) => [
      path.replace('/one.mdx', '/other.mdx'),
      path.endsWith('.yaml') ? text.replace('[one]', '[other]') : text,
    ]);
    isAllKnown(Object.fromEntries(moved) as Files);
  });

  test('the order of the files', () => {
    const list = Object.entries(accepted).map(([path, text]) => ({ path, text }));
    expect(checkFiles(list.toReversed()).summary.known).toBe(report.findings.length);
  });
});
