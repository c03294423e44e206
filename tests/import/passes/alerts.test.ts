import { describe, expect, test } from 'vitest';
import { bodyOf, warningsOf } from '../imported.ts';

describe('an alert', () => {
  test.each([
    ['with an empty line', '>[!NOTE]\n>\n>a', '<Note type="note">\n  a\n</Note>'],
    ['without one', '> [!TIP]\n> a', '<Note type="tip">\n  a\n</Note>'],
    ['in small letters', '> [!Tip] a\n> [!note] b', '<Note type="tip">\n  a\n  \\[!note] b\n</Note>'],
    ['on one line', '>[!CAUTION] a', '<Note type="caution">\n  a\n</Note>'],
    ['with blocks', '>[!NOTE]\n>\n>a\n>\n>* b\n>* c', '<Note type="note">\n  a\n\n  - b\n  - c\n</Note>'],
    [
      'with a title',
      '>[!NOTE "Bra att veta"]\n>\n>a',
      '<Note type="note">\n  **Bra att veta**\n\n  a\n</Note>',
    ],
    ['in an item', '1. a\n\n   >[!NOTE]\n   >\n   >b', '1. a\n\n   <Note type="note">\n     b\n   </Note>'],
    ['of related links', '>[!MORELIKETHIS]\n>\n>* [a](b)', '<RelatedLinks>\n  - [a](b)\n</RelatedLinks>'],
    ['with a title, in small letters', '>[!Note "b"] a', '<Note type="note">\n  **b**\n\n  a\n</Note>'],
    ['with a list right below', '>[!TIP]\n>* a\n>* b', '<Note type="tip">\n  - a\n  - b\n</Note>'],
    [
      'with tabs',
      '>[!NOTE]\n>\n>>[!BEGINTABS]\n>\n>>[!TAB a]\n>\n>b\n>\n>>[!ENDTABS]',
      '<Note type="note">\n  <Tabs>\n    <Tab title="a">\n      b\n    </Tab>\n  </Tabs>\n</Note>',
    ],
    ['without content', '>[!NOTE]', '<Note type="note" />'],
  ])('%s', (_, text, expected) => {
    expect(bodyOf(text)).toBe(expected);
    expect(warningsOf(text)).toEqual([]);
  });

  test.each([
    ['NOTE', 'note'],
    ['INFO', 'note'],
    ['ADMIN', 'note'],
    ['AVAILABILITY', 'note'],
    ['TIP', 'tip'],
    ['SUCCESS', 'tip'],
    ['IMPORTANT', 'important'],
    ['PREREQUISITES', 'important'],
    ['WARNING', 'warning'],
    ['ERROR', 'warning'],
    ['CAUTION', 'caution'],
  ])('%s is of the type %s', (keyword, type) => {
    expect(bodyOf(`>[!${keyword}]\n>\n>a`)).toBe(`<Note type="${type}">\n  a\n</Note>`);
  });
});

test.each([
  ['> a', '> a'],
  ['> a [!DNL b]', '> a <DNL>b</DNL>'],
  ['> [!DNL a] b', '> <DNL>a</DNL> b'],
])('%j stays a quotation', (text, expected) => {
  expect(bodyOf(text)).toBe(expected);
});

test('several alerts in a quotation are as many notes', () => {
  expect(bodyOf('>[!NOTE]\n>\n>a\n>\n>[!TIP] b\n>\n>c')).toBe(
    '<Note type="note">\n  a\n</Note>\n\n<Note type="tip">\n  b\n\n  c\n</Note>',
  );
});

describe('an alert whose text lost its >', () => {
  test.each([
    ['>[!NOTE]\n>\na\n\nb', '<Note type="note">\n  a\n</Note>\n\nb'],
    ['>[!NOTE]\n>\na\n>\nb\n>\n>c', '<Note type="note">\n  a\n\n  b\n\n  c\n</Note>'],
    ['>[!MORELIKETHIS]\n>\n* [a](b)', '<RelatedLinks>\n  - [a](b)\n</RelatedLinks>'],
    ['1. a\n\n   >[!TIP]\n   >\n   b', '1. a\n\n   <Note type="tip">\n     b\n   </Note>'],
  ])('%j has it', (text, expected) => {
    expect(bodyOf(text)).toBe(expected);
    expect(warningsOf(text).map((warning) => warning.split(' ')[1])).toEqual(['alert-mended']);
  });

  test.each([
    ['>[!NOTE]\n\na', '<Note type="note" />\n\na'],
    ['>[!NOTE]\n>\n# a', '<Note type="note" />\n\n# a'],
    ['>[!Note] a\n* b', '<Note type="note">\n  a\n</Note>\n\n- b'],
    ['>[!NOTE]\n>a\n\nb', '<Note type="note">\n  a\n</Note>\n\nb'],
  ])('is not %j', (text, expected) => {
    expect(bodyOf(text)).toBe(expected);
    expect(warningsOf(text)).toEqual([]);
  });
});
