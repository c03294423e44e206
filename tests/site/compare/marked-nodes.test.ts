import { describe, expect, it } from 'vitest';
import { type PageNode, readDocument, toSegments } from '#markdown';
import { bareNodes } from '../../../src/site/compare/bare-nodes.ts';
import { excerptOf } from '../../../src/site/compare/excerpt.ts';
import { type Mark, markNodes } from '../../../src/site/compare/marked-nodes.ts';

// The body begins on line 5.
const nodesOf = (body: string): readonly PageNode[] => readDocument(`---\ntitle: t\n---\n\n${body}\n`).nodes;

const htmlOf = (nodes: readonly PageNode[]): string =>
  JSON.stringify(
    toSegments(nodes, {
      link: (href) => ({ href }),
      image: (url) => url,
      headingLinkLabel: () => '',
    }),
  ).replaceAll('\\"', '"');

const at = (line: number, column: number, ...from: Mark['from']): Mark => ({ line, column, from });

describe('a mark', () => {
  it('stands on the item, not on its list, and names the languages', () => {
    const html = htmlOf(markNodes(nodesOf('- um\n- dois'), [at(5, 1, 'sv', 'it')], ['it']));
    expect(html).toContain('<li class="differs shown" data-from="it sv">um</li>');
    expect(html).toContain('<li>dois</li>');
    expect(html).toContain('<ul>');
  });

  it('is not shown at first where it is about a language that stands elsewhere', () => {
    const html = htmlOf(markNodes(nodesOf('Um.'), [at(5, 1, 'sv')], ['it']));
    expect(html).toContain('<p class="differs" data-from="sv">');
  });

  it('is on the words where they are known, else on the whole', () => {
    const words = [
      { text: 'Um ', moved: 'kept' },
      { text: 'novo', moved: 'added' },
    ] as const;
    const known = markNodes(nodesOf('Um novo'), [{ ...at(5, 1, 'it'), words }], ['it']);
    expect(htmlOf(known)).toContain('<p>Um <mark class="shown" data-from="it">novo</mark></p>');
    const changed = markNodes(nodesOf('Um velho'), [{ ...at(5, 1, 'it'), words }], ['it']);
    expect(htmlOf(changed)).toContain('<p class="differs shown" data-from="it">Um velho</p>');
  });
});

it('an id stands on a page once: translations beside each other have none', () => {
  const html = htmlOf(
    bareNodes(nodesOf('## Um {/* #um */}\n\nTexto[^1] e [mais](#um).\n\n[^1]: Nota.'), '/pt/x/'),
  );
  expect(html).not.toContain('id="');
  expect(html).not.toContain('aria-describedby');
  expect(html).toContain('<p class="block-heading">Um</p>');
  expect(html).toContain('href="/pt/x/#um"');
  expect(html).toContain('href="/pt/x/#user-content-fn-1"');
});

describe('an excerpt', () => {
  const table = '| A |\n| --- |\n| 1 |\n| 2 |';

  it('of a table is its head and the rows around the places', () => {
    const [node] = nodesOf(table);
    const html = node ? htmlOf([excerptOf(node, [{ line: 8, column: 3 }])]) : '';
    expect(html).toContain('<th>A</th>');
    expect(html).toContain('<td>2</td>');
    expect(html).not.toContain('<td>1</td>');
  });

  it('is the whole where nothing in it is meant', () => {
    const [list] = nodesOf('- a\n- b');
    expect(list && excerptOf(list, [])).toEqual(list);
    expect(list && htmlOf([excerptOf(list, [{ line: 6, column: 1 }])])).toContain('<li>b</li>');
  });
});
