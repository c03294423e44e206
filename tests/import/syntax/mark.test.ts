import { describe, expect, test } from 'vitest';
import { withoutMarks } from '../../../src/import/syntax/index.ts';
import { bodyOf } from '../imported.ts';

describe('a mark', () => {
  test.each([
    ['in a sentence', 'a [!DNL b] c', 'a <DNL>b</DNL> c'],
    ['with markup in it', '[!UICONTROL **a** _b_ `c`]', '<UIControl>**a** *b* `c`</UIControl>'],
    ['in bold', '**a [!DNL b]**', '**a <DNL>b</DNL>**'],
    ['in a link', '[a [!DNL b]](c.png)', '[a <DNL>b</DNL>](c.png)'],
    ['around a link', '[!DNL [a](b)]', '<DNL>[a](b)</DNL>'],
    ['that is a link', '[!DNL a](b)', '[<DNL>a</DNL>](b)'],
    ['that is no link in spite of a parenthesis', '[!DNL a](b c)', '<DNL>a</DNL>(b c)'],
    ['in a heading', '# a [!DNL b]', '# a <DNL>b</DNL>'],
    ['in a cell', '| a |\n|---|\n| [!DNL b] |', '| a |\n| --- |\n| <DNL>b</DNL> |'],
    ['in a mark', '[!UICONTROL a [!DNL b]]', '<UIControl>a <DNL>b</DNL></UIControl>'],
    ['over two lines', '[!DNL a\nb]', '<DNL>a b</DNL>'],
    ['whose end stands on a line of its own', 'x [!DNL a\n] y', 'x <DNL>a </DNL> y'],
    ['side by side', '[!DNL a][!DNL b]', '<DNL>a</DNL><DNL>b</DNL>'],
    ['in the text of an image', '![a [!DNL b]](c.png)', '![a b](c.png)'],
    ['with emphasis that reaches out of it', '**[!DNL a** b]', '\\*\\*<DNL>a\\*\\* b</DNL>'],
    ['without text', 'a [!DNL] b', 'a  b'],
  ])('%s', (_, text, expected) => {
    expect(bodyOf(text)).toBe(expected);
  });

  test.each([
    ['`[!DNL a]`', '`[!DNL a]`'],
    ['\\[!DNL a]', '\\[!DNL a]'],
    ['[!dnl a]', '\\[!dnl a]'],
    ['[!DNL a', '\\[!DNL a'],
    ['[DNL a]', '[DNL a]'],
    ['![DNL a](b)', '![DNL a](b)'],
  ])('is not %s', (text, expected) => {
    expect(bodyOf(text)).toBe(expected);
  });
});

test.each([
  ['a [!DNL b] c', 'a b c'],
  ['[!DNL a [!UICONTROL b] c]', 'a b c'],
  ['[a] [!b c]', '[a] [!b c]'],
])('%j is %j without marks', (text, expected) => {
  expect(withoutMarks(text)).toBe(expected);
});
