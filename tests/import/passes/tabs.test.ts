import { describe, expect, test } from 'vitest';
import { bodyOf, warningsOf } from '../imported.ts';

const marks = (...lines: string[]): string =>
  lines.map((line) => (line.startsWith('[!') ? `>${line}` : line)).join('\n\n');

describe('tabs', () => {
  test('are gathered', () => {
    expect(
      bodyOf(marks('a', '[!BEGINTABS]', '[!TAB Um]', '- b', '[!TAB "Dois & três"]', 'c', '[!ENDTABS]', 'd')),
    ).toBe(
      'a\n\n<Tabs>\n  <Tab title="Um">\n    - b\n  </Tab>\n\n  <Tab title="Dois & três">\n    c\n  </Tab>\n</Tabs>\n\nd',
    );
  });

  test('have tabs in them', () => {
    const text = marks(
      '[!BEGINTABS]',
      '[!TAB a]',
      '[!BEGINTABS]',
      '[!TAB b]',
      'c',
      '[!ENDTABS]',
      '[!TAB d]',
      '[!ENDTABS]',
    );
    expect(bodyOf(text)).toBe(
      '<Tabs>\n  <Tab title="a">\n    <Tabs>\n      <Tab title="b">\n        c\n      </Tab>\n    </Tabs>\n  </Tab>\n\n  <Tab title="d" />\n</Tabs>',
    );
    expect(warningsOf(text)).toEqual([]);
  });

  test('may have their marks line under line', () => {
    const text = '>[!BEGINTABS]\n>[!TAB a]\n\nb\n\n>[!TAB c]\n>d\n>[!ENDTABS]';
    expect(bodyOf(text)).toBe(
      '<Tabs>\n  <Tab title="a">\n    b\n  </Tab>\n\n  <Tab title="c">\n    d\n  </Tab>\n</Tabs>',
    );
    expect(warningsOf(text)).toEqual([]);
  });

  test('may stand in a quotation of their own', () => {
    const text = '>[!BEGINTABS]\n>\n>[!TAB a]\n>\n>b\n>\n>[!TAB c]\n>[!TIP]\n>d\n>\n>[!ENDTABS]';
    expect(bodyOf(text)).toBe(
      '<Tabs>\n  <Tab title="a">\n    b\n  </Tab>\n\n  <Tab title="c">\n    <Note type="tip">\n      d\n    </Note>\n  </Tab>\n</Tabs>',
    );
    expect(warningsOf(text)).toEqual([]);
  });

  test('may end in the quotation before', () => {
    const text = '>[!BEGINTABS]\n\n>[!TAB a]\n\n>[!NOTE]\n>\n>b\n>[!ENDTABS]\n\nc';
    expect(bodyOf(text)).toBe(
      '<Tabs>\n  <Tab title="a">\n    <Note type="note">\n      b\n    </Note>\n  </Tab>\n</Tabs>\n\nc',
    );
    expect(warningsOf(text)).toEqual([]);
  });

  test('keep what stands before the first of them', () => {
    expect(bodyOf(marks('[!BEGINTABS]', 'a', '[!TAB b]', '[!ENDTABS]'))).toBe(
      'a\n\n<Tabs>\n  <Tab title="b" />\n</Tabs>',
    );
  });

  test.each([
    [
      'do not end',
      marks('[!BEGINTABS]', '[!TAB a]', 'b'),
      '<Tabs>\n  <Tab title="a">\n    b\n  </Tab>\n</Tabs>',
      1,
    ],
    ['do not begin', marks('[!TAB a]', 'b'), '**a**\n\nb', 1],
    ['end only', marks('a', '[!ENDTABS]'), 'a', 3],
  ])('that %s give a warning', (_, text, expected, line) => {
    expect(bodyOf(text)).toBe(expected);
    expect(warningsOf(text)).toEqual([`${line}:2 tabs-unbalanced`]);
  });
});
