import { describe, expect, test } from 'vitest';
import { readDocument } from '#markdown';

/** The problems of a text as `rule line:column`. */
function faults(text: string): string[] {
  return readDocument(text).problems.map(({ rule, line, column }) => `${rule} ${line}:${column}`);
}

/** What is left of a text, as JSON. */
function remains(text: string): string {
  return JSON.stringify(readDocument(text).nodes);
}

describe('what would run is reported at its place, and left out', () => {
  test.each([
    ['an import', "import { exec } from 'node:child_process'\n\nOlá", ['module-forbidden 1:1'], 'exec'],
    ['an export', 'Olá\n\nexport const secret = 1', ['module-forbidden 3:1'], 'secret'],
    ['an export by default', 'export default secret', ['module-forbidden 1:1'], 'secret'],
    ['an expression', 'Olá {process.exit()}', ['expression-forbidden 1:5'], 'process'],
    [
      'an expression on a line of its own',
      'Olá\n\n{process.exit()}',
      ['expression-forbidden 3:1'],
      'process',
    ],
    [
      'an expression beside comments',
      '{/* a */ process.exit() /* b */}',
      ['expression-forbidden 1:1'],
      'process',
    ],
    ['a template', '{`${secret}`}', ['expression-forbidden 1:1'], 'secret'],
    ['a spread', '<Note {...secret}>\n\nOlá\n\n</Note>', ['attribute-malformed 1:8'], 'secret'],
    ['a spread on HTML', '<p {...secret}>Olá</p>', ['attribute-malformed 1:5'], 'secret'],
    [
      'an attribute’s expression',
      '<Note type={secret}>\n\nOlá\n\n</Note>',
      ['attribute-malformed 1:7'],
      'secret',
    ],
    ['an attribute’s template', '<p title={`secret`}>Olá</p>', ['attribute-malformed 1:4'], 'secret'],
    ['a script', 'Olá <script>secret()</script>', ['element-unknown 1:5'], 'secret'],
    ['a script on a line of its own', '<script>secret()</script>', ['element-unknown 1:1'], 'secret'],
    ['a script in capitals', '<SCRIPT src="secret.js" />', ['component-unknown 1:1'], 'secret'],
    ['a style sheet', '<style>{`secret`}</style>', ['element-unknown 1:1'], 'secret'],
    ['an event handler', '<img src="x.png" onerror="secret()" />', ['attribute-unknown 1:18'], 'secret'],
    ['an event handler in JSX’s case', '<p onClick="secret()">Olá</p>', ['attribute-unknown 1:4'], 'secret'],
    ['a style', '<p style="background: url(secret)">Olá</p>', ['attribute-unknown 1:4'], 'secret'],
    ['a frame', '<iframe src="secret.html"></iframe>', ['element-unknown 1:1'], 'secret'],
    ['an SVG', '<svg onload="secret()"></svg>', ['element-unknown 1:1'], 'secret'],
    [
      'a form and its field',
      '<form action="secret"><input name="secret" /></form>',
      ['element-unknown 1:1', 'element-unknown 1:23'],
      'secret',
    ],
    ['an attribute with a prefix', '<a xlink:href="secret">Olá</a>', ['attribute-unknown 1:4'], 'secret'],
  ])('%s', (_, text, expected, secret) => {
    expect(faults(text)).toEqual(expected);
    expect(remains(text)).not.toContain(secret);
  });
});

describe('addresses that could run are reported, and left out', () => {
  test.each([
    ['a link', '[a](javascript:alert)', '1:1'],
    ['in mixed case', '[a](JaVaScRiPt:alert)', '1:1'],
    ['with an entity for its colon', '[a](javascript&colon;alert)', '1:1'],
    ['with an entity for a letter', '[a](&#106;avascript:alert)', '1:1'],
    ['with a tab', '<a href="java\tscript:alert">a</a>', '1:4'],
    ['with a line end as an entity', '<a href="java&#10;script:alert">a</a>', '1:4'],
    ['behind a control character', '<a href="\u0001javascript:alert">a</a>', '1:4'],
    ['in a definition', '[a][b]\n\n[b]: javascript:alert', '1:1'],
    ['in a definition of an image', '![a]\n\n[a]: javascript:alert', '1:1'],
    ['of an image', 'a ![b](data:text/html;base64,alert)', '1:3'],
    ['of another scheme', '[a](vbscript:alert)', '1:1'],
    ['of a file', '[a](file:///alert)', '1:1'],
    ['of a figure', '<Figure alt="src" src="data:image/svg+xml,alert" />', '1:19'],
    ['of a video', '<Video src=" javascript:alert" />', '1:8'],
    ['of a badge', 'a <Badge url="javascript:alert">b</Badge>', '1:10'],
    ['in capitals', '<a HREF="javascript:alert">a</a>', '1:4'],
  ])('%s', (_, text, place) => {
    expect(faults(text)).toContain(`url-unsafe ${place}`);
    expect(remains(text)).not.toContain('alert');
  });
});

