import { expect, test } from 'vitest';
import { bodyOf } from '../imported.ts';

test.each([
  '* a\n* b',
  '- a\n- b',
  '+ a\n+ b',
  '- a\n  * b\n    + c\n- d',
  '1. a\n1. b\n1. c',
  '1. a\n2. b',
  '3. a\n4. b',
  '1) a\n2) b',
  '- [ ] a\n- [x] b',
  '* a\n\n- b',
  '> - a\n> - b',
])('%j keeps its bullets and numbers', (text) => {
  expect(bodyOf(text)).toBe(text);
});
