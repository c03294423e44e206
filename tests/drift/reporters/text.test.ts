import { describe, expect, test } from 'vitest';
import { reporters, type Style } from '#drift';
import { blueprint } from '../blueprint.ts';
import { checkFiles } from '../check-files.ts';
import { fourLanguages } from '../four-languages.ts';

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

  test('of nothing is short', () => {
    expect(reporters.text(checkFiles({}), { root: '', paint: plain })).toBe(
      '0 blueprints, 0 pages in no language.\n0 errors, 0 warnings, 0 info.\n',
    );
  });

  test('counts one thing as one', () => {
    expect(reporters.text(checkFiles(blueprint({ pt: '{x}' })), { root: '', paint: plain })).toContain(
      '1 blueprint, 1 page in pt.\n1 error, 0 warnings, 0 info.\n',
    );
  });
});
