import { describe, expect, test } from 'vitest';
import { bodyOf, warningsOf } from '../imported.ts';

const details = (title: string, ...lines: string[]): string =>
  [
    '<details>',
    `  <summary>${title}</summary>`,
    '',
    ...lines.map((line) => (line === '' ? '' : `  ${line}`)),
    '</details>',
  ].join('\n');

describe('a collapsible section', () => {
  test.each([
    ['+++Title\n\nText.\n\n+++', details('Title', 'Text.')],
    [
      'Before\n+++ **Title** of [!DNL Beacon]\nText.\n+++\nAfter',
      `Before\n\n${details('**Title** of <DNL>Beacon</DNL>', 'Text.')}\n\nAfter`,
    ],
    [
      '+++Title\n- a\n- b\n\n| c |\n|---|\n| d |\n\n+++',
      details('Title', '- a', '- b', '', '| c |', '| --- |', '| d |'),
    ],
    [
      '+++Outer\n\n+++Inner\n\na\n\n+++\n\nb\n\n+++',
      details('Outer', ...details('Inner', 'a').split('\n'), '', 'b'),
    ],
    ['+++A\n\n>[!NOTE]\n>\n>b\n\n+++', details('A', '<Note type="note">', '  b', '</Note>')],
  ])('%j', (text, expected) => {
    expect(bodyOf(text)).toBe(expected);
    expect(warningsOf(text)).toEqual([]);
  });

  test('stands in lists, quotes and tabs', () => {
    expect(bodyOf('- a\n\n  +++B\n\n  c\n\n  +++')).toBe(
      `- a\n\n  ${details('B', 'c').replaceAll('\n', '\n  ').replaceAll(/^ +$/gm, '')}`,
    );
    expect(bodyOf('>[!BEGINTABS]\n\n>[!TAB A]\n\n+++B\n\nc\n\n+++\n\n>[!ENDTABS]')).toContain(
      '<summary>B</summary>',
    );
    expect(bodyOf('> +++B\n> c\n> +++')).toContain('> <details>');
  });

  test.each([
    [
      'too little',
      '1. a\n\n   +++B\n\n   c\n\n+++\n\nd',
      '1. a\n\n   <details>\n     <summary>B</summary>\n\n     c\n   </details>\n\nd',
    ],
    ['too far', '+++B\n\n- c\n\n  +++\n\nd', `${details('B', '- c')}\n\nd`],
  ])('may have its end indented %s', (_, text, expected) => {
    expect(bodyOf(text)).toBe(expected);
    expect(warningsOf(text)).toEqual([]);
  });

  test.each([
    ['+++Title\n\nText.', '**Title**\n\nText.', ['1:1 collapsible-unbalanced']],
    ['Text.\n\n+++\n\nMore.', 'Text.\n\nMore.', ['3:1 collapsible-unbalanced']],
    ['+++A\n\na\n\n+++B\n\nb\n\n+++', `**A**\n\na\n\n${details('B', 'b')}`, ['1:1 collapsible-unbalanced']],
    ['++Title', '++Title', []],
    ['a +++ b', 'a +++ b', []],
    ['    +++code', '```\n+++code\n```', []],
  ])('%j loses nothing', (text, expected, warnings) => {
    expect(bodyOf(text)).toBe(expected);
    expect(warningsOf(text)).toEqual(warnings);
  });
});

test.each([
  ['>[!BEGINSHADEBOX "Title"]\n\nText.\n\n>[!ENDSHADEBOX]', '**Title**\n\nText.'],
  ['>[!BEGINSHADEBOX]\n>\n>Text.\n\nMore.\n\n>[!ENDSHADEBOX]', 'Text.\n\nMore.'],
])('a box loses its frame: %j', (text, expected) => {
  expect(bodyOf(text)).toBe(expected);
  expect(warningsOf(text)).toEqual([]);
});
