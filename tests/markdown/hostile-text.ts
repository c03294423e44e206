import fc from 'fast-check';

const urls = [
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'java\tscript:alert(1)',
  '\u0001javascript:alert(1)',
  'javascript&colon;alert(1)',
  '&#106;avascript:alert(1)',
  'java&#10;script:alert(1)',
  'vbscript:msgbox(1)',
  'data:text/html,<script>alert(1)</script>',
  'data:image/svg+xml;base64,PHN2Zy8+',
  'blob:https://example.com/1',
  'file:///etc/passwd',
  'https://example.com/?q="><script>alert(1)</script>',
  'batch.mdx#setup',
  '//example.com/x',
  '',
];

const attributes = [
  'onerror="alert(1)"',
  'onclick={alert(1)}',
  'style="position:fixed"',
  'class="anchor"',
  'id="user-content-fn-1"',
  'srcdoc="<script>alert(1)</script>"',
  'formaction="javascript:alert(1)"',
  'xlink:href="javascript:alert(1)"',
  'title="&quot;><script>alert(1)</script>"',
  'lang="sv"',
  'open',
  'type="warning"',
  '{...props}',
];

const names = [
  ...['a', 'b', 'blockquote', 'code', 'details', 'div', 'img', 'li', 'ol', 'p', 'pre', 'span', 'summary'],
  ...[
    'table',
    'td',
    'tr',
    'ul',
    'script',
    'style',
    'svg',
    'math',
    'iframe',
    'object',
    'form',
    'input',
    'button',
  ],
  ...['noscript', 'template', 'textarea', 'title', 'base', 'link', 'meta', 'h2', 'SCRIPT', 'a.b', 'x:y', ''],
  ...['Note', 'Tabs', 'Tab', 'Figure', 'Video', 'RelatedLinks', 'UIControl', 'DNL', 'Badge', 'Unknown'],
];

const plain = [
  'texto',
  '<!-- x -->',
  '{process.exit()}',
  '{/* comentário */}',
  '{`${alert(1)}`}',
  "import x from 'node:fs'",
  'export const x = 1',
  '## Título {/* #setup */}',
  '## "><script>alert(1)</script>',
  '## x {/* #"onmouseover="alert(1) */}',
  '- [x] feito\n- item\n  - outro',
  'nota[^1]\n\n[^1]: <b>rodapé</b>',
  '| a | b |\n| :-- | :-: |\n| <ul><li>x</li></ul> | `<script>` |',
  '```html"onload="alert(1)\n<script>alert(1)</script>\n```',
  '```mermaid\nflowchart LR\n  a["<img onerror=alert(1)>"] --> b\n```',
  '&lt;script&gt;alert(1)&lt;/script&gt;',
  '<https://example.com>',
  'www.example.com javascript:alert(1)',
  '<',
  '\\<script>',
  ':::note{onclick=x}\ntexto\n:::',
  '$$x$$',
  '\u0000\ud800',
];

const url = fc.constantFrom(...urls);
const tag = fc
  .record({
    name: fc.constantFrom(...names),
    own: fc.array(fc.constantFrom(...attributes), { maxLength: 3 }),
    url: fc.option(fc.tuple(fc.constantFrom('href', 'src', 'url', 'HREF'), url)),
  })
  .map((parts) => {
    const link = parts.url ? [`${parts.url[0]}="${parts.url[1].replaceAll('"', '&quot;')}"`] : [];
    return { name: parts.name, open: [parts.name, ...parts.own, ...link].join(' ') };
  });

const { piece } = fc.letrec<{ piece: string }>((tie) => ({
  piece: fc.oneof(
    { depthSize: 'small' },
    fc.constantFrom(...plain),
    fc.tuple(url, fc.constantFrom('', '!')).map(([address, mark]) => `${mark}[texto](<${address}>)`),
    url.map((address) => `[texto][r]\n\n[r]: <${address}>`),
    tag.map(({ open }) => `<${open} />`),
    fc
      .tuple(tag, fc.constantFrom('', '\n\n'), tie('piece'))
      .map(([{ name, open }, gap, inner]) => `<${open}>${gap}${inner}${gap}</${name}>`),
  ),
}));

/** Texts of pages that try to run something, or to get something past the vocabulary. */
export const hostileText: fc.Arbitrary<string> = fc
  .array(piece, { maxLength: 4 })
  .map((pieces) => pieces.join('\n\n'));
