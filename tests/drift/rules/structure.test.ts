import { describe, expect, test } from 'vitest';
import { blueprint } from '../blueprint.ts';
import { checkFiles } from '../check-files.ts';

/** What is told of a Portuguese page and its Swedish translation of one edition, with the lines. */
function told(
  pt: string,
  sv: string,
  keys: Readonly<Record<string, [pt: string, sv: string]>> = {},
): string[] {
  const of = (side: 0 | 1): Record<string, string> =>
    Object.fromEntries(Object.entries(keys).map(([key, values]) => [key, values[side]]));
  const pages = blueprint({ pt: { body: pt, keys: of(0) }, sv: { body: sv, keys: of(1) } });
  return checkFiles(pages)
    .findings.filter(({ rule }) => rule !== 'key-unknown')
    .map(({ rule, message, places }) => `${rule} ${places.map(({ line }) => line).join()}: ${message}`);
}

const section = (id: string, text: string, level = '##'): string =>
  `${level} ${text} {/* #${id} */}\n\n${text} ${'ord '.repeat(id.charCodeAt(0) % 7)}`;
const page = (...sections: readonly string[]): string => sections.join('\n\n');

describe('a section that stands elsewhere', () => {
  const [a, b, c, d] = ['a', 'b', 'c', 'd'].map((id) => section(id, id.toUpperCase())) as [
    string,
    string,
    string,
    string,
  ];
  const inner = page(section('e', 'E', '###'), section('f', 'F', '###'));

  test('is told by what stands before it', () => {
    expect(told(page(a, b, c, d), page(d, a, b, c))).toEqual([
      'section-moved 8,20: The place of the section “D” differs: sv has nothing before it, pt has #c before it.',
    ]);
  });

  test('is told once with the sections in it', () => {
    expect(told(page(a, inner, b, c, d), page(b, c, d, a, inner))).toEqual([
      'section-moved 20,8: The place of the section “A” differs: sv has #d before it, pt has nothing before it.',
    ]);
  });

  test('is told for itself where it leaves the section that it was in', () => {
    expect(
      told(page(a, inner, b, c), page(a, section('f', 'F', '###'), b, c, section('e', 'E', '###'))),
    ).toEqual([
      'section-moved 24,12: The place of the section “E” differs: sv has #c before it, pt has #a before it.',
    ]);
  });
});

describe('anchors', () => {
  test.each([
    ['of another page', '[x](p.mdx#a)', '[x](p.mdx#b)', ['link-anchor 8,8']],
    ['and pages differ', '[x](p.mdx#a)', '[x](q.mdx#a)', ['link-target 8,8']],
    ['that are not there', '[x](p.mdx#a)', '[x](p.mdx)', ['link-anchor 8,8']],
    [
      'beside a link to another page',
      '[x](p.mdx#a) [y](q.mdx)',
      '[y](r.mdx) [x](p.mdx#b)',
      ['link-target 8,8', 'link-anchor 8,8'],
    ],
    [
      'of the page itself, by ids that differ',
      '[x](#a)\n\n## A {/* #a */}',
      '[x](#b)\n\n## A {/* #b */}',
      ['heading-id 10,10'],
    ],
    [
      'of the page itself, to another section',
      '[x](#a)\n\n## A {/* #a */}\n\n## B {/* #b */}',
      '[x](#b)\n\n## A {/* #a */}\n\n## B {/* #b */}',
      ['link-anchor 8,8'],
    ],
  ])('%s', (_, pt, sv, expected) => {
    expect(told(pt, sv).map((line) => line.replace(/:.*/, ''))).toEqual(expected);
  });
});

