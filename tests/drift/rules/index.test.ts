import { describe, expect, test } from 'vitest';
import { comparingRules, pageRules } from '../../../src/drift/rules/index.ts';
import { blueprint, ledger } from '../blueprint.ts';
import { checkFiles } from '../check-files.ts';

const applications = {
  'applications.yaml': ['target', 'campaign', 'analytics'].reduce(
    (text, id) => `${text}  - id: ${id}\n    name: { pt: Adobe ${id}, sv: Adobe ${id} }\n`,
    'applications:\n',
  ),
};

/** What is told of a Portuguese page and its Swedish translation. */
function told(pt: string, sv: string, swedishFrom = 'a'): string[] {
  const pages = blueprint({ pt, sv: { body: sv, from: swedishFrom } });
  return checkFiles({ ...pages, ...applications, ...ledger })
    .findings.filter(({ rule }) => !rule.startsWith('edition-'))
    .map(({ rule, message }) => `${rule}: ${message}`);
}

describe('nothing is told of', () => {
  test.each([
    ['other words', 'um **dois** `c`', 'ett *två* och fyra `c`'],
    ['paragraphs that one language splits', 'um. dois.', 'ett.\n\ntvå.'],
    ['links in another order', '[a](a.mdx) [b](b.mdx)', '[b](b.mdx) [a](a.mdx)'],
    ['the language of a link', '[a](https://example.com/pt-br/a.html)', '[a](https://example.com/a?lang=sv)'],
    ['the folder of an image', '![a](images/b.png)', '![a](../../files/b.png?x=1)'],
    ['words in code', '```js\nf(); // um\n```', '```js\nf(); // ett\n```'],
    [
      'labels of a diagram',
      '```mermaid\nflowchart LR\n  a[Um] -->|x| b\n```',
      '```mermaid\nflowchart TD\n  a(Ett) --> b\n```',
    ],
    ['names of applications in sentences', 'com Adobe target', 'med Adobe campaign'],
    ['thematic breaks and comments', 'um\n\n***\n\n{/* x */}\n\ndois', 'ett\n\ntvå'],
    [
      'tables in HTML and in Markdown',
      '| a |\n| - |\n| b |',
      '<table><tr><th>a</th></tr><tr><td>b</td></tr></table>',
    ],
  ])('%s', (_, pt, sv) => {
    expect(told(pt, sv)).toEqual([]);
  });
});

describe('links and images', () => {
  test.each([
    [
      'that lead elsewhere',
      '[a](x.mdx)',
      '[a](y.mdx)',
      ['link-target: The link target differs: sv has y, pt has x.'],
    ],
    [
      'that lead to another heading',
      '[a](x.mdx#b)',
      '[a](x.mdx#c)',
      ['link-anchor: The heading that a link leads to differs: sv has x#c, pt has x#b.'],
    ],
    [
      'of which one is there twice',
      '[a](x.mdx) [b](x.mdx)',
      '[a](x.mdx) b',
      ['link-missing: sv lacks the link “b”, which pt has.'],
    ],
    [
      'of which there are more',
      '[a](x.mdx)',
      '[a](x.mdx) [b](y.mdx)',
      ['link-missing: pt lacks the link “b”, which sv has.'],
    ],
    [
      'without words',
      '[](x.mdx) a',
      'a',
      [
        'link-empty: The link to x.mdx has no words.',
        'link-missing: sv lacks the link “x.mdx”, which pt has.',
      ],
    ],
    [
      'of a badge',
      'a <Badge url="x.mdx">b</Badge>',
      'a <Badge>b</Badge>',
      ['link-missing: sv lacks the link “b”, which pt has.'],
    ],
    [
      'of a video',
      '<Video src="https://v.example.com/1" title="a" />',
      '<Video src="https://v.example.com/2" title="b" />',
      [
        'link-target: The link target differs: sv has https://v.example.com/2, pt has https://v.example.com/1.',
      ],
    ],
    [
      'in headings',
      '## [a](x.mdx) {/* #i */}',
      '## [a](y.mdx) {/* #i */}',
      ['link-target: The link target differs: sv has y, pt has x.'],
    ],
    [
      'in items',
      '- a\n- [b](x.mdx)',
      '- a\n- [b](y.mdx)',
      ['link-target: The link target differs: sv has y, pt has x.'],
    ],
    [
      'in cells',
      '| a | [b](x.mdx) |\n| - | - |',
      '| a | [b](y.mdx) |\n| - | - |',
      ['link-target: The link target differs: sv has y, pt has x.'],
    ],
    [
      'in lists in cells',
      '| a |\n| - |\n| <ul><li>[b](x.mdx)</li></ul> |',
      '| a |\n| - |\n| <ul><li>[b](y.mdx)</li></ul> |',
      ['link-target: The link target differs: sv has y, pt has x.'],
    ],
    [
      'that are images of another file',
      'a ![b](x.png)',
      'a ![b](y.png)',
      ['image-source: The image differs: sv has y.png, pt has x.png.'],
    ],
    [
      'that are images, and are not there',
      'a ![b](x.png)',
      'a',
      ['image-source: sv lacks the image “b”, which pt has.'],
    ],
    [
      'that are figures of another file',
      '<Figure src="x.png" alt="a" />',
      '![a](y.png)',
      ['image-source: The image differs: sv has y.png, pt has x.png.'],
    ],
  ])('%s', (_, pt, sv, expected) => {
    expect(told(pt, sv)).toEqual(expected);
  });
});

