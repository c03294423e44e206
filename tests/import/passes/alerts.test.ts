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
