import { describe, expect, test } from 'vitest';
import { bodyOf } from '../imported.ts';

describe('is written as it was', () => {
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
    'a! [b](c)',
    '[a](https://example.com/?b=1&c_d=2#e)',
    'a: b; c? d/e 50% $5 @f',
    '=> a',
    'v1.2.3',
  ])('%j', (text) => {
    expect(bodyOf(text)).toBe(text);
  });
});

describe('is escaped', () => {
  test.each([
    ['a { b', 'a \\{ b'],
    ['a } b', 'a \\} b'],
    ['a < b', 'a \\< b'],
    ['a &lt;b>', 'a \\<b>'],
    ['&amp;copy;', '\\&copy;'],
    ['\\*a\\*', '\\*a\\*'],
    ['\\~\\~a\\~\\~', '\\~\\~a\\~\\~'],
    ['\\[a](b)', '\\[a]\\(b)'],
    ['\\[a]\n\n[a]: b', '\\[a]\n\n[a]: b'],
    ['\\# a', '\\# a'],
    ['import a', '&#x69;mport a'],
    ['export { a }', '&#x65;xport \\{ a \\}'],
    ['\\+++', '\\+++'],
    ['1\\. a', '1\\. a'],
    ['\\- a', '\\- a'],
  ])('%j becomes %j', (text, expected) => {
    expect(bodyOf(text)).toBe(expected);
  });
});