describe('pieces of text', () => {
  test.each([
    [
      'controls that are fewer',
      'um <UIControl>A</UIControl>',
      'ett',
      ['control-differs 8,8: The number of controls in the text differs: sv has 0, pt has 1.'],
    ],
    ['controls of other words', 'um <UIControl>A</UIControl>', 'ett <UIControl>B</UIControl>', []],
    [
      'a term that was translated',
      '<DNL>Edge Network</DNL>, um',
      '<DNL>Edgenätet</DNL>, ett',
      ['term-differs 8,8: The term differs: sv has Edgenätet, pt has Edge Network.'],
    ],
    [
      'a term that is not there',
      'um <DNL>Edge</DNL>',
      'ett',
      ['term-differs 8,8: sv lacks the term “Edge”, which pt has.'],
    ],
    ['terms in another order', '<DNL>A</DNL> e <DNL>B</DNL>', '<DNL>B</DNL> och <DNL>A</DNL>', []],
    [
      'code that differs',
      'um `a`',
      'ett `b`',
      ['code-inline 8,8: The code in the text differs: sv has b, pt has a.'],
    ],
    [
      'code that is not there',
      'um `a`',
      'ett',
      ['code-inline 8,8: sv lacks the code in the text “a”, which pt has.'],
    ],
    [
      'a number that differs',
      'até 10 vezes',
      'upp till 12 gånger',
      ['number-differs 8,8: The number differs: sv has 12, pt has 10.'],
    ],
    ['numbers of which two differ', 'de 10 a 20', 'från 11 till 21', []],
    ['numbers that one language writes as words', '2 vezes', 'två gånger', []],
    ['numbers in another order', '10 de 20', '20, därav 10', []],
    ['numbers in other signs', '10.000,5', '10 000.5', []],
  ])('%s', (_, pt, sv, expected) => {
    expect(told(pt, sv)).toEqual(expected);
  });
});

test.each([
  [
    'a note',
    '<Note type="tip">\n  um\n</Note>',
    '<Note type="warning">\n  ett\n</Note>',
    ['note-type 8,8: The type of the note differs: sv has warning, pt has tip.'],
  ],
  [
    'a list',
    '1. um\n2. dois',
    '- ett\n- två',
    ['list-kind 8,8: The kind of the list differs: sv has bullets, pt has numbers.'],
  ],
])('%s of another kind is the same one', (_, pt, sv, expected) => {
  expect(told(pt, sv)).toEqual(expected);
});

test('a component that is missing is told once with what is in it', () => {
  expect(told('um\n\n<Note>\n  - dois\n  - [três](a.mdx)\n</Note>', 'ett')).toEqual([
    'component-missing 8,10: sv lacks the component “<Note>”, which pt has.',
  ]);
});

describe('front matter', () => {
  test.each([
    [
      'a key with another value',
      { version: ['8', '7'] },
      ['front-matter-differs 6,6: The front-matter key “version” differs: sv has 7, pt has 8.'],
    ],
    ['lists in another order', { role: ['[A, B]', 'B, A'] }, []],
    ['taxonomies by their ids', { topic_v2: ['[{ id: a, name: Um }]', '[{ id: a, name: Ett }]'] }, []],
    ['what tools count', { 'source-wordcount': ['10', '12'], 'ht-degree': ['1%', '2%'] }, []],
  ] satisfies [string, Record<string, [string, string]>, string[]][])('%s', (_, keys, expected) => {
    expect(told('um', 'ett', keys)).toEqual(expected);
  });

  test('a key that is not there', () => {
    const pages = blueprint({ pt: { body: 'um', keys: { kt: '12' } }, sv: 'ett' });
    expect(checkFiles(pages).findings.map(({ message }) => message)).toEqual([
      'The front-matter key “kt” differs: sv has none, pt has 12.',
    ]);
  });
});

test('names of applications do not go on from one entry of a list to the next', () => {
  const applications =
    'applications:\n  - id: target\n    name: { pt: Target }\n  - id: suite\n    name: { pt: Target Suite }\n';
  const table = (...items: readonly string[]): string =>
    `| a |\n| - |\n| <ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul> |`;
  const pages = blueprint({ pt: table('Target', 'Suite'), sv: table('Target Suite', 'Suite') });
  const messages = checkFiles({ ...pages, 'applications.yaml': applications }).findings.map(
    ({ message }) => message,
  );
  expect(messages).toEqual([
    'The applications in the table row “Target Suite” differ: sv has suite, pt has target.',
  ]);
});
