import { describe, expect, test } from 'vitest';
import { writeBody } from '#format';
import { written } from '../written.ts';

/** A paragraph of text, without the line end behind it. */
function paragraph(value: string): string {
  return writeBody({
    type: 'root',
    children: [{ type: 'paragraph', children: [{ type: 'text', value }] }],
  }).trimEnd();
}

describe('text is written as it is', () => {
  test.each([
    'web/móvel',
    'snake_case_name',
    'AT&T e R&D',
    '2 * 3',
    'ca ~5 min',
    '[nota] do texto',
    '#hashtag',
    'a = b',
    '“a” – b… (c)',
    'C:\\pasta',
    'importação e exportação',
    'importar dados',
    'a: b; c? d/e 50% $5 @f',
    '=> a',
    'v1.2.3',
  ])('%j', (text) => {
    expect(paragraph(text)).toBe(text);
  });
});

describe('text is escaped', () => {
  test.each([
    ['a { b', 'a \\{ b'],
    ['a } b', 'a \\} b'],
    ['a < b', 'a \\< b'],
    ['a <b>', 'a \\<b>'],
    ['&copy;', '\\&copy;'],
    ['*a*', '\\*a\\*'],
    ['~~a~~', '\\~\\~a\\~\\~'],
    ['[a](b)', '\\[a]\\(b)'],
    ['# a', '\\# a'],
    ['import a', '&#x69;mport a'],
    ['export { a }', '&#x65;xport \\{ a \\}'],
    ['+++', '\\+++'],
    ['1. a', '1\\. a'],
    ['- a', '\\- a'],
  ])('%j becomes %j', (text, expected) => {
    expect(paragraph(text)).toBe(expected);
  });

  test.each(['*', '-', '+', '1.', '1)'])('on each of several lines: %j', (mark) => {
    const text = `${mark}\n${mark} a`;
    expect(written(paragraph(text))).toBe(paragraph(text));
    expect(paragraph(text)).toBe(text.replaceAll(/([*+.)-])(?=\n| )/g, '\\$1'));
  });
});

test('text in brackets is escaped where it could be a link', () => {
  expect(written('\\[a]\n\n[a]: b')).toBe('\\[a]\n\n[a]: b');
  expect(written('a! [b](c)')).toBe('a! [b](c)');
  expect(written('[a](https://example.com/?b=1&c_d=2#e)')).toBe('[a](https://example.com/?b=1&c_d=2#e)');
});
