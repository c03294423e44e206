import { describe, expect, test } from 'vitest';
import { bodyOf, imported } from './imported.ts';

describe('Markdown as it is found', () => {
  test.each([
    ['hard line breaks', 'a\\\nb  \nc', 'a\\\nb\\\nc'],
    ['headings with lines below', 'Ebb\n===\n\nFlood\n---', '# Ebb\n\n## Flood'],
    ['headings without an empty line', '## a {#b}\n## c {#d}', '## a {/* #b */}\n\n## c {/* #d */}'],
    ['numbers that are all one', '1. a\n\n1. b\n\n   c\n\n1. d', '1. a\n\n2. b\n\n   c\n\n3. d'],
    ['numbers in numbers', '1. a\n   1. b\n      1. c\n2. d', '1. a\n   1. b\n      1. c\n2. d'],
    ['tabs in lists', '-\ta\n\t-\tb\n\t\tc', '- a\n  - b\n    c'],
    ['tabs in tables', '|\ta\t|\tb\t|\n|---|---|\n|\tc\t|\td\t|', '| a | b |\n| --- | --- |\n| c | d |'],
    ['tables without bars', 'a | b\n--- | ---\nc | d \\| e', '| a | b |\n| --- | --- |\n| c | d \\| e |'],
    ['rows that are too short', '| a | b |\n|---|---|\n| c |', '| a | b |\n| --- | --- |\n| c |'],
    ['code in cells', '| a |\n|---|\n| `b \\| c` {d} e<f |', '| a |\n| --- |\n| `b \\| c` \\{d\\} e\\<f |'],
    [
      'tables in cells',
      '| a |\n|---|\n| <table><tr><td>b<td>c</table> |',
      '| a |\n| --- |\n| <table><tbody><tr><td>b</td><td>c</td></tr></tbody></table> |',
    ],
    [
      'attributes of code',
      '```json {line-numbers="true"}\n{}\n```',
      '```json {line-numbers="true"}\n{}\n```',
    ],
    [
      'bare addresses',
      '<https://a.example/b> <c@a.example>',
      '[https://a.example/b](https://a.example/b) [c@a.example](mailto:c@a.example)',
    ],
    ['footnotes', 'a[^1] b\n\n[^1]: c\n    d', 'a[^1] b\n\n[^1]: c\n    d'],
    ['definitions', '[a][b] ![c][b]\n\n[b]: d.md "e"', '[a][b] ![c][b]\n\n[b]: d.mdx "e"'],
    ['braces and signs', '<10 a<b {c} {{d.e}} %{f}', '\\<10 a\\<b \\{c\\} \\{\\{d.e\\}\\} %\\{f\\}'],
    ['references to characters', '&lt;a&gt; &amp; &copy;&nbsp;b', '\\<a> & © b'],
    ['no spaces around bold', '灯台**潮汐**港口', '灯台**潮汐**港口'],
    ['bold that a space without width ends', '**「潮汐」**&#x200B;の', '**「潮汐」**&#x306E;'],
    [
      'comments in lists',
      '- a <!-- b -- c --> d\n\n  <!--\n  e\n  -->',
      '- a {/* b -- c */} d\n\n  {/* e */}',
    ],
    ['addresses with spaces', '![a](<b c.png>)', '![a](<b c.png>)'],
  ])('%s', (_, text, expected) => {
    expect(bodyOf(text)).toBe(expected);
  });
});

describe('HTML as it is found', () => {
  test.each([
    ['in capitals', '<P>a <BR> <B>b</B>', 'a <br /> <b>b</b>'],
    [
      'a caption',
      '<table><caption>a</caption><tr><td>b</table>',
      'a\n\n<table>\n  <tbody>\n    <tr>\n      <td>b</td>\n    </tr>\n  </tbody>\n</table>',
    ],
    ['around Markdown', '<div class="a">\n\n# b\n\n- c\n\n</div>', '<div>\n  # b\n\n  - c\n</div>'],
    ['for looks only', '<center>a</center>\n\n<u>b</u> <font color="red">c</font>', 'a\n\nb c'],
    [
      'an icon',
      'a <img src="b.png" alt="c" width="50" style="min-width:50px">',
      'a <img src="b.png" alt="c" width="50" />',
    ],
  ])('%s', (_, text, expected) => {
    expect(bodyOf(text)).toBe(expected);
  });
});

test('what is converted is counted once, and nothing of what has been', () => {
  const text = [
    '# [!DNL Tide] {#tide}',
    '>[!NOTE]\n>\n>Press [!UICONTROL Save]. [!BADGE Beta]{type=Neutral tooltip="a"}',
    '+++Ebb\n\n![a](b.png){zoomable="yes"}\n\n+++',
    '>[!BEGINTABS]\n\n>[!TAB Flood]\n\n<b>c</b>\n\n>[!ENDTABS]',
    '>[!BEGINSHADEBOX "Quay"]\n\n>[!VIDEO](https://a.example)\n\n>[!ENDSHADEBOX]',
    '>[!MORELIKETHIS]\n>\n>* [d](https://a.example){target="_blank"}',
  ].join('\n\n');
  const { text: mdx, conversions } = imported(text);
  expect(
    Object.fromEntries([...conversions].filter(([kind]) => kind !== 'image' && kind !== 'link')),
  ).toEqual({
    badge: 1,
    box: 1,
    collapsible: 1,
    control: 1,
    'do-not-localize': 1,
    figure: 1,
    'heading-id': 1,
    html: 1,
    layout: 1,
    note: 1,
    'related-links': 1,
    tabs: 1,
    video: 1,
  });
  expect(imported(mdx, 'page.mdx').conversions.size).toBe(0);
});
