import { expect, test } from 'vitest';
import { fingerprint } from '../../src/drift/fingerprint.ts';

test('is the beginning of a SHA-256 of what it is given', () => {
  expect(fingerprint('rule', ['pt', 'it'], null)).toBe('037ecbea35b1646b');
});

test.each([
  [['a  b\n'], ['a b']],
  [['São'.normalize('NFC')], ['São'.normalize('NFD')]],
  [['a\u00a0b'], ['a b']],
])('%j and %j are the same', (first, second) => {
  expect(fingerprint(...first)).toBe(fingerprint(...second));
});

test.each([
  [['a', 'b'], ['ab']],
  [
    ['a', 'b'],
    ['b', 'a'],
  ],
  [
    ['a', null],
    ['a', 'null'],
  ],
  [['A'], ['a']],
  [[['pt', 'it']], [['it', 'pt']]],
])('%j and %j are not', (first, second) => {
  expect(fingerprint(...first)).not.toBe(fingerprint(...second));
});
