import fc, { type Arbitrary } from 'fast-check';

/** A block is the lines that it is written on. */
type Lines = readonly string[];

/** What documents are made of, by the rules that make it. */
interface Rules {
  /** What stands in a sentence and has no emphasis. */
  readonly calm: string;
  readonly phrase: string;
  /** A phrase that has a word. */
  readonly line: string;
  readonly block: Lines;
  readonly blocks: Lines;
}

const wordsOfScripts = [
  'beacon',
  'Hafen',
  'jornada',
  'città',
  'påbörjad',
  'niño',
  'cafe\u0301',
  'soft\u00ADware',
  'zero\u200Bwidth',
  'no\u00A0break',
  'Данные',
  'поток',
  'путь',
  '数据',
  '工作流程',
  'データ基盤',
  '고객',
  'v2',
  '10\u00A0000',
  'snake_case',
  'C++',
  "l'onda",
  'A/B',
  '50%',
];

/** Characters that mean something to MDX or to HTML, as writers put them in sentences all the same. */
const literals = [
  '{',
  '}',
  '{name}',
  '{{profile.name}}',
  '{ }',
  '<',
  '>',
  'a < b',
  'x<5',
  '<=',
  '&',
  '&amp;',
  '&lt;b&gt;',
  '&quot;q&quot;',
  '&#39;',
  '&#x200B;',
  '&nbsp;',
  '&rbrace;',
  '\\{',
  '\\<',
  '\\*',
  '$x',
  '=>',
  '"q"',
  '…',
  '[x]',
  'import',
  'a\tb',
  '2 * 3 * 4',
];

const word = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...wordsOfScripts) },
  { weight: 1, arbitrary: fc.constantFrom(...literals) },
);
const plainWord = fc.constantFrom(...wordsOfScripts);
const plainPhrase = fc.array(plainWord, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '));
const text = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));

const address = fc.constantFrom(
  'harbour.md',
  '../a/tide.md#part',
  'https://beacon.example/a?b=c&d=e',
  '#here',
);
const imageAddress = fc.constantFrom('assets/a.png', './assets/b%20c.svg', 'https://beacon.example/a.png');

const linkAttributes = fc.constantFrom('', '{target="_blank"}', '{target=_blank}', '{class="x y"}');
const imageAttributes = fc.constantFrom(
  '',
  '{zoomable="yes"}',
  '{width="50%"}',
  '{width="400" zoomable="yes"}',
  '{align="center"}',
  '{style="border: 1px"}',
  '{width=40}',
);
const badgeAttributes = fc.constantFrom(
  '',
  '{type=Informative}',
  '{type="Caution"}',
  '{type=Neutral url="https://beacon.example/b" newtab=true}',
  '{type=Positive tooltip="hint"}',
);
const anchor = fc.constantFrom('', '', ' {#first}', ' {#second-part}', '{#third}');

const image = fc
  .tuple(plainPhrase, imageAddress, fc.constantFrom('', ' "Title of it"'), imageAttributes)
  .map(([alt, source, title, attributes]) => `![${alt}](${source}${title})${attributes}`);
// Behind code with a backtick in it, Sätteri takes a comment for text where more code follows.
const code = fc.constantFrom('`a`', '`{b}`', '`<c>`', '``d``', '`[!DNL f]`', '`{#g}`');
// A bracket behind a bare address could be part of it: parsers differ.
const autolink = fc.constantFrom(
  '<https://beacon.example/h>',
  'https://beacon.example/i ',
  '<post@beacon.example>',
);
const reference = fc.constantFrom(
  '[buoy][first]',
  '[first]',
  '[buoy *one*][Second]',
  'quay[^1]',
  'quay[^two]',
);
const silentHtml = fc.constantFrom(
  '<br>',
  '<br/>',
  '<br />',
  // A line that begins with a comment is HTML as a whole.
  'quay <!-- aside -->',
  '<a id="x"></a>',
  '<a name="y" />',
);

/** Links hold no links, so what is in them holds none either. */
const linkText = fc
  .array(fc.oneof(plainPhrase, simpleMark(), image, code), { minLength: 1, maxLength: 2 })
  .map((parts) => parts.join(' '));

