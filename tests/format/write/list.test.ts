import { expect, test } from 'vitest';
import { written } from '../written.ts';

test.each([
  ['* a\n* b', '- a\n- b'],
  ['+ a\n\n+ b', '- a\n\n- b'],
  ['- a\n  * b\n    + c\n- d', '- a\n  - b\n    - c\n- d'],
  ['1. a\n1. b\n1. c', '1. a\n2. b\n3. c'],
  ['3) a\n3) b', '3. a\n4. b'],
  ['- [ ] a\n- [x] b', '- [ ] a\n- [x] b'],
  ['*   a\n\n    b', '- a\n\n  b'],
  ['* a\n\n- b', '- a\n\n* b'],
  ['- a\n\n* b\n\n+ c', '- a\n\n* b\n\n- c'],
  ['1. a\n\n1) b', '1. a\n\n1) b'],
  ['- a\n\n> * b', '- a\n\n> - b'],
  ['- a\n\n<Note>\n\n* b\n\n</Note>', '- a\n\n<Note>\n  - b\n</Note>'],
  ['- a\n\n1. * b', '- a\n\n1. - b'],
  ['- ***', '* ---'],
])('%j is written %j', (text, expected) => {
  expect(written(text)).toBe(expected);
});
