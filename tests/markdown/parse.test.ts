import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parsePage, readDocument } from '#markdown';
import { hostileText } from './hostile-text.ts';

describe('a page that is not valid MDX', () => {
  test.each([
    ['an unclosed tag', '# a\n\n<Note>\n\nb', '3:1', 'Close every tag'],
    ['an unclosed tag in a sentence', 'a\nb <b>c', '2:3', 'Close every tag'],
    ['an empty element without its slash', 'a<br>b', '1:2', 'Close every tag'],
    ['tags that cross', '<Tabs>\n\na\n\n</Note>', '5:1', 'Close every tag'],
    ['a brace that is not closed', 'a\n\n{b', '3:1', 'A literal brace'],
    ['a comment of HTML', 'a\n\n<!-- b -->', '3:1', '{/* so */}'],
    ['an address in angle brackets', '<https://example.com>', '1:1', '[text](address)'],
    ['a lone bracket', 'a\n\n<', '3:1', 'A literal “<”'],
    ['an attribute without quotes', '<img onerror=alert(1)>', '1:1', 'A literal “<”'],
    ['front matter before it', '---\ntitle: a\n---\n\n{b', '5:1', 'A literal brace'],
  ])('%s is told at its place, and nothing of the page is shown', (_, text, place, help) => {
    const { nodes, problems } = parsePage(text);
    expect(nodes).toEqual([]);
    expect(problems).toMatchObject([{ rule: 'syntax-invalid' }]);
    expect(problems.map(({ line, column }) => `${line}:${column}`)).toEqual([place]);
    expect(problems[0]?.help).toContain(help);
    expect(problems[0]?.message).not.toMatch(/\(mdx|note:/);
  });
});

test.each([
  ['a byte order mark', '\uFEFF---\ntitle: a\n---\n\n## b {/* #c */}\n\n{d}'],
  ['line ends of Windows', '---\r\ntitle: a\r\n---\r\n\r\n## b {/* #c */}\r\n\r\n{d}'],
])('%s changes no place', (_, text) => {
  const { nodes, problems } = parsePage(text);
  expect(problems).toMatchObject([{ rule: 'expression-forbidden', line: 7, column: 1 }]);
  expect(nodes[0]).toMatchObject({ name: 'h2', line: 5, column: 1, properties: { id: 'c' } });
});

/** Whatever is read, every place lies in the text. */
function expectPlacesIn(text: string): void {
  const lines = text.split(/\r\n|\r|\n/);
  for (const { line, column } of readDocument(text).problems) {
    expect(Math.min(line, column)).toBeGreaterThanOrEqual(1);
    expect(line).toBeLessThanOrEqual(lines.length + 1);
  }
}

describe('never throws', () => {
  test('on any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), expectPlacesIn), { numRuns: 500 });
  });

  test('on texts that mean something to a parser', () => {
    const mark = fc.constantFrom(
      ...'{}<>[]()*_~`#|-+!&$^:=/\\"\'\n\r\t 1aé'.split(''),
      '\u0000',
      '\ud800',
      '😀',
      '---\n',
      '```',
      '/*',
      '*/',
      '<a ',
      '</a>',
      '[^1]',
      '{/*',
      '*/}',
    );
    const text = fc.array(mark, { maxLength: 60 }).map((marks) => marks.join(''));
    fc.assert(fc.property(text, expectPlacesIn), { numRuns: 2_000 });
  });

  test('on texts that mean harm', () => {
    fc.assert(fc.property(hostileText, expectPlacesIn), { numRuns: 500 });
  });
});