/** In a block of HTML nothing is Markdown, but marks are marks. */
const htmlPhrase = fc
  .array(
    fc.oneof(
      plainPhrase,
      simpleMark(),
      fc.constantFrom(
        '<b>buoy</b>',
        '<br>',
        '&amp;',
        '&lt;c&gt;',
        '&nbsp;',
        '{x}',
        '<i style="x">quay</i>',
        '* *',
      ),
      plainPhrase.map((content) => `<a href="tide.md" target="_blank">${content}</a>`),
    ),
    { minLength: 1, maxLength: 3 },
  )
  .map((parts) => `${parts.join(' ')} pier`);

function simpleMark(): Arbitrary<string> {
  return fc
    .tuple(fc.constantFrom('DNL', 'UICONTROL', 'BADGE'), plainPhrase)
    .map(([keyword, content]) => `[!${keyword} ${content}]`);
}

const separated = (blocks: readonly Lines[]): Lines =>
  blocks.flatMap((lines, index) => (index > 0 ? ['', ...lines] : lines));

const heading = (phrase: Arbitrary<string>): Arbitrary<Lines> =>
  fc.oneof(
    fc
      .tuple(fc.constantFrom('#', '##', '###', '####'), phrase, anchor)
      .map(([marker, content, id]) => [`${marker} ${content}${id}`]),
    fc
      .tuple(phrase, anchor, fc.constantFrom('===', '---'))
      .map(([content, id, line]) => [content + id, line]),
  );

const codeLines = fc.array(
  fc.constantFrom(
    'let a = {b};',
    '\tif (a < b) {',
    '',
    '>[!NOTE]',
    '+++ c',
    '# d {#e}',
    '[!DNL f]',
    '<b>',
    '{width="5"}',
    '---',
  ),
  { maxLength: 4 },
);
const codeBlock = fc.oneof(
  fc
    .tuple(
      fc.constantFrom('```', '~~~', '````'),
      fc.constantFrom('', 'js', 'json {line-numbers="true"}'),
      codeLines,
    )
    .map(([fence, info, lines]) => [fence + info, ...lines, fence]),
  fc.constant(['    let g = "h";', '    i()']),
);

const cellHtml = (phrase: Arbitrary<string>): Arbitrary<string> =>
  fc
    .tuple(
      phrase,
      phrase,
      fc.constantFrom(
        '<ul><li>A</li><li>B</li></ul>',
        '<ul><li>A<li>B</ul>',
        '<ul><li>A</li><li>B',
        'A<br>B<br/>',
        '<p>A</p><p>B</p>',
        '<ol><li>A<ul><li>B</li></ul></li></ol>',
        '<table><tr><td>A</td><td>B</td></tr></table>',
        '<table style="x"><tbody><tr><td>A<td>B</table>',
        '<div>A</div> B',
      ),
    )
    .map(([first, second, html]) => html.replace(/[AB]/g, (letter) => (letter === 'A' ? first : second)));

const table = (phrase: Arbitrary<string>): Arbitrary<Lines> => {
  const cell = fc.oneof(phrase, phrase, cellHtml(phrase), fc.constant(''));
  return fc
    .tuple(
      fc.tuple(phrase, phrase),
      fc.constantFrom('|---|---|', '| :--- | ---: |', '--|--'),
      fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 3 }),
    )
    .map(([header, line, rows]) => [rowOf(header), line, ...rows.map(rowOf)]);
};

const rowOf = (cells: readonly string[]): string =>
  `| ${cells.map((cell) => cell.replaceAll('|', String.raw`\|`)).join(' | ')} |`;

