import { describe, expect, test } from 'vitest';
import { plainCharacters, plainText } from '../../src/import/characters.ts';

test.each([
  ['a\u00A0b', 'a b'],
  ['10\u00A0000\u202F000', '10\u00A0000\u202F000'],
  ['10\u00A0km', '10 km'],
  ['a\u200Bb\u2060c\uFEFFd', 'abcd'],
  ['a\u200Cb\u200Dc', 'abc'],
  ['👩\u200D💻', '👩\u200D💻'],
  ['می\u200Cخواهم', 'می\u200Cخواهم'],
  ['a\u0000b\u007Fc\uFFFEd', 'abcd'],
  ['a\u2028b', 'a b'],
  ['a\uD800b', 'a\uFFFDb'],
])('%j becomes %j', (text, expected) => {
  expect(plainCharacters(text)).toBe(expected);
});

describe('plainText', () => {
  test('makes line ends plain', () => {
    expect(plainText('\uFEFFa\r\nb\rc\n').text).toBe('a\nb\nc\n');
  });

  test('knows where a character stood', () => {
    const { columnInFile } = plainText('ab\n\u200Bc\u200Bd');
    expect([columnInFile(1, 2), columnInFile(2, 1), columnInFile(2, 2)]).toEqual([2, 2, 4]);
  });
});
