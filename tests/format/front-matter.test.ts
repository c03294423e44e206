import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { formatFrontMatter } from '#format';
import { frontMatterText } from './front-matter-text.ts';

describe('keys', () => {
  test.each([
    ['of the schema stand in its order', 'kt: 1\nexl-id: a\ntitle: b\n', 'title: b\nexl-id: a\nkt: 1\n'],
    ['that the schema lacks follow as they were', 'z: 1\na: 2\ntitle: b\n', 'title: b\nz: 1\na: 2\n'],
    ['in quotes are known too', 'kt: 1\n"title": b\n', '"title": b\nkt: 1\n'],
    ['may all be indented', '  kt: 1\n  title: b\n', '  title: b\n  kt: 1\n'],
    [
      'move with all of their values',
      "solution: >\n  a\n  # b\n\n  c\napplications:\n- a\ndescription: 'a\n  b'\ntitle: |\n  c\n",
      "title: |\n  c\ndescription: 'a\n  b'\napplications:\n- a\nsolution: >\n  a\n  # b\n\n  c\n",
    ],
  ])('%s', (_, text, expected) => {
    expect(formatFrontMatter(text)).toBe(expected);
  });
});

describe('comments', () => {
  test.each([
    ['stay above their key', '# a\nkt: 1\n# b\ntitle: c\n', '# b\ntitle: c\n# a\nkt: 1\n'],
    ['stay beside their key', 'kt: 1 # a\ntitle: c # b\n', 'title: c # b\nkt: 1 # a\n'],
    [
      'stay in the list that they are about',
      'kt:\n  - 1\n  # a\ntitle: c\n  # b\n',
      'title: c\n  # b\nkt:\n  - 1\n  # a\n',
    ],
    ['about the whole stay at the top', '# a\n\n# b\nkt: 1\ntitle: c\n', '# a\n\ntitle: c\n# b\nkt: 1\n'],
    ['at the end stay there', 'kt: 1\ntitle: c\n# a\n', 'title: c\nkt: 1\n# a\n'],
  ])('%s', (_, text, expected) => {
    expect(formatFrontMatter(text)).toBe(expected);
  });
});

test.each([
  ['\ntitle: a\n\n \n', 'title: a\n'],
  ['# a\n\n', '# a\n'],
  ['\n', ''],
  ['', ''],
])('empty lines at the ends of %j go', (text, expected) => {
  expect(formatFrontMatter(text)).toBe(expected);
});

describe('is left as it is', () => {
  test.each([
    ['with an alias that would come to stand before its anchor', 'kt: &a 1\ntitle: *a\n'],
    ['with merged keys', 'kt: &a { b: 1 }\n<<: *a\ntitle: c\n'],
    ['with keys that are no texts', '? [a]\n: b\ntitle: c\n'],
    ['with an anchor at a key', '&a kt: 1\ntitle: c\n'],
    ['in braces', '{ kt: 1, title: a }\n\n'],
    ['with one key twice', 'kt: 1\nkt: 2\ntitle: a\n'],
    ['that is no YAML', 'kt: [\ntitle: a\n'],
    ['that is one text', 'only words\n\n'],
    ['with an end of its own', 'kt: 1\ntitle: a\n...\n'],
    ['with a type', '!!map\nkt: 1\ntitle: a\n'],
    ['whose last value needs its empty lines', 'title: |+\n  a\n\n'],
    ['nested without end', `a: ${'[ '.repeat(4000)}\n`],
  ])('%s', (_, text) => {
    expect(formatFrontMatter(text)).toBe(text);
  });
});

describe('any front matter', () => {
  const valuesOf = (text: string): unknown => {
    const document = parseDocument(text, { prettyErrors: false });
    try {
      return document.errors.length > 0 ? null : document.toJS({ maxAliasCount: 50 });
    } catch {
      return null;
    }
  };

  test('says the same afterwards, and stays as it is then', () => {
    fc.assert(
      fc.property(frontMatterText, (text) => {
        const formatted = formatFrontMatter(text);
        expect(formatFrontMatter(formatted)).toBe(formatted);
        expect(valuesOf(formatted)).toEqual(valuesOf(text));
        expect(wordsIn(formatted)).toEqual(wordsIn(text));
      }),
      { numRuns: 300 },
    );
  });

  test('may be no front matter at all', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: 'binary' })), (text) => {
        const formatted = formatFrontMatter(text);
        expect(formatFrontMatter(formatted)).toBe(formatted);
      }),
    );
  });
});

/** All lines with something on them: none may be lost, comments included. */
function wordsIn(text: string): string[] {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .sort();
}
