import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatPage } from '#format';
import { parsePage } from '#markdown';
import { fragments } from '../import/fragments.ts';
import { imported } from '../import/imported.ts';
import { hostileText } from '../markdown/hostile-text.ts';
import { frontMatterText } from './front-matter-text.ts';
import { mdxText } from './mdx-text.ts';
import { written } from './written.ts';

describe('a page', () => {
  test.each([
    ['begins without a byte order mark', '\uFEFF---\ntitle: a\n---\n\nb\n', '---\ntitle: a\n---\n\nb\n'],
    ['has line feeds', '---\r\ntitle: a\r\n---\r\n\r\nb\r\nc\r\n', '---\ntitle: a\n---\n\nb\nc\n'],
    ['has the line feeds of old Macs, too', '---\rtitle: a\r---\rb\rc', '---\ntitle: a\n---\n\nb\nc\n'],
    ['ends with one line feed', 'a\n\n\n', 'a\n'],
    ['ends with a line feed', 'a', 'a\n'],
    ['has one empty line behind its front matter', '---\ntitle: a\n---\n# b', '---\ntitle: a\n---\n\n# b\n'],
    [
      'has plain lines around its front matter',
      '--- \ntitle: a\n---  \n\n\n\nb\n',
      '---\ntitle: a\n---\n\nb\n',
    ],
    ['may have nothing but front matter', '---\nkt: 1\ntitle: a\n\n---\n\n', '---\ntitle: a\nkt: 1\n---\n'],
    ['may have empty front matter', '---\n---\na\n', '---\n---\n\na\n'],
    ['may be empty', '', ''],
    ['may be empty lines', '\n\n', ''],
    ['without front matter does not begin any with a rule', '\n***\n\na\n\n***\n', '\n---\n\na\n\n---\n'],
  ])('%s', (_, text, expected) => {
    expect(formatPage(text)).toEqual({ text: expected, unchanged: null });
  });
});

describe('a body', () => {
  test.each([
    ['Title\n=====', '# Title'],
    ['## Title ##', '## Title'],
    ['_a_ __b__', '*a* **b**'],
    ['a\n\n* * *', 'a\n\n---'],
    ['~~~js\na\n~~~', '```js\na\n```'],
    ['~~~\n```\n~~~', '````\n```\n````'],
    ['a  \nb', 'a\\\nb'],
    ['a\n\n\n\nb', 'a\n\nb'],
    ['>a\nb', '> a\n> b'],
    ["[a]( <b> 'c' )", '[a](b "c")'],
    ['<br/>', '<br />'],
    ["<Note type='tip'>\n\na\n\n</Note>", '<Note type="tip">\n  a\n</Note>'],
    ['<Figure\n  src="a.png"\n  alt="b"\n/>', '<Figure src="a.png" alt="b" />'],
    [
      '<Tabs>\n\n<Tab title="a">\n\nb\n\n- c\n\n</Tab>\n\n</Tabs>',
      '<Tabs>\n  <Tab title="a">\n    b\n\n    - c\n  </Tab>\n</Tabs>',
    ],
    [
      '<details>\n<summary>a</summary>\n\nb\n\n</details>',
      '<details>\n  <summary>a</summary>\n\n  b\n</details>',
    ],
    ['a [^b]\n\n[^b]: c\n d', 'a [^b]\n\n[^b]: c\n    d'],
  ])('%j is written %j', (text, expected) => {
    expect(written(text)).toBe(expected);
  });
});

describe('stays as it is, byte for byte,', () => {
  test.each([
    ['where a tag is not closed', '* a\r\n\r\n<b>\r\n', 3, /closing tag/],
    ['where a brace is not closed', '---\nkt: 1\ntitle: a\n---\n\na {\n', 6, /expression/],
    ['where code could not be read', '---\ntitle: a\n---\n\na {b c}\n', 5, /expression/],
    ['with too many marks', `* a\n\n${'['.repeat(500)}`, 3, /times in a row/],
    ['that the site reads in its own way', '* a\n\n\\**b**', 3, /not be the same page/],
  ])('a page %s', (_, text, line, message) => {
    const formatted = formatPage(text);
    expect(formatted).toMatchObject({
      text,
      unchanged: { line, message: expect.stringMatching(message) as unknown },
    });
    expect(formatted.unchanged?.help).toMatch(/\.$/);
  });
});

test('front matter that cannot be read stays as it is, and the body does not', () => {
  expect(formatPage('---\ntitle: a: b\n\n---\n* c\n')).toEqual({
    text: '---\ntitle: a: b\n\n---\n\n- c\n',
    unchanged: null,
  });
});

describe('any page', () => {
  const page = fc
    .tuple(
      fc.option(frontMatterText),
      fc.oneof(mdxText, mdxText, fragments, hostileText),
      fc.constantFrom('', '', '\uFEFF'),
    )
    .map(([frontMatter, body, mark]) => {
      const text = `${mark}${frontMatter === null ? '' : `---\n${frontMatter}---\n\n`}${body}`;
      // The parser ends the process at code that breaks off with a backslash.
      return text.endsWith('\\') ? `${text}\n` : text;
    });

  test('shows the same afterwards, and stays as it is then', () => {
    fc.assert(
      fc.property(page, (text) => {
        const formatted = formatPage(text);
        if (formatted.unchanged) expect(formatted.text).toBe(text);
        expect(formatPage(formatted.text)).toEqual(formatted);
        expect(shown(formatted.text)).toBe(shown(text));
      }),
      { numRuns: 120 },
    );
  });

  test('may be no page at all', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string()), (text) => {
        const formatted = formatPage(`${text}\n`);
        expect(formatPage(formatted.text)).toEqual(formatted);
      }),
    );
  });

  test('that was imported is in the canonical form', () => {
    fc.assert(
      fc.property(fragments, fc.constantFrom('page.md', 'page.mdx'), (body, path) => {
        const { text } = imported(`---\ntitle: a\n---\n\n${body}`, path);
        expect(formatPage(text)).toEqual({ text, unchanged: null });
      }),
      { numRuns: 100 },
    );
  });
});

/** What a page shows, and what is wrong in it. */
function shown(text: string): string {
  const { nodes, problems } = parsePage(text);
  return JSON.stringify([nodes, problems.map(({ rule }) => rule)], (key, value: unknown) => {
    if (key === 'line' || key === 'column') return undefined;
    return typeof value === 'string' ? value.replaceAll(/\r\n?/g, '\n') : value;
  });
}