describe('blocks', () => {
  test.each([
    ['a figure', 'a\n\n![b](x.png)', 'a', ['figure-missing: sv lacks the figure “b”, which pt has.']],
    [
      'a video',
      'a\n\n<Video src="https://v.example.com" />',
      'a',
      ['figure-missing: sv lacks the figure “https://v.example.com”, which pt has.'],
    ],
    ['a list', 'a\n\n- b\n- c', 'a', ['list-missing: sv lacks the list “b · c”, which pt has.']],
    [
      'a table',
      'a\n\n| b | c |\n| - | - |',
      'a',
      ['table-missing: sv lacks the table “b | c”, which pt has.'],
    ],
    ['code', 'a\n\n```\nb\n```', 'a', ['code-missing: sv lacks the code block “b”, which pt has.']],
    [
      'a diagram',
      'a\n\n```mermaid\nflowchart LR\n  b --> c\n```',
      'a',
      ['diagram-missing: sv lacks the diagram “b, c”, which pt has.'],
    ],
    [
      'a note around what is there',
      '<Note>\n\na\n\n</Note>',
      'a',
      ['component-missing: sv lacks the component “<Note>”, which pt has.'],
    ],
    [
      'the second of two equal lists',
      '- a\n\nb\n\n- a',
      '- a\n\nb',
      ['list-missing: sv lacks the list “a”, which pt has.'],
    ],
    [
      'a heading without its text',
      '## a {/* #a */}\n\nb\n\n## c {/* #c */}\n\nd',
      '## a {/* #a */}\n\nb\n\nd',
      ['heading-missing: sv lacks the heading “c”, which pt has.'],
    ],
    [
      'a heading and an item elsewhere',
      '## a {/* #a */}\n\n- b\n- longer item\n\n## c {/* #c */}',
      '## a {/* #a */}\n\n- b',
      [
        'heading-missing: sv lacks the heading “c”, which pt has.',
        'list-item-missing: sv lacks the list item “longer item”, which pt has.',
      ],
    ],
  ])('that are missing: %s', (_, pt, sv, expected) => {
    expect(told(pt, sv)).toEqual(expected);
  });

  test.each([
    [
      'the level of a heading',
      '## a {/* #a */}',
      '### a {/* #a */}',
      ['heading-level: The heading level differs: sv has 3, pt has 2.'],
    ],
    [
      'the id of a heading',
      '# a {/* #a */}',
      '# a',
      ['heading-id: The heading id differs: sv has none, pt has #a.'],
    ],
    [
      'the lines of code',
      '```js\na\n```',
      '```js\na\nb\n```',
      ['code-text: The code differs: sv has js 2 lines, pt has js 1 line.'],
    ],
    [
      'the language of code',
      '```js\na\n```',
      '```\na\n```',
      ['code-text: The code differs: sv has 1 line, pt has js 1 line.'],
    ],
    [
      'an arrow of a diagram',
      '```mermaid\nflowchart LR\n  a --> b\n```',
      '```mermaid\nflowchart LR\n  b --> a\n```',
      ['diagram-graph: The diagram differs: sv has b → a, pt has a → b.'],
    ],
    [
      'the columns of a table',
      '| a | b |\n| - | - |\n| c | d |',
      '| a |\n| - |\n| c |',
      ['table-column-missing: The number of table columns differs: sv has 1, pt has 2.'],
    ],
    [
      'the depth of an item',
      '- a\n  - longer item',
      '- a\n- longer item',
      [
        'list-item-missing: sv lacks the list item “longer item”, which pt has.',
        'list-item-missing: pt lacks the list item “longer item”, which sv has.',
      ],
    ],
  ])('that are other ones: %s', (_, pt, sv, expected) => {
    expect(told(pt, sv)).toEqual(expected);
  });

  test('a paragraph is missed between editions only', () => {
    const [pt, sv] = ['um\n\noutra frase bem mais longa', 'ett'];
    expect(told(pt, sv)).toEqual([]);
    expect(told(pt, sv, 'b')).toEqual([
      'paragraph-missing: pt still has the paragraph “outra frase bem mais longa”, which the newer sv lacks.',
    ]);
  });
});

