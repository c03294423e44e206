import { expect, test } from 'vitest';
import { written } from '../written.ts';

test.each([
  ['|a|b|\n|-|-|\n|c|d|', '| a | b |\n| --- | --- |\n| c | d |'],
  ['| a | b | c |\n|:-|-:|:-:|\n| d | e | f |', '| a | b | c |\n| :--- | ---: | :---: |\n| d | e | f |'],
  ['| a    | b |\n|------|---|\n| c    | d |', '| a | b |\n| --- | --- |\n| c | d |'],
  ['| a |\n|---|\n|  |', '| a |\n| --- |\n|  |'],
  ['| a | b |\n|---|---|\n| c |', '| a | b |\n| --- | --- |\n| c |'],
  ['* a\n\n  | b |\n  |---|\n  | c |', '- a\n\n  | b |\n  | --- |\n  | c |'],
  ['| a |\n|---|\n| b \\| c |', '| a |\n| --- |\n| b \\| c |'],
  ['| a |\n|---|\n| <ul><li>b</li></ul> |', '| a |\n| --- |\n| <ul><li>b</li></ul> |'],
])('%j is written %j', (text, expected) => {
  expect(written(text)).toBe(expected);
});
