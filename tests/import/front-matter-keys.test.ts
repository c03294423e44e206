import { describe, expect, test } from 'vitest';
import { keyPlace, keyValues, withKeys } from '../../src/import/front-matter-keys.ts';

const id = '0b7f7c2e-3d84-4f6e-9a5d-3f1f0c6f4b11';

describe('applications are added', () => {
  test.each([
    ['title: A\n', 'title: A\napplications:\n  - beacon\n  - tide\n'],
    ['title: A\n\n\n', 'title: A\napplications:\n  - beacon\n  - tide\n\n\n'],
    ['applications: [x]\n', 'applications: [x]\n'],
    ['applications: []\n', 'applications: []\n'],
    ['{ title: A }\n', '{ title: A }\n'],
    ['a: [\n', 'a: [\n'],
    ['', 'applications:\n  - beacon\n  - tide\n'],
  ])('to %j: %j', (text, expected) => {
    expect(withKeys(text, { applications: ['beacon', 'tide'] })).toBe(expected);
  });
});

describe('an id is added', () => {
  test.each([
    ['title: A\n', `title: A\nexl-id: ${id}\n`],
    [`exl-id: ${id}\nkt: 1\n`, `exl-id: ${id}\nkt: 1\n`],
    ['exl-id: x\nkt: 1\n', `exl-id: ${id} # was x\nkt: 1\n`],
    ['exl-id:\nkt: 1\n', `exl-id: ${id}\nkt: 1\n`],
    ['exl-id: "x"  # theirs\n', `exl-id: ${id} # was "x"  # theirs\n`],
  ])('to %j: %j', (text, expected) => {
    expect(withKeys(text, { 'exl-id': id })).toBe(expected);
  });
});

test('values and places of keys', () => {
  expect(keyValues('a: 1\nb: x\n')).toEqual({ a: 1, b: 'x' });
  expect([keyValues('- a\n'), keyValues('a: ['), keyValues(null)]).toMatchObject([{}, {}, {}]);
  expect(keyPlace('a: 1\nb: x\n', 'b')).toEqual({ line: 3, column: 1 });
  expect(keyPlace('a: 1\n', 'b')).toEqual({ line: 1, column: 1 });
});