const htmlBlock = (phrase: Arbitrary<string>): Arbitrary<Lines> =>
  fc
    .tuple(
      htmlPhrase,
      htmlPhrase,
      phrase,
      fc.constantFrom<Lines>(
        ['<ul>', '<li>A</li>', '<li>B</li>', '</ul>'],
        ['<ul>', '<li>A', '<li>B</li>', '</ul>'],
        ['<ol start="3" style="x"><li>A</li>', '  <li>B', '</ol>'],
        ['<table style="width:100%">', '<tbody>', '<tr>', '<td>A</td>', '<td>B', '</tr>', '</table>'],
        ['<table>', '  <thead><tr><th>A<th>B</thead>', '  <tr><td colspan="2">A', '</table>'],
        ['<table><tr><td>', '', 'M', '', '</td></tr></table>'],
        ['<div class="x" style="y">', '', 'M', '', '</div>'],
        ['<div>A</div>', '<p align="center">B</p>'],
        ['<details>', '<summary>A</summary>', '', 'M', '', '</details>'],
        ['<!-- A', 'B -->'],
        ['<!-- A -->', '', 'M'],
        ['<style>', '.a { color: red }', '</style>'],
        ['<script>', 'if (a < b) run("c")', '</script>'],
        ['<center>A</center>'],
        ['<h3 id="x">A</h3>'],
        ['<dl><dt>A<dd>B</dl>'],
        ['<hr>', '<br>', 'A'],
        ['<iframe src="https://beacon.example/film" width="5"></iframe>'],
        ['<img src="assets/a.png" alt="buoy" width="50">'],
        ['<pre>', 'a {b}', '</pre>'],
        ['<blockquote>A</blockquote>'],
      ),
    )
    .map(([first, second, markdown, lines]) =>
      lines.map((line) =>
        line.replace(/\b[ABM]\b/g, (letter) => ({ A: first, B: second })[letter] ?? markdown),
      ),
    );

const quoted = (lines: Lines, prefix: string): Lines =>
  lines.map((line) => (line === '' ? '>' : (/^\s/.test(line) ? '> ' : prefix) + line));

const prefix = fc.constantFrom('>', '> ');

const alertKinds = fc.constantFrom(
  ...'NOTE TIP IMPORTANT WARNING CAUTION ADMIN AVAILABILITY PREREQUISITES ERROR INFO SUCCESS MORELIKETHIS'.split(
    ' ',
  ),
);

const alert = (phrase: Arbitrary<string>, blocks: Arbitrary<Lines>): Arbitrary<Lines> =>
  fc.oneof(
    fc
      .tuple(prefix, alertKinds, blocks)
      .map(([before, kind, lines]) => [`${before}[!${kind}]`, '>', ...quoted(lines, '> ')]),
    fc.tuple(prefix, alertKinds, phrase).map(([before, kind, line]) => [`${before}[!${kind}] ${line}`]),
    fc.tuple(prefix, alertKinds, phrase).map(([before, kind, line]) => [`${before}[!${kind}]`, `> ${line}`]),
    fc
      .tuple(alertKinds, plainPhrase, phrase)
      .map(([kind, title, line]) => [`>[!${kind} "${title}"]`, '>', `> ${line}`]),
  );

const video = fc
  .tuple(prefix, fc.constantFrom('', ' "Film of it"', ' {align="center"}'))
  .map(([before, rest]): Lines =>
    rest.startsWith(' {')
      ? [`${before}[!VIDEO](https://video.example/v/1)${rest.trim()}`]
      : [`${before}[!VIDEO](https://video.example/v/1?quality=12${rest})`],
  );

const list = (phrase: Arbitrary<string>, blocks: Arbitrary<Lines>): Arbitrary<Lines> => {
  const item = fc.oneof(
    phrase.map((line): Lines => [line]),
    phrase.map((line): Lines => [line]),
    fc.tuple(phrase, blocks).map(([line, lines]): Lines => [line, '', ...lines]),
    blocks,
  );
  const items = fc.array(item, { minLength: 1, maxLength: 3 });
  return fc.oneof(
    fc.tuple(fc.constantFrom('- ', '* ', '1. ', '-   '), items, fc.boolean()).map(([marker, all, loose]) => {
      const indent = ' '.repeat(marker.length);
      const lists = all.map((lines) =>
        lines.map((line, index) => (index === 0 ? marker + line : line && indent + line)),
      );
      return loose ? separated(lists) : lists.flat();
    }),
    // Behind a box nothing but a sentence can begin.
    fc.array(phrase, { minLength: 1, maxLength: 2 }).map((all) => all.map((task) => `* [ ] quay ${task}`)),
    fc
      .array(fc.tuple(phrase, phrase), { minLength: 1, maxLength: 2 })
      .map((pairs) => pairs.flatMap(([first, second]) => [`*\t${first}`, `\t* ${second}`])),
  );
};

