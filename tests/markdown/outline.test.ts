import { describe, expect, test } from 'vitest';
import { type Block, type Cell, readDocument } from '#markdown';

function blocksOf(text: string): readonly Block[] {
  return readDocument(text).outline.blocks;
}

/** The blocks of a text in words: kind, what tells it apart, `line:column`. */
function outline(text: string): string[] {
  return blocksOf(text).map((block) => {
    const place = `${block.line}:${block.column}`;
    const within = block.within.length > 0 ? ` in ${block.within.join('/')}` : '';
    return `${describeBlock(block)}${within} ${place}`;
  });
}

function describeBlock(block: Block): string {
  switch (block.kind) {
    case 'list':
      return `list${block.ordered ? ' ordered' : ''} ${block.items.map(({ depth, text }) => `${depth}:${words(text)}`).join(', ')}`;
    case 'table':
      return `table ${[block.header, ...block.rows].map(({ cells }) => cells.map(({ text }) => words(text)).join('|')).join(' / ')}`;
    case 'code':
      return `code ${block.language} ${words(block.value)}`;
    case 'diagram':
      return `diagram ${block.diagram.nodes.join(',')}; ${block.diagram.edges.join(', ')}`;
    case 'component':
      return `component ${block.name} ${JSON.stringify(block.attributes)}`;
    case 'figure':
      return `figure ${[...block.images, ...block.links].map(({ url, text }) => `${url} ${text}`).join(', ')}`;
    default:
      return `${block.kind} ${words(block.text)}`;
  }
}

function words(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}

function firstCellOf(block: Block | undefined): Cell | undefined {
  return block?.kind === 'table' ? block.rows[0]?.cells[0] : undefined;
}

describe('blocks', () => {
  test.each([
    ['paragraphs', 'a\n\nb *c*\nd', ['paragraph a 1:1', 'paragraph b c d 3:1']],
    ['a line break between words', 'a<br/>b', ['paragraph a b 1:1']],
    ['quotes by what is in them', '> a\n>\n> - b', ['paragraph a 1:3', 'list 0:b 3:3']],
    ['lists in lists', '- a\n  - b\n\n    c\n    1. d\n- e', ['list 0:a, 1:b c, 2:d, 0:e 1:1']],
    ['numbered lists', '1. a\n2. b', ['list ordered 0:a, 0:b 1:1']],
    ['lists of tasks', '- [ ] a\n- [x] b', ['list 0:a, 0:b 1:1']],
    ['tables', '| a | b |\n| - | - |\n| c | |', ['table a|b / c| 1:1']],
    ['tables in HTML', '<table><tr><th>a</th></tr><tr><td>b</td></tr></table>', ['table a / b 1:1']],
    [
      'tables in a cell as its words',
      '<table><tr><th>a</th></tr><tr><td>b<table><tr><td>c</td></tr></table></td></tr></table>',
      ['table a / bc 1:1'],
    ],
    ['code', '```JSON title="x"\n{}\n```\n\n```\ny\n```', ['code json {} 1:1', 'code  y 5:1']],
    [
      'diagrams',
      '```mermaid\nflowchart LR\n  b[X] --> a\n  a --> c\n```',
      ['diagram a,b,c; a → c, b → a 1:1'],
    ],
    ['an image on a line of its own', '![a](b.png)', ['figure b.png a 1:1']],
    ['an image in a sentence', 'a ![b](c.png)', ['paragraph a 1:1']],
    ['figures', '<Figure src="a.png" alt="b" caption="c" />', ['figure a.png b 1:1']],
    ['videos', '<Video src="https://a" title="b" />', ['figure https://a b 1:1']],
    [
      'components with blocks in them',
      '<Tabs>\n<Tab title="a">\n\nb\n\n</Tab>\n</Tabs>',
      ['component Tabs {} 1:1', 'component Tab {"title":"a"} in Tabs 2:1', 'paragraph b in Tabs/Tab 4:1'],
    ],
    [
      'elements by what is in them',
      '<details>\n<summary>a</summary>\n\nb\n\n</details>',
      ['paragraph a 2:10', 'paragraph b 4:1'],
    ],
    ['definition lists', '<dl><dt>a</dt><dd>b</dd></dl>', ['paragraph a 1:9', 'paragraph b 1:19']],
    ['a control that begins a sentence', '<UIControl>a</UIControl> b', ['paragraph a b 1:1']],
    [
      'no thematic breaks and no comments',
      'a\n\n***\n\n{/* b */}\n\nc',
      ['paragraph a 1:1', 'paragraph c 7:1'],
    ],
    ['nothing', '', []],
  ])('%s', (_, text, expected) => {
    expect(outline(text)).toEqual(expected);
  });

  test('a heading keeps its depth, id and words, without the comment', () => {
    expect(blocksOf('### a `b` {/* #c */}')).toMatchObject([
      { kind: 'heading', depth: 3, id: 'c', anchor: 'c', text: 'a b', codes: [{ text: 'b' }] },
    ]);
    expect(blocksOf('# a')).toMatchObject([{ id: null, anchor: 'a' }]);
  });

  test('a diagram that cannot be drawn is code, and reported', () => {
    const { outline: read, problems } = readDocument('a\n\n```mermaid\npie\n```');
    expect(read.blocks).toMatchObject([{ kind: 'paragraph' }, { kind: 'code', language: 'mermaid' }]);
    expect(problems).toMatchObject([{ rule: 'diagram-malformed', line: 3, column: 1 }]);
  });
});

