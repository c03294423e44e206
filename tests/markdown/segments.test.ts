import fc from 'fast-check';
import type { Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { defaultSchema, sanitize, type Schema } from 'hast-util-sanitize';
import { toHtml } from 'hast-util-to-html';
import { describe, expect, test } from 'vitest';
import { readDocument, type Segment, type SegmentContext, toSegments } from '#markdown';
import { hostileText } from './hostile-text.ts';

const context: SegmentContext = {
  link: (url) => {
    if (url.startsWith('missing')) return null;
    if (url.startsWith('other'))
      return { href: '/it/x/', otherLanguage: { tag: 'it', label: 'Em italiano' } };
    return { href: url };
  },
  image: (url) => `/images/${url}`,
  headingLinkLabel: (title) => `Link para ${title}`,
};

function segmentsOf(text: string): Segment[] {
  return toSegments(readDocument(text).nodes, context);
}

/** The HTML of a text that has no components. */
function html(text: string): string {
  return segmentsOf(text)
    .map((segment) => (segment.kind === 'html' ? segment.html : `<${segment.name}>`))
    .join('')
    .trim();
}

describe('HTML', () => {
  test.each([
    ['a link', '[a](b.mdx)', '<p><a href="b.mdx">a</a></p>'],
    ['a link to no page as its words', '[a *b*](missing.mdx)', '<p>a <em>b</em></p>'],
    [
      'a link to a page in another language with its mark',
      '[a](other.mdx)',
      '<p><a href="/it/x/" hreflang="it">a<span class="link-language" title="Em italiano">it</span></a></p>',
    ],
    ['a link without its unsafe address', '[a](javascript:x)', '<p><span>a</span></p>'],
    ['an image', '![a](b.png)', '<p><img src="/images/b.png" alt="a" loading="lazy" decoding="async"></p>'],
    ['a control', 'a <UIControl>b</UIControl>', '<p>a <span class="ui-control">b</span></p>'],
    ['a term', 'a <DNL>b</DNL>', '<p>a <span translate="no">b</span></p>'],
    ['a badge', 'a <Badge>b</Badge>', '<p>a <span class="badge badge-neutral">b</span></p>'],
    [
      'a badge with a link',
      'a <Badge type="positive" url="c.mdx">b</Badge>',
      '<p>a <a href="c.mdx"><span class="badge badge-positive">b</span></a></p>',
    ],
    ['a flag of an element', '<details open>a</details>', '<details open>a</details>'],
    [
      'a table in a link as one',
      '<a href="b.mdx">\n\n| a |\n| - |\n\n</a>',
      '<a href="b.mdx"><table>\n<thead>\n<tr>\n<th>a</th>\n</tr>\n</thead>\n</table></a>',
    ],
    ['text as text', '\\<b> & "c" \\{d\\}', '<p>&#x3C;b> &#x26; "c" {d}</p>'],
    ['comments as nothing', 'a {/* b */}', '<p>a </p>'],
  ])('shows %s', (_, text, expected) => {
    expect(html(text)).toBe(expected);
  });

  test.each([
    ['## a {/* #b */}', 'h2', 'b'],
    ['### a', 'h3', 'a'],
    // The page's title stands above its body.
    ['# a', 'h2', 'a'],
  ])('shows the heading %j with a link to itself, which the search passes over', (text, name, id) => {
    const link = `<a class="anchor" href="#${id}" aria-label="Link para a" data-pagefind-ignore="">#</a>`;
    expect(html(text)).toBe(`<${name} id="${id}">a${link}</${name}>`);
  });

  test('marks the alignment of columns by classes, since styles are not allowed', () => {
    const [table] = segmentsOf('| a | b | c |\n| :-- | :-: | --: |\n| d | e | f |');
    const cells = JSON.stringify(table);
    expect(cells).toContain('<th>a</th>');
    expect(cells).toContain('class=\\"align-center\\">e');
    expect(cells).toContain('class=\\"align-right\\">f');
    expect(cells).not.toContain('style');
  });
});

test('code has a button to copy it where there are words for one', () => {
  const { nodes } = readDocument('```\na < b\n```');
  const pre = '<pre tabindex="0"><code>a &#x3C; b\n</code></pre>';
  expect(toSegments(nodes, context)).toEqual([{ kind: 'html', html: pre }]);
  const button = '<button class="copy" type="button" data-pagefind-ignore="">Copiar</button>';
  expect(toSegments(nodes, { ...context, copyLabel: 'Copiar' })).toEqual([
    { kind: 'html', html: `<div class="code">${pre}${button}</div>` },
  ]);
});

describe('components', () => {
  test('stand between HTML, with their literal attributes and segments of their own', () => {
    const text = 'a\n\n<Note type="tip">\n\nb\n\n<Figure src="c.png" alt="d" />\n\n</Note>\n\ne';
    expect(segmentsOf(text)).toEqual([
      { kind: 'html', html: '<p>a</p>\n' },
      {
        kind: 'component',
        name: 'Note',
        attributes: { type: 'tip' },
        children: [
          { kind: 'html', html: '<p>b</p>' },
          { kind: 'component', name: 'Figure', attributes: { src: '/images/c.png', alt: 'd' }, children: [] },
        ],
      },
      { kind: 'html', html: '\n<p>e</p>' },
    ]);
  });

  test('are made of tables and diagrams', () => {
    const text = '| a |\n| - |\n\n```mermaid\nflowchart LR\n  a --> b\n```';
    expect(segmentsOf(text)).toMatchObject([
      { name: 'Table', children: [{ kind: 'html' }] },
      { kind: 'html', html: '\n' },
      { name: 'Diagram', attributes: { source: 'flowchart LR\n  a --> b\n' }, children: [] },
    ]);
  });

  test('keep the elements around them', () => {
    const text = '<details open>\n<summary>a</summary>\n\n- b\n\n  <Note>\n\n  c\n\n  </Note>\n\n</details>';
    const [details] = segmentsOf(text);
    expect(details).toMatchObject({ kind: 'element', name: 'details', attributes: { open: '' } });
    expect(JSON.stringify(details)).toContain('"name":"Note"');
  });

  test('in a footnote keep the footnote’s attributes', () => {
    const section = segmentsOf('a[^1]\n\n[^1]: b\n\n    | c |\n    | - |\n').find(
      ({ kind }) => kind === 'element',
    );
    expect(section).toMatchObject({
      name: 'section',
      attributes: { 'data-footnotes': '', class: 'footnotes' },
    });
  });
});

// What the sanitizer lets through by default (GitHub's list), and what we write ourselves beside it.
const own = 'anchor ui-control badge link-language align-center align-right'.split(' ');
const schemes = ['http', 'https', 'mailto', 'tel'];
const schema: Schema = {
  ...defaultSchema,
  clobber: [],
  protocols: { href: schemes, src: schemes },
  attributes: {
    ...defaultSchema.attributes,
    '*': [...(defaultSchema.attributes?.['*'] ?? []), 'lang', 'translate', 'ariaLabel', 'hrefLang'],
    a: [
      'href',
      'ariaLabel',
      'dataPagefindIgnore',
      'ariaDescribedBy',
      'dataFootnoteRef',
      'dataFootnoteBackref',
      ['className', 'anchor', 'data-footnote-backref'],
    ],
    span: [['className', ...own, /^badge-(?:informative|neutral|positive|caution|negative)$/]],
    td: [['className', ...own]],
    th: [['className', ...own]],
    img: [...(defaultSchema.attributes?.['img'] ?? []), 'loading', 'decoding'],
  },
};

/** The HTML of a page as a browser reads it within an article, before and after what may not stand in it is removed. */
function sanitized(markup: string): { before: string; after: string } {
  const tree: Nodes = fromHtml(`<article>${markup}</article>`, { fragment: true });
  const article = { ...schema, tagNames: [...(schema.tagNames ?? []), 'article'] };
  return { before: toHtml(tree), after: toHtml(sanitize(tree, article)) };
}

/** Segments as the site writes them, with components as plain as can be. */
function render(segments: readonly Segment[]): string {
  return segments
    .map((segment) => {
      if (segment.kind === 'html') return segment.html;
      const inner = render(segment.children);
      if (segment.kind === 'element') return writeElement(segment.name, segment.attributes, inner);
      const { src, url } = segment.attributes;
      const media = src === undefined ? '' : writeElement('img', { src }, '');
      return writeElement(
        'div',
        {},
        media + (url === undefined ? inner : writeElement('a', { href: url }, inner)),
      );
    })
    .join('');
}

function writeElement(name: string, attributes: Readonly<Record<string, string>>, inner: string): string {
  const written = Object.entries(attributes).map(
    ([key, value]) => ` ${key}="${value.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`,
  );
  return `<${name}${written.join('')}>${inner}</${name}>`;
}

describe('whatever a page holds', () => {
  const resolving: SegmentContext = { ...context, image: (url) => url };

  test('its HTML has nothing that a sanitizer would remove', () => {
    let shown = 0;
    fc.assert(
      fc.property(hostileText, (text) => {
        const markup = render(toSegments(readDocument(text).nodes, resolving));
        const { before, after } = sanitized(markup);
        expect(after).toBe(before);
        if (markup !== '') shown++;
      }),
      { numRuns: 1_500 },
    );
    // The law would be empty if the texts were refused whole.
    expect(shown).toBeGreaterThan(300);
  });

  test.each([
    '<script>alert(1)</script>',
    '<img src="x" onerror="alert(1)">',
    '<a href="javascript:alert(1)">x</a>',
    '<img src="data:image/svg+xml,x">',
    '<p style="color: red">x</p>',
    '<p class="other">x</p>',
    '<iframe src="https://example.com"></iframe>',
  ])('the sanitizer of this test would remove %s', (markup) => {
    const { before, after } = sanitized(markup);
    expect(after).not.toBe(before);
  });
});
