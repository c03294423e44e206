import { describe, expect, test } from 'vitest';
import { bodyOf, warningsOf } from '../imported.ts';

describe('in sentences', () => {
  test.each([
    ['a<br>b<br/>c', 'a<br />b<br />c'],
    ['a <b>b', 'a <b>b</b>'],
    ['a</b> b', 'a b'],
    ['a <b>**b** [c](d.md)</b>', 'a <b>**b** [c](d.mdx)</b>'],
    ['x <ul><li>a<li>[!DNL b]</ul> c', 'x <ul><li>a</li><li><DNL>b</DNL></li></ul> c'],
    ['a <sup>2</sup> <!-- b -->', 'a <sup>2</sup> {/* b */}'],
    ['a <img src="b.png" alt="c [!DNL d]">', 'a ![c d](b.png)'],
    ['a <b>b\nc</b>', 'a <b>b c</b>'],
    ['a\n<br>\nb', 'a <br />\nb'],
    ['**a<br>b**', '**a<br />b**'],
    ['a <!-- */ alert(1) /* -->', 'a {/* * / alert(1) /* */}'],
  ])('%j becomes %j', (text, expected) => {
    expect(bodyOf(text)).toBe(expected);
    expect(warningsOf(text)).toEqual([]);
  });
});

describe('in cells', () => {
  const inCell = (cell: string): string => bodyOf(`| a | b |\n|:--|--:|\n| ${cell} | c |`);

  test.each([
    ['<ul><li>x</li><li>**y**</li></ul>', '<ul><li>x</li><li>**y**</li></ul>'],
    ['<ul><li>x<li>[!UICONTROL y]</ul>', '<ul><li>x</li><li><UIControl>y</UIControl></li></ul>'],
    ['x<br>y', 'x<br />y'],
    ['x \\| y', 'x \\| y'],
    ['`x \\| y`', '`x \\| y`'],
    ['<a href="x?a\\|b" title="t">y</a>', '<a href="x?a&#x7C;b" title="t">y</a>'],
    ['<img src="x.png" alt="y">', '![y](x.png)'],
  ])('%j becomes %j', (cell, expected) => {
    expect(inCell(cell)).toBe(`| a | b |\n| :--- | ---: |\n| ${expected} | c |`);
  });
});

describe('in blocks', () => {
  test.each([
    ['a line break', '<br>', '<br />'],
    ['an image', '<img src="a.png" alt="b">', '![b](a.png)'],
    ['two blocks', '<img src="a.png" alt="b">\n\n<br>', '![b](a.png)\n\n<br />'],
    ['a comment', '<!-- a -->', '{/* a */}'],
    ['a paragraph', '<p>a <b>b</b></p>', 'a <b>b</b>'],
    ['an unclosed paragraph', '<p>a\n\n# b', 'a\n\n# b'],
    ['a heading', '<h2 id="a">b</h2>', '## b {/* #a */}'],
    ['a rule', 'a\n\n<hr>', 'a\n\n---'],
    ['preformatted text', '<pre>\na  *b*\n</pre>', '```\na  *b*\n```'],
    ['Markdown within', '<div>\n\n**a**\n\n</div>', '<div>\n  **a**\n</div>'],
    [
      'a mark around an element',
      '<div>[!UICONTROL <b>a</b>] b</div>',
      '<div><UIControl><b>a</b></UIControl> b</div>',
    ],
    [
      'a mark in a mark',
      '<div>[!UICONTROL a [!DNL b]] [cd]</div>',
      '<div><UIControl>a <DNL>b</DNL></UIControl> [cd]</div>',
    ],
    ['a mark that does not end', '<div>[!DNL a <i>b]</i></div>', '<div>\\[!DNL a <i>b]</i></div>'],
    ['text that is no Markdown', '<div>*a* [!DNL b]</div>', '<div>\\*a\\* <DNL>b</DNL></div>'],
    [
      'a table',
      '<table>\n<tr><td>a\n<td><ul><li>b<li>c</ul>\n</table>',
      '<table>\n  <tbody>\n    <tr>\n      <td>a</td>\n\n      <td>\n        <ul>\n          <li>b</li>\n          <li>c</li>\n        </ul>\n      </td>\n    </tr>\n  </tbody>\n</table>',
    ],
    [
      'details',
      '<details><summary>a</summary>\n\nb\n\n</details>',
      '<details>\n  <summary>a</summary>\n\n  b\n</details>',
    ],
    ['a component', '<note type="tip">\n\na\n\n</note>', '<Note type="tip">\n  a\n</Note>'],
    [
      'a closed component',
      '<Figure src="a.png" alt="b" zoomable />\n\nc',
      '<Figure src="a.png" alt="b" zoomable />\n\nc',
    ],
    ['a tag that is broken within', '<div class="a\n\nb', '\\<div class="a\n\nb'],
  ])('%s', (_, text, expected) => {
    expect(bodyOf(text)).toBe(expected);
    expect(warningsOf(text)).toEqual([]);
  });
});
