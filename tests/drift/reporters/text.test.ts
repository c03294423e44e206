import { describe, expect, test } from 'vitest';
import { reporters, type Style } from '#drift';
import { blueprint } from '../blueprint.ts';
import { checkFiles } from '../check-files.ts';
import { fourLanguages } from '../four-languages.ts';
import { retold, reworded } from '../retold.ts';

const plain = (_style: Style, text: string): string => text;

const files = {
  ...fourLanguages,
  'pt/navigation.yaml': 'entries:\n  - id: a\n    title: A\n    entries: [overview, one, two]\n',
  ...blueprint({ pt: { body: 'Um {x}', from: 'b' }, it: { body: 'Uno' }, sv: '<br>' }, 'one.mdx'),
};

test('a report is written for people to read', async () => {
  await expect(reporters.text(checkFiles(files), { root: 'content', paint: plain })).toMatchFileSnapshot(
    'text.txt',
  );
});

describe('the text report', () => {
  const report = checkFiles(files);

  test('has paths as the reader can open them', () => {
    for (const [root, path] of [
      ['', 'pt/one.mdx:8:4'],
      ['.', 'pt/one.mdx:8:4'],
      ['../c/', '../c/pt/one.mdx:8:4'],
      ['/', '/pt/one.mdx:8:4'],
    ] as const)
      expect(reporters.text(report, { root, paint: plain })).toContain(`\n      ${path}`);
  });

  test('is painted where there are colours, and else the same', () => {
    const painted = reporters.text(report, {
      root: '',
      paint: (style, text) => `<${style}>${text}</${style}>`,
    });
    expect(painted).toContain('<error>error</error>');
    expect(painted.replaceAll(/<\/?(?:error|warning|info|place|heading|quiet)>/g, '')).toBe(
      reporters.text(report, { root: '', paint: plain }),
    );
  });

  test('shows words that moved, what stays beside them shortened, and why a pair has drifted', () => {
    const { files: pages, past } = retold({ pt: reworded(28), sv: reworded(28) });
    const text = reporters.text(checkFiles(pages, { past }), { root: '', paint: plain });
    expect(text).toContain(
      `\n      conta ${'x'.repeat(29)} [-texto-]{+linha+} de uma vez que assim fica aqui.\n      Translate the newer`,
    );
    expect(text).toContain(
      '\n      pt comes from source commit bbbbbbbb, it from aaaaaaaa. From the one commit to the other, the pages of pt and sv moved in wording, at 1 place.',
    );
  });

  test('shortens only long texts beside words that moved', () => {
    const [finding] = report.findings;
    if (!finding) throw new Error('There is no finding.');
    const long = 'palavra '.repeat(20);
    const words = [
      { text: `início ${long}`, moved: 'kept' },
      { text: 'velho', moved: 'removed' },
      { text: ` e ${long}`, moved: 'kept' },
      { text: 'novo', moved: 'added' },
      { text: ` ${long}fim`, moved: 'kept' },
    ] as const;
    const line = reporters
      .text({ ...report, findings: [{ ...finding, words }] }, { root: '', paint: plain })
      .split('\n')
      .find((one) => one.includes('[-velho-]'));
    expect(line).toMatch(/^ {6}… .{40}\[-velho-\] e .{37} … .{40}\{\+novo\+\} .{39} …$/);
  });

  test('of nothing is short', () => {
    expect(reporters.text(checkFiles({}), { root: '', paint: plain })).toBe(
      '0 blueprints, 0 pages in no language.\n0 errors, 0 warnings, 0 info.\n',
    );
  });

  test('says of what is known why it may stay, on one line', () => {
    const [finding, ...others] = report.findings;
    if (!finding) throw new Error('There is no finding.');
    const told = reporters.text(
      {
        ...report,
        findings: [{ ...finding, known: 'Next\u001b[31m\nweek.' }, ...others],
        summary: { ...report.summary, known: 1 },
      },
      { root: '', paint: plain },
    );
    expect(told).toContain(`      known: Next [31m week.\n      ${finding.help}\n`);
    expect(told).toMatch(/ info; 1 of them known\.\n$/);
  });

  test('counts one thing as one', () => {
    expect(reporters.text(checkFiles(blueprint({ pt: '{x}' })), { root: '', paint: plain })).toContain(
      '1 blueprint, 1 page in pt.\n1 error, 0 warnings, 0 info.\n',
    );
  });
});
