import { describe, expect, test } from 'vitest';
import { bodyOf, warningsOf } from '../imported.ts';

describe('a badge', () => {
  test.each([
    ['[!BADGE Beta]', '<Badge>Beta</Badge>', []],
    ['[!BADGE Beta]{type=Informative}', '<Badge type="informative">Beta</Badge>', []],
    ['[!BADGE Beta]{type=Positive url="a.md"}', '<Badge type="positive" url="a.mdx">Beta</Badge>', []],
    ['[!BADGE Beta]{tooltip="x"}', '<span title="x"><Badge>Beta</Badge></span>', []],
    [
      '[!BADGE Beta]{type=Purple tooltip="x"}',
      '<span title="x"><Badge>Beta</Badge></span>',
      ['1:1 attribute-dropped'],
    ],
  ])('%s becomes %s', (text, expected, warnings) => {
    expect(bodyOf(text)).toBe(expected);
    expect(warningsOf(text)).toEqual(warnings);
  });
});

describe('an unknown mark', () => {
  test.each([
    ['a [!WHAT b **c**] d', 'a b **c** d', '1:3 mark-unknown'],
    ['a [!NOTE b]', 'a b', '1:3 mark-unknown'],
    ['[!WHAT a](b)', '[a](b)', '1:1 mark-unknown'],
    ['>[!SLIDER]\n\na', 'a', '1:2 mark-unknown'],
    ['[!constructor a] [!CONSTRUCTOR b]', '\\[!constructor a] b', '1:18 mark-unknown'],
  ])('%j keeps its text', (text, expected, warning) => {
    expect(bodyOf(text)).toBe(expected);
    expect(warningsOf(text)).toEqual([warning]);
  });
});
