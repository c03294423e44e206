import fc from 'fast-check';
import { mdxToHast } from 'satteri';
import { describe, expect, test } from 'vitest';
import { components, elementNames, parsePage } from '#markdown';
import { fragments } from './fragments.ts';
import { imported, warningsOf } from './imported.ts';

const page = [
  '---',
  "title: 'Resor med [!DNL Beacon] '",
  'description: Rätt budskap i rätt tid.',
  'kt: null',
  'exl-id: 0b7f7c2e-3d84-4f6e-9a5d-3f1f0c6f4b11',
  'source-git-commit: 83cda30e0fac5c3a2c38ca4b2df2c2405736e4a0',
  '',
  '---',
  '',
  '# Resor',
  '',
  'Nå kunder på webb/mobil:  två sätt.',
  '',
  '| Blueprint | Beskrivning | Program |',
  '|---|---|---|',
  '| **[Utskick](batch.md)** | <ul><li>Skicka ut</li></ul> | <ul><li>[!UICONTROL Tide Analytics]</li><li>Beacon Classic och Harbour Services</li></ul> |',
];

test('a page as a whole', () => {
  const { path, text, warnings } = imported(`\uFEFF${page.join('\r\n')}`, 'resor.txt');
  expect(path).toBe('pt/resor.mdx');
  expect(warnings).toEqual([]);
  expect(text.split('\n')).toEqual([
    '---',
    "title: 'Resor med Beacon'",
    'description: Rätt budskap i rätt tid.',
    'exl-id: 0b7f7c2e-3d84-4f6e-9a5d-3f1f0c6f4b11',
    'source-git-commit: 83cda30e0fac5c3a2c38ca4b2df2c2405736e4a0',
    'applications:',
    '  - tide',
    '  - beacon-classic',
    '  - harbour-services',
    'kt: null',
    '---',
    '',
    '# Resor',
    '',
    'Nå kunder på webb/mobil:  två sätt.',
    '',
    '| Blueprint | Beskrivning | Program |',
    '| --- | --- | --- |',
    '| **[Utskick](batch.mdx)** | <ul><li>Skicka ut</li></ul> | <ul><li><UIControl>Tide Analytics</UIControl></li><li>Beacon Classic och Harbour Services</li></ul> |',
    '',
  ]);
});

describe('warnings', () => {
  test('stand where their cause stood in the file', () => {
    const text = '---\r\ntitle: a\r\n---\r\n\r\n\u200Bb \u200B[!WHAT c]\r\n';
    expect(warningsOf(text)).toEqual(['5:5 mark-unknown']);
  });

  test('are ordered, and say what happened and what to do', () => {
    const { warnings } = imported('[!WHAT a] {#b} c\n\n<center>d</center>');
    expect(warnings.map(({ rule }) => rule)).toEqual([
      'front-matter-missing',
      'mark-unknown',
      'attributes-unattached',
      'element-dropped',
    ]);
    for (const { message, help } of warnings) {
      expect(message).toMatch(/\.$/);
      expect(help).toMatch(/\.$/);
    }
  });
});

describe('MDX', () => {
  test('that cannot be read is read as Markdown', () => {
    const { text, warnings } = imported('---\ntitle: a\n---\n\n# b {#c}\n\nd <br> e {\n', 'page.mdx');
    expect(text).toBe('---\ntitle: a\n---\n\n# b {/* #c */}\n\nd <br /> e \\{\n');
    expect(warnings.map(({ rule }) => rule)).toEqual(['front-matter-missing', 'mdx-unreadable']);
  });

  test('may hold marks', () => {
    expect(imported('# a {#b}\n\n>[!TIP]\n>\n>[!DNL c]\n', 'page.mdx').text).toBe(
      '# a {/* #b */}\n\n<Note type="tip">\n  <DNL>c</DNL>\n</Note>\n',
    );
  });
});

test.each(['', '\n', '---', '---\n---', '---\n\n---\n', '***\n\na\n\n***', '---\na: 1\n---\n---\n'])(
  '%j is imported, and imported again the same',
  (text) => {
    const once = imported(text).text;
    expect(imported(once, 'page.mdx').text).toBe(once);
  },
);

describe('any text', () => {
  const format = fc.constantFrom('page.md', 'page.mdx');

  test('is imported to what the import leaves alone', () => {
    fc.assert(
      fc.property(fragments, format, (text, path) => {
        const once = imported(text, path).text;
        const again = imported(once, 'page.mdx');
        expect(again.text).toBe(once);
        expect(again.warnings.filter(({ rule }) => rule !== 'front-matter-missing')).toEqual([]);
      }),
      { numRuns: 120 },
    );
  });

  test('becomes MDX that nothing runs in, of our vocabulary only', () => {
    fc.assert(
      fc.property(fragments, format, (text, path) => {
        const { text: mdx } = imported(text, path);
        const rules = parsePage(mdx).problems.map(({ rule }) => rule);
        expect(rules.filter((rule) => /syntax|forbidden|unknown|too/.test(rule))).toEqual([]);
        expectLiteral(mdxToHast(mdx));
      }),
      { numRuns: 120 },
    );
  });

  test('is imported without an exception', () => {
    const text = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), fc.string());
    fc.assert(
      fc.property(text, format, (body, path) => {
        expect(() => mdxToHast(imported(body, path).text)).not.toThrow();
      }),
      { numRuns: 150 },
    );
  });
});

/** A node of any tree. */
interface AnyNode {
  readonly type: string;
  readonly name?: string | null;
  readonly value?: unknown;
  readonly attributes?: readonly { readonly type: string; readonly value?: unknown }[];
  readonly children?: readonly AnyNode[];
}

function expectLiteral(node: AnyNode): void {
  expect(node.type).not.toBe('mdxjsEsm');
  if (node.type.endsWith('Expression')) expect(node.value).toMatch(/^\/\*[\s\S]*\*\/$/);
  if (node.type.startsWith('mdxJsx'))
    expect([...Object.keys(components), ...elementNames]).toContain(node.name);
  for (const { type, value } of node.attributes ?? []) {
    expect(type).toBe('mdxJsxAttribute');
    expect(value === null || value === undefined || typeof value === 'string').toBe(true);
  }
  node.children?.forEach(expectLiteral);
}
