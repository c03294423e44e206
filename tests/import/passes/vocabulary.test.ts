import { describe, expect, test } from 'vitest';
import { bodyOf, warningsOf } from '../imported.ts';

describe('HTML loses', () => {
  test.each([
    ['<div class="a" style="b" onclick="c()">d</div>', '<div>d</div>', '1:1 attribute-dropped'],
    ['<div class="a" style="b">d</div>', '<div>d</div>', undefined],
    ['a\n\n<img src="b.png" alt="c" usemap="#d">', 'a\n\n![c](b.png)', '3:1 attribute-dropped'],
    ['x <a href="b" onclick="c()">d</a>', 'x <a href="b">d</a>', '1:3 attribute-dropped'],
    ['<center>a</center>', 'a', '1:1 element-dropped'],
    ['a <font color="red">b</font> c', 'a b c', '1:3 element-dropped'],
    ['a\n\n<script>b()</script>', 'a', '3:1 element-dropped'],
    ['a <script>b()</script> c', 'a  c', '1:3 element-dropped'],
    ['<style>\na{}\n</style>', '', '1:1 element-dropped'],
    ['<select><option>a</select>', 'a', '1:1 element-dropped'],
    ['a <title>b **c**', 'a b **c**', '1:3 element-dropped'],
    ['<div>\n<p>a</p>\n<iframe src="b"></iframe></div>', '<div>\n  a\n</div>', '3:1 element-dropped'],
    ['a <span class="b">c</span> d', 'a c d', undefined],
    ['a <span class="b" title="c">d</span>', 'a <span title="c">d</span>', undefined],
    ['<tab>a</tab>', 'a', '1:1 element-dropped'],
    ['<figure src="a.png"></figure>', '<Figure src="a.png" />', undefined],
    [
      '<figure src="a.png" alt="b" width="9em"></figure>',
      '<Figure src="a.png" alt="b" />',
      '1:1 attribute-dropped',
    ],
    ['<note type="loud">a</note>', '<Note>a</Note>', '1:1 attribute-dropped'],
  ])('%j becomes %j', (text, expected, warning) => {
    expect(bodyOf(text)).toBe(expected);
    if (warning) expect(warningsOf(text)).toContain(warning);
    else expect(warningsOf(text)).toEqual([]);
  });
});

describe('MDX loses', () => {
  test.each([
    ['a {1 + 1} b', 'a \\{1 + 1\\} b', '1:3 expression-as-text'],
    ['{a}', '\\{a\\}', '1:1 expression-as-text'],
    ['{/* a */ b}', '\\{/\\* a \\*/ b\\}', '1:1 expression-as-text'],
    ['import a from "b"\n\nc', 'c', '1:1 code-dropped'],
    ['export const a = 1', '', '1:1 code-dropped'],
    ['<Chart>\n  a\n</Chart>', 'a', '1:1 element-dropped'],
    ['<>a</>', 'a', '1:1 element-dropped'],
    ['<Note type={"tip"}>\n  a\n</Note>', '<Note>\n  a\n</Note>', '1:1 attribute-dropped'],
    ['<Note {...a} type="tip">\n  b\n</Note>', '<Note type="tip">\n  b\n</Note>', '1:1 attribute-dropped'],
  ])('%j becomes %j', (text, expected, warning) => {
    expect(bodyOf(text, 'a.mdx')).toBe(expected);
    expect(warningsOf(text, 'a.mdx')).toContain(warning);
  });

  test.each([
    '{/* a */}',
    'a {/* b */}',
    '<Note type="tip">\n  a\n</Note>',
    '<Figure src="a.png" alt="b" zoomable />',
  ])('nothing in %j', (text) => {
    expect(bodyOf(text, 'a.mdx')).toBe(text);
    expect(warningsOf(text, 'a.mdx')).toEqual([]);
  });
});
