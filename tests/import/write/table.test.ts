import { expect, test } from 'vitest';
import { bodyOf } from '../imported.ts';

test.each([
  ['|a|b|\n|-|-|\n|c|d|', '| a | b |\n| --- | --- |\n| c | d |'],
  ['| a | b | c |\n|:-|-:|:-:|\n| d | e | f |', '| a | b | c |\n| :--- | ---: | :---: |\n| d | e | f |'],
  ['| a |\n|---|\n|  |', '| a |\n| --- |\n|  |'],
  ['| a | b |\n|---|---|\n| c |', '| a | b |\n| --- | --- |\n| c |'],
  ['* a\n\n  | b |\n  |---|\n  | c |', '* a\n\n  | b |\n  | --- |\n  | c |'],
])('%j is written %j', (text, expected) => {
  expect(bodyOf(text)).toBe(expected);
});
