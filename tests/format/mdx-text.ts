import fc from 'fast-check';

/** Pieces of a sentence, as different hands write them. */
const phrases = [
  'word',
  'web/mobile',
  'snake_case',
  '2 * 3',
  'ca ~5',
  'a & b',
  '*em*',
  '_em_',
  '**strong**',
  '__strong__',
  '~~gone~~',
  '`code`',
  '`` a`b ``',
  '[link](a.mdx#b "t")',
  '[ref][r]',
  '[text]',
  '![alt](a.png)',
  'https://a.example/b_c?d=1&e',
  '<UIControl>Save</UIControl>',
  "<Badge type='neutral'>b</Badge>",
  '<br/>',
  '<b>b</b>',
  '{/* c */}',
  '{/* c\nd */}',
  '\\{',
  '\\<',
  '\\*',
  '&lt;',
  '&nbsp;',
  '\u00A0',
  'a\\\nb',
  'a  \nb',
  'a\n   b',
  'note[^1]',
  '1\\. x',
  '- x',
  '#x',
  '+++',
  ':::',
  '[!NOTE]',
  '|',
];

const sentence = fc
  .array(fc.constantFrom(...phrases), { minLength: 1, maxLength: 4 })
  .map((parts) => parts.join(' '));

const leaves = [
  '---',
  '***',
  '* * *',
  '```js\ncode {a}\n\n  more\n```',
  '~~~\n```\n~~~',
  '```mermaid\nflowchart LR\n  a --> b\n```',
  '| a | b |\n|:-|--:|\n| c |\n| d \\| e | <ul><li>f</li></ul> |',
  '{/* a comment */}',
  '{/*\n  two\n    lines\n*/}',
  '[r]: <a b.mdx> "title"',
  '[^1]: note\n    more',
  '<Figure src="a.png"\n  alt="b" zoomable />',
  '<Video src="https://v.example/1"/>',
  '<details>\n<summary>s</summary>\n\nt\n\n</details>',
  '<table><tr><td>x</td></tr></table>',
  'Title\n=====',
  'Title\n---',
];

function indented(text: string, first: string, rest = ' '.repeat(first.length)): string {
  return text
    .split('\n')
    .map((line, index) => (index === 0 ? first + line : line === '' ? '' : rest + line))
    .join('\n');
}

const { blocks } = fc.letrec<{ block: string; blocks: string; items: string }>((tie) => ({
  block: fc.oneof(
    { depthSize: 'small', maxDepth: 3, withCrossShrink: true },
    sentence,
    fc.constantFrom(...leaves),
    fc
      .tuple(fc.constantFrom('# ', '## ', '### '), sentence, fc.constantFrom('', ' #', ' {/* #id */}'))
      .map((parts) => parts.join('').replaceAll('\n', ' ')),
    tie('items'),
    tie('blocks').map((text) => indented(text, '> ', '> ')),
    fc
      .tuple(fc.constantFrom('Note', 'RelatedLinks', 'blockquote'), tie('blocks'), fc.constantFrom('', '  '))
      .map(([name, text, margin]) => `<${name}>\n\n${indented(text, margin)}\n\n</${name}>`),
    tie('blocks').map((text) => `<Tabs>\n<Tab title="a">\n\n${text}\n\n</Tab>\n</Tabs>`),
  ),
  items: fc
    .tuple(
      fc.constantFrom('- ', '* ', '+ ', '*   ', '1. ', '1) ', '7. ', '- [ ] '),
      fc.array(tie('blocks'), { minLength: 1, maxLength: 3 }),
      fc.constantFrom('\n', '\n\n'),
    )
    .map(([marker, texts, gap]) =>
      texts.map((text) => indented(text, marker, ' '.repeat(marker.length))).join(gap),
    ),
  blocks: fc
    .array(fc.tuple(tie('block'), fc.constantFrom('\n\n', '\n\n', '\n\n\n', '\n')), {
      minLength: 1,
      maxLength: 4,
    })
    .map((pieces) =>
      pieces
        .map(([text, gap]) => text + gap)
        .join('')
        .trimEnd(),
    ),
}));

/** Texts of pages in MDX that is mostly valid, in all the forms that one thing can be written in. */
export const mdxText: fc.Arbitrary<string> = fc
  .tuple(blocks, fc.constantFrom('', '\n', '\r\n'))
  .map(([text, end]) => (end === '\r\n' ? `${text}\n`.replaceAll('\n', '\r\n') : text + end));