describe('rows', () => {
  const rows = (...lines: readonly string[]): string =>
    ['| a | b |', '| - | - |', ...lines.map((line) => `| ${line} |`)].join('\n');

  test('are known by their links, though their words are of other lengths', () => {
    const pt = rows(
      '[x](1.mdx) | uma frase bem longa que não acaba',
      '[y](2.mdx) | curta',
      '[z](3.mdx) | média frase',
    );
    const sv = rows('[x](1.mdx) | kort', '[z](3.mdx) | en mycket längre mening än den andra');
    expect(told(pt, sv)).toEqual(['table-row-missing: sv lacks the table row “y”, which pt has.']);
  });

  test('are known by the applications that they list', () => {
    const pt = rows('x | Adobe target', 'x | Adobe campaign', 'x | Adobe analytics');
    const sv = rows('x | Adobe target', 'x | Adobe analytics');
    expect(told(pt, sv)).toEqual(['table-row-missing: sv lacks the table row “x”, which pt has.']);
    expect(checkFiles({ ...blueprint({ pt, sv }), ...applications }).findings[0]?.places[1]).toMatchObject({
      line: 11,
    });
  });

  test('that swap their places are neither missing nor too many', () => {
    expect(told(rows('[x](1.mdx) | c', '[y](2.mdx) | c'), rows('[y](2.mdx) | c', '[x](1.mdx) | c'))).toEqual(
      [],
    );
  });
});

describe('applications', () => {
  const table = (...cells: readonly string[]): string =>
    ['| x | y |', '| - | - |', ...cells.map((cell) => `| a | ${cell} |`)].join('\n');

  test.each([
    [
      'in a column that mostly names them',
      ['Adobe target', 'Adobe campaign'],
      ['Adobe target', 'Adobe analytics'],
      ['sv has analytics, pt has campaign'],
    ],
    [
      'in lists of such a column',
      ['<ul><li>Adobe target</li><li>Adobe campaign</li></ul>'],
      ['<ul><li>Adobe target</li></ul>'],
      ['sv has nothing more, pt has campaign'],
    ],
    [
      'among others',
      ['Adobe target eller annat'],
      ['Adobe campaign, eller annat'],
      ['sv has campaign, pt has target'],
    ],
    ['in another order', ['Adobe target, Adobe campaign'], ['Adobe campaign, Adobe target'], []],
    [
      'in a column of sentences',
      ['uma frase longa que fala de muita coisa e de Adobe target'],
      ['en lång mening som handlar om allt och om Adobe campaign'],
      [],
    ],
    [
      'in a column of which few entries are names',
      ['um', 'dois', 'Adobe target'],
      ['ett', 'två', 'Adobe campaign'],
      [],
    ],
  ])('are compared %s', (_, pt, sv, expected) => {
    expect(told(table(...pt), table(...sv))).toEqual(
      expected.map(
        (values) => `applications-differ: The applications in the table row “a” differ: ${values}.`,
      ),
    );
  });

  test('of the front matter are compared without their order', () => {
    const check = (pt: string, sv: string): string[] =>
      checkFiles({
        ...blueprint({
          pt: { body: '', keys: { applications: pt } },
          sv: { body: '', keys: { applications: sv } },
        }),
        ...applications,
      }).findings.map(({ message }) => message);
    expect(check('[target, campaign]', '[campaign, target]')).toEqual([]);
    expect(check('[target, campaign]', '[target, analytics]')).toEqual([
      'The applications differ: sv has analytics, pt has campaign.',
    ]);
  });
});

test.each([...comparingRules, ...pageRules].map(({ id, class: kind, severity }) => [id, kind, severity]))(
  'the severity of %s follows its class, which is %s',
  (_, kind, severity) => {
    expect(severity).toBe(kind === 'cosmetic' ? 'info' : 'warning');
  },
);