/** What stands by itself: whole, broken, and without a counterpart here. */
const alone = fc.constantFrom<Lines>(
  ['>[!CONTEXTUALHELP]', '>id="low_tide"', '>title="Low tide"', '>abstract="When boats lie<br>dry."'],
  ['>[!NOTE]', '>', 'What had a sign before it.', '>', 'And this.'],
  ['>[!TIP]', '>Ebb', '>[!CAUTION]', '>Flood'],
  ['>[!Note "Ebb"] and flood'],
  ['>[!WHATEVER]', '>buoy'],
  ['>[!BEGINTABS]', '>', '>[!TAB Ebb]', '>', '>buoy', '>', '>[!ENDTABS]'],
  ['{{$include /help/_includes/tide.md}}'],
  ['{{low-tide}}'],
  ['+++'],
  ['+++ Ebb'],
  ['>[!ENDTABS]'],
  ['>[!TAB Ebb]'],
  ['>[!ENDSHADEBOX]'],
  ['{style="table-layout:auto"}'],
  ['<figure><img src="assets/a.png" alt="buoy"><figcaption>Ebb</figcaption></figure>'],
  ['<video src="tide.mp4" controls></video>'],
  ['<table><caption>Ebb</caption>', '<tr><th>buoy<td>quay', '</table>'],
  ['Ebb  ', 'flood\\', 'quay'],
);

const title = fc.oneof(
  plainPhrase,
  fc.tuple(plainPhrase, simpleMark()).map((parts) => parts.join(' ')),
);

const tabs = (phrase: Arbitrary<string>, blocks: Arbitrary<Lines>): Arbitrary<Lines> =>
  fc
    .array(
      fc.tuple(
        title,
        fc.oneof(
          blocks,
          phrase.map((line) => [line]),
        ),
      ),
      { minLength: 1, maxLength: 3 },
    )
    .map((all) => [
      '>[!BEGINTABS]',
      ...all.flatMap(([name, lines]) => ['', `>[!TAB ${name}]`, '', ...lines]),
      '',
      '>[!ENDTABS]',
    ]);

const collapsible = (blocks: Arbitrary<Lines>): Arbitrary<Lines> =>
  fc
    .tuple(fc.constantFrom('+++', '+++ '), title, blocks)
    .map(([fence, name, lines]) => [fence + name, '', ...lines, '', '+++']);

const shadeBox = (blocks: Arbitrary<Lines>): Arbitrary<Lines> =>
  fc
    .tuple(fc.option(plainPhrase, { nil: null }), blocks)
    .map(([name, lines]) => [
      name === null ? '>[!BEGINSHADEBOX]' : `>[!BEGINSHADEBOX "${name}"]`,
      '',
      ...lines,
      '',
      '>[!ENDSHADEBOX]',
    ]);

const elements = ['b', 'i', 'strong', 'sub', 'u', 'span style="color: red"', 'font color=red'];

/** What stands in a sentence, beside emphasis. */
const inlineOf = (inner: Arbitrary<string>): Arbitrary<string> =>
  fc.oneof(
    { depthSize: 'small', maxDepth: 4 },
    text,
    fc.oneof(image, code, autolink, reference, silentHtml),
    fc
      .tuple(fc.constantFrom('DNL', 'UICONTROL', 'DNL', 'BADGE'), inner)
      .map(([keyword, content]) => `[!${keyword} ${content}]`),
    fc.tuple(inner, badgeAttributes).map(([content, attributes]) => `[!BADGE ${content}]${attributes}`),
    plainPhrase.map((content) => `~~${content}~~`),
    fc
      .tuple(linkText, address, linkAttributes)
      .map(([content, target, attributes]) => `[${content}](${target})${attributes}`),
    fc
      .tuple(fc.constantFrom(...elements), inner)
      .map(([tag, content]) => `<${tag}>${content}</${tag.split(' ')[0] ?? ''}>`),
    fc
      .tuple(linkText, fc.constantFrom('', ' target="_blank"', " rel='x' class=y"))
      .map(([content, attributes]) => `<a href="tide.md"${attributes}>${content}</a>`),
  );

