import { expect, test, vi } from 'vitest';
import { Memory } from '#catalogue';

test('finds out again only what was found out from something else', () => {
  const memory = new Memory();
  const find = vi.fn((value: number) => ({ value }));
  const input = {};
  const first = memory.recall('a', ['text', input], () => find(1));
  expect(memory.recall('a', ['te'.concat('xt'), input], () => find(2))).toBe(first);
  expect(find).toHaveBeenCalledTimes(1);
  expect(memory.recall('b', ['text', input], () => find(3))).toEqual({ value: 3 });
  expect(memory.recall('a', ['text', {}], () => find(4))).toEqual({ value: 4 });
  expect(memory.recall('a', ['text'], () => find(5))).toEqual({ value: 5 });
  expect(memory.recall('a', ['other'], () => find(6))).toEqual({ value: 6 });
});