describe('what is not in the vocabulary is reported, and its content kept', () => {
  test.each([
    ['a component', '<Nota>\n\nOlá\n\n</Nota>', ['component-unknown 1:1']],
    ['a fragment', '<>\n\nOlá\n\n</>', ['component-unknown 1:1']],
    ['a name with a dot', '<a.b>Olá</a.b>', ['component-unknown 1:1']],
    ['a name with a colon', '<a:b>Olá</a:b>', ['component-unknown 1:1']],
    ['a name of the prototype', '<Constructor>Olá</Constructor>', ['component-unknown 1:1']],
    ['an element', '<center>Olá</center>', ['element-unknown 1:1']],
    ['an element named as a property', '<constructor>Olá</constructor>', ['element-unknown 1:1']],
    ['an attribute of a component', '<Note title="a">\n\nOlá\n\n</Note>', ['attribute-unknown 1:7']],
    ['an attribute of a term', 'a <DNL lang="sv">Olá</DNL>', ['attribute-unknown 1:8']],
    ['a value of an attribute', '<Note type="Tip">\n\nOlá\n\n</Note>', ['attribute-malformed 1:7']],
    ['an attribute without a value', '<Note type>\n\nOlá\n\n</Note>', ['attribute-malformed 1:7']],
    ['a width in percent', 'Olá\n\n<Figure src="a.png" alt="b" width="50%" />', ['attribute-malformed 3:29']],
    [
      'a width with a unit',
      'Olá\n\n<Figure src="a.png" alt="b" width="50px" />',
      ['attribute-malformed 3:29'],
    ],
    ['a width of nothing', 'Olá\n\n<Figure src="a.png" alt="b" width="0" />', ['attribute-malformed 3:29']],
    ['a width without a value', 'Olá\n\n<Figure src="a.png" alt="b" width />', ['attribute-malformed 3:29']],
    [
      'a tab without tabs and title',
      '<Tab>\n\nOlá\n\n</Tab>',
      ['component-misplaced 1:1', 'attribute-malformed 1:1'],
    ],
    ['a note in a sentence', 'a <Note>Olá</Note>', ['component-misplaced 1:3']],
    ['a note in a cell', '| <Note>Olá</Note> |\n| - |', ['component-misplaced 1:3']],
    ['a note in a link', '<a href="b.mdx"><Note>Olá</Note></a>', ['component-misplaced 1:17']],
    ['tabs in a control', '<UIControl><Tabs>Olá</Tabs></UIControl>', ['component-misplaced 1:12']],
  ])('%s', (_, text, expected) => {
    expect(faults(text)).toEqual(expected);
    expect(remains(text)).toContain('Olá');
  });
});

describe('what is in the vocabulary passes', () => {
  test.each([
    '{/* um comentário */}\n\nOlá {/* e outro\n */}',
    '<Tabs>\n<Tab title="Web">\n\nOlá\n\n</Tab>\n</Tabs>',
    '<Note type="caution">\n\nOlá\n\n</Note>',
    '<Figure src="a.png" alt="" caption="b" zoomable />',
    '<Figure src="a.png" alt="" width="640" />',
    '<Video src="https://example.com/v" title="b" />\n\n<RelatedLinks>\n\n- [a](b.mdx)\n\n</RelatedLinks>',
    'a <UIControl>b</UIControl> <DNL>c</DNL> <Badge type="negative" url="#d">e</Badge>',
    '<details open>\n<summary>a</summary>\n\nb\n\n</details>',
    'H<sub>2</sub>O <kbd>Ctrl</kbd> <img src="a.png" alt="b" width="1" height="2" /><br/>',
    '<table><tr><td colspan="2">a</td></tr></table>',
    '[a](https://b) [c](mailto:d@e) [f](tel:1) [g](h.mdx#i) [j](#k) [l](?m:n) [o](./p:q) [r](//s)',
    'importante\n\nexportar',
    '\\<script> \\{process.exit()\\} `<script>` a < b && c',
    '```js\nimport x from "y"; process.exit();\n```',
  ])('%s', (text) => {
    expect(faults(text)).toEqual([]);
  });
});

describe('help', () => {
  test.each([
    ['<Node>\n\na\n\n</Node>', 'Did you mean <Note>?'],
    ['<Xyz>\n\na\n\n</Xyz>', 'The components are: Note, Tabs,'],
    ['<font>a</font>', 'HTML that pages may use: a,'],
    ['<Note type="x">\n\na\n\n</Note>', 'It is one of: note, tip,'],
    ['<Figure src="a.png" alt="b" width="5em" />', 'It is a whole number of pixels, from 1 to 9999.'],
    ['<Note kind="tip">\n\na\n\n</Note>', 'It can have: type.'],
    ['a <DNL x="y">b</DNL>', 'It has no attributes.'],
    ['<p align="left">a</p>', '<p> can have: title, lang, dir.'],
  ])('for %j: %s', (text, help) => {
    expect(readDocument(text).problems[0]?.help).toContain(help);
  });

  test('quotes long code shortened and on one line', () => {
    const [problem] = readDocument(`{[\n${'1, '.repeat(100)}]}`).problems;
    expect(problem?.message).toMatch(/^Expressions do not run in pages: \{\[ 1, [1, ]+…\}\.$/);
  });
});

test('a character that HTML does not allow becomes a replacement character', () => {
  expect(remains('a\0b')).toContain('a\uFFFDb');
});