describe('the features of a text', () => {
  test('are its links, images, code, controls and terms, each at its place', () => {
    const text =
      'a [b](c.mdx#d) ![e](f.png) `g` <UIControl>h</UIControl> <DNL>i</DNL> <Badge url="j.mdx">k</Badge>';
    expect(blocksOf(text)).toMatchObject([
      {
        text: 'a b  g h i k',
        links: [
          { url: 'c.mdx#d', text: 'b', line: 1, column: 3 },
          { url: 'j.mdx', text: 'k', line: 1, column: 70 },
        ],
        images: [{ url: 'f.png', text: 'e', line: 1, column: 16 }],
        codes: [{ text: 'g', line: 1, column: 28 }],
        controls: [{ text: 'h', line: 1, column: 32 }],
        terms: [{ text: 'i', line: 1, column: 57 }],
      },
    ]);
  });

  test('are the same for HTML and for Markdown', () => {
    const [html] = blocksOf('<p>a <a href="b.mdx">c</a> <code>d</code></p>');
    expect(html).toMatchObject({
      kind: 'paragraph',
      text: 'a c d',
      links: [{ url: 'b.mdx' }],
      codes: [{ text: 'd' }],
    });
  });

  test('of an item leave those of the items within it to them', () => {
    const [list] = blocksOf('- [a](b.mdx)\n  - [c](d.mdx)');
    expect(list).toMatchObject({
      items: [{ links: [{ url: 'b.mdx' }] }, { depth: 1, links: [{ url: 'd.mdx' }] }],
    });
    expect(list?.kind === 'list' && list.items[0]?.links).toHaveLength(1);
  });
});

describe('a cell', () => {
  const [table] = blocksOf('| a |\n| - |\n| <ul><li>b [c](d.mdx)</li><li>e<ul><li>f</li></ul></li></ul> |');

  test('has the items of the lists in it, at their places', () => {
    expect(firstCellOf(table)?.items).toMatchObject([
      { text: 'b c', line: 3, column: 7, links: [{ url: 'd.mdx', line: 3, column: 13 }] },
      { line: 3, column: 28 },
      { text: 'f', line: 3, column: 37 },
    ]);
  });

  test('has the links of its items as its own, too', () => {
    expect(firstCellOf(table)?.links).toMatchObject([{ url: 'd.mdx' }]);
  });

  test('sets the words of its items apart', () => {
    expect(words(firstCellOf(table)?.text ?? '')).toMatch(/^b c e ?f$/);
  });
});
