import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Block, type Outline, type PageNode, readDocument, toPlainMarkdown, visit } from '#markdown';

const context = { link: (url: string) => url, image: (url: string) => url };

function plain(text: string): string {
  return toPlainMarkdown(readDocument(text).nodes, context);
}

describe('plain Markdown', () => {
  test.each([
    ['leaves headings without their ids', '## Limites {/* #guardrails */}', '## Limites'],
    [
      'writes controls as stressed words',
      'Clique em <UIControl>Enviar</UIControl>.',
      'Clique em **Enviar**.',
    ],
    ['writes what is not translated as it is', 'No <DNL>CRM</DNL> *já*.', 'No CRM *já*.'],
    ['writes notes as alerts', '<Note type="tip">\nLeia.\n\n- um\n</Note>', '> [!TIP]\n> Leia.\n>\n> - um'],
    [
      'writes alternatives one below the other',
      '<Tabs>\n<Tab title="A_1">\nTexto.\n</Tab>\n</Tabs>',
      '**A_1**\n\nTexto.',
    ],
    [
      'writes figures as images',
      '<Figure src="a b.png" alt="Um" caption="Dois" />',
      '![Um](<a b.png>)\n\n*Dois*',
    ],
    ['keeps what would be a mark', 'a \\* b \\_c\\_ 1 \\< 2 \\{x\\}', 'a \\* b \\_c\\_ 1 < 2 {x}'],
    ['keeps what would begin a block', '1\\. Maio\n\n\\# um\n\n\\- dois', '1\\. Maio\n\n\\# um\n\n\\- dois'],
    ['keeps code with backticks', '`` a`b ``, `` `c ``', '``a`b``, `` `c ``'],
    ['keeps two lists apart', '- a\n\n* b', '- a\n\n* b'],
    ['hangs lists below their item', '1. a\n   - b\n2. c', '1. a\n   - b\n2. c'],
    [
      'writes lists in cells as HTML',
      '| A |\n| --- |\n| <ul><li>b</li></ul> |',
      '| A |\n| --- |\n| <ul><li>b</li></ul> |',
    ],
    ['keeps footnotes', 'Um[^1].\n\n[^1]: Nota.', 'Um[^1].\n\n[^1]: Nota.'],
    ['keeps the kind of a code block', '```json\n{ "a": 1 }\n```', '```json\n{ "a": 1 }\n```'],
    ['stresses within words by elements', 'a<UIControl>(b)</UIControl>c', 'a<strong>(b)</strong>c'],
  ])('%s', (_, text, expected) => {
    expect(plain(text)).toBe(`${expected}\n`);
  });

  test('leaves out links and images that lead nowhere, but not their words', () => {
    const { nodes } = readDocument('[um](a.mdx) ![dois](b.png)');
    expect(toPlainMarkdown(nodes, { link: () => null, image: () => null })).toBe('um dois\n');
  });

  const pages = globSync('content/*/**/*.mdx', { cwd: new URL('../../', import.meta.url) });

  test.each(pages)('says what %s says', (path) => {
    const text = readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
    const before = readDocument(text);
    const after = readDocument(toPlainMarkdown(before.nodes, context));
    expect(before.outline.blocks.length).toBeGreaterThan(5);
    expect(said(after.outline, new Map())).toEqual(said(before.outline, captionsIn(before.nodes)));
  });
});

/** The captions of figures, by the line of the figure: outlines do not have them. */
function captionsIn(nodes: readonly PageNode[]): ReadonlyMap<number, string> {
  const captions = new Map<number, string>();
  visit(nodes, (node) => {
    if (node.type === 'component' && node.attributes['caption'])
      captions.set(node.line, node.attributes['caption']);
    return undefined;
  });
  return captions;
}

/** The words of a page by block; a component has none of its own but the title of a tab. */
function said({ blocks }: Outline, captions: ReadonlyMap<number, string>): string[][] {
  return blocks.flatMap((block) => {
    const caption = block.kind === 'figure' ? captions.get(block.line) : undefined;
    const texts = textsOf(block).map((text) =>
      text
        .replace(/^\[!\w+\]/, '')
        .replaceAll(/\s+/g, ' ')
        .trim(),
    );
    return [...(texts.length === 0 ? [] : [texts]), ...(caption ? [[caption]] : [])];
  });
}

function textsOf(block: Block): string[] {
  switch (block.kind) {
    case 'component':
      return block.name === 'Tab' ? [block.attributes['title'] ?? ''] : [];
    case 'table':
      return [block.header, ...block.rows].flatMap(({ cells }) => cells.map(({ text }) => text));
    case 'list':
      return block.items.map(({ text }) => text);
    case 'code':
      return [block.value];
    case 'diagram':
      return [JSON.stringify(block.diagram)];
    case 'figure':
      return [...block.images, ...block.links].map(({ text }) => text);
    default:
      return [block.text];
  }
}