const sentence = (parts: Arbitrary<string>): Arbitrary<string> =>
  fc.array(parts, { minLength: 1, maxLength: 3 }).map((all) => all.join(' '));

const { blocks: content } = fc.letrec<Rules>((tie: fc.LetrecTypedTie<Rules>) => {
  const phrase = tie('phrase');
  const line = tie('line');
  const blocks = tie('blocks');
  // Asterisks within asterisks pair up as they like, across the ends of marks.
  const emphasis = fc
    .tuple(fc.constantFrom('*', '**', '_', '***'), tie('calm'))
    .map(([mark, inner]) => mark + inner + mark);
  return {
    calm: sentence(inlineOf(tie('calm'))),
    phrase: sentence(
      fc.oneof({ weight: 6, arbitrary: inlineOf(phrase) }, { weight: 1, arbitrary: emphasis }),
    ),
    // MDX makes blocks of components that are all there is in a paragraph, and loses the spaces between them.
    line: fc.tuple(phrase, plainWord).map((parts) => parts.join(' ')),
    block: fc.oneof(
      { depthSize: 'small', maxDepth: 3 },
      fc.array(line, { minLength: 1, maxLength: 3 }),
      heading(phrase),
      fc.oneof(
        codeBlock,
        fc.constant(['***']),
        image.map((only) => [only]),
        video,
      ),
      alone,
      table(phrase),
      htmlBlock(line),
      alert(line, blocks),
      list(line, blocks),
      tabs(line, blocks),
      collapsible(blocks),
      shadeBox(blocks),
      blocks.map((lines) => quoted(lines, '> ')),
    ),
    blocks: fc.array(tie('block'), { minLength: 1, maxLength: 3 }).map(separated),
  };
});

const frontMatter = fc.constantFrom<Lines>(
  [],
  ['---', 'title: Beacon', 'description: Harbour and tide', '---', ''],
  ['---', "title: '[!DNL Beacon] and [!UICONTROL tide] '", 'description: ""', 'kt: null', '', '---', ''],
  ['---', 'title: [!DNL Beacon] first', 'description: Harbour: a guide', 'exl-id: 1', '---'],
  ['---', 'title: "Beacon: [!BADGE new]"', 'description: >-', '  Harbour', '  and *tide*', '---', ''],
  [
    '---',
    'title: &quot;Beacon&quot; first',
    "description: 'l'onda'",
    'solution:',
    '\t- A',
    '\t- B',
    '---',
    '',
  ],
  ['---', 'title: # Beacon', 'description: "Harbour" first', 'title: again', 'ht-degree: high', '---', ''],
  ['---', 'title: Beacon', '  and tide', 'description: [Harbour, tide]', 'role:', 'exl-id: a, b', '---', ''],
  ['---', 'title: Beacon', 'description: Harbour', 'source-git-commit: unknown', ''],
  [
    '---',
    'description: Мост [!DNL через&#x200B;]',
    "title: 'It''s {here} <now>'",
    '# remark',
    'solution: A, B',
    '---',
    '',
  ],
);

const definitions: Lines = [
  '[first]: harbour.md "Harbour"',
  '[Second]: <https://beacon.example/j k>',
  '',
  '[^1]: Depth of the quay.',
  '[^two]: A second',
  '    line of it.',
];

/** Documents of Adobe's Markdown as writers, translators and their tools leave them. */
export const adobeDocuments: Arbitrary<string> = fc
  .tuple(
    frontMatter,
    fc.array(content, { minLength: 1, maxLength: 2 }),
    fc.constantFrom('\n', '\n', '\r\n'),
    fc.constantFrom('', '', '\uFEFF'),
    fc.constantFrom<Lines>([''], [], ['', '']),
  )
  .map(([front, blocks, lineEnd, mark, end]) => {
    const lines = [...front, ...separated([...blocks, definitions]), ...end];
    return mark + lines.join(lineEnd);
  });
