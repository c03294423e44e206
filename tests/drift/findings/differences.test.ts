import { describe, expect, test } from 'vitest';
import { blueprint, ledger } from '../blueprint.ts';
import { checkFiles, type Files, findingsOf, placesOf } from '../check-files.ts';

/** The findings that compare, as their messages and their places by language. */
function told(files: Files): [message: string, ...places: string[]][] {
  return checkFiles(files)
    .findings.filter(({ rule }) => !rule.startsWith('edition-'))
    .map((finding) => [finding.message, ...placesOf(finding).map((place) => place.replace('/page.mdx', ''))]);
}

function table(...rows: readonly string[]): string {
  return ['| a | b |', '| - | - |', ...rows.map((row) => `| ${row} | c |`)].join('\n');
}

const full = {
  pt: table('um', 'dois dois', 'três'),
  it: table('uno', 'due due', 'tre'),
  sv: table('ett', 'två två', 'tre'),
  es: table('uno', 'dos dos', 'tres'),
};

describe('the odd one out is named, its place first', () => {
  test('where one translation lacks something', () => {
    expect(told(blueprint({ ...full, sv: table('ett', 'tre') }))).toEqual([
      [
        'sv lacks the table row “dois dois”, which pt, it, and es have.',
        'sv:10:1',
        'pt:11:1',
        'it:11:1',
        'es:11:1',
      ],
    ]);
  });

  test('where it is the one that the others are compared with', () => {
    expect(told(blueprint({ ...full, pt: table('um', 'três') }))).toEqual([
      [
        'pt lacks the table row “due due”, which it, sv, and es have.',
        'pt:10:1',
        'it:11:1',
        'sv:11:1',
        'es:11:1',
      ],
    ]);
  });

  test('where one translation alone has something', () => {
    expect(told(blueprint({ pt: '- um', it: '- uno', sv: '- ett', es: '- uno\n- dos' }))).toEqual([
      ['pt, it, and sv lack the list item “dos”, which es has.', 'es:9:1', 'pt:8:1', 'it:8:1', 'sv:8:1'],
    ]);
  });

  test('where both have something, but not the same', () => {
    const body = (page: string): string => `um [dois](${page}.mdx)`;
    expect(told(blueprint({ pt: body('a'), it: body('b'), sv: body('a') }))).toEqual([
      ['The link target differs: it has b, pt and sv have a.', 'it:8:4', 'pt:8:4', 'sv:8:4'],
    ]);
  });

  test('in a list in a cell', () => {
    const body = (...items: readonly string[]): string =>
      table(`<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`);
    expect(
      told(blueprint({ pt: body('um', 'dois dois'), it: body('uno', 'due due'), sv: body('ett') })),
    ).toEqual([
      ['sv lacks the list item “dois dois”, which pt and it have.', 'sv:10:7', 'pt:10:18', 'it:10:19'],
    ]);
  });
});

describe('translations that differ each in a way of its own', () => {
  test('are told each against those that agree', () => {
    const pages = { pt: 'um [dois](a.mdx)', it: 'uno [due](b.mdx)', sv: 'ett två', es: 'uno [dos](a.mdx)' };
    expect(told(blueprint(pages))).toEqual([
      ['The link target differs: it has b, pt and es have a.', 'it:8:5', 'pt:8:4', 'es:8:5'],
      ['sv lacks the link “dois”, which pt and es have.', 'sv:8:1', 'pt:8:4', 'es:8:5'],
    ]);
  });

  test('by one rule', () => {
    const pages = { pt: '## a {/* #a */}', it: '## a {/* #b */}', sv: '## a {/* #c */}' };
    expect(told(blueprint(pages))).toEqual([
      ['The heading id differs: it has #b, pt has #a.', 'it:8:1', 'pt:8:1'],
      ['The heading id differs: sv has #c, pt has #a.', 'sv:8:1', 'pt:8:1'],
    ]);
  });

  test('by lacking more and less of a section', () => {
    const [a, b, c] = ['## A {/* #a */}\n\num', '### B {/* #b */}\n\ndois', '## C {/* #c */}\n\ntrês'];
    const pages = { pt: [a, b, c].join('\n\n'), it: c, sv: [a, c].join('\n\n'), es: [a, b, c].join('\n\n') };
    expect(told(blueprint(pages))).toEqual([
      ['it lacks the heading “A”, which pt, sv, and es have.', 'it:1:1', 'pt:8:1', 'sv:8:1', 'es:8:1'],
      ['sv lacks the heading “B”, which pt and es have.', 'sv:10:1', 'pt:12:1', 'es:12:1'],
    ]);
  });
});

test('what several have, and the reference lacks, is the same thing in all of them', () => {
  const item = (index: number): string => `- [${'x'.repeat(index)}](${index}.mdx)`;
  const list = (...items: readonly number[]): string => items.map(item).join('\n');
  expect(
    told(blueprint({ pt: list(1, 4), it: list(1, 2, 3, 4), sv: list(1, 3, 4), es: list(1, 4) })),
  ).toEqual([
    ['pt, sv, and es lack the list item “xx”, which it has.', 'it:9:1', 'pt:8:1', 'sv:8:1', 'es:8:1'],
    ['pt and es lack the list item “xxx”, which it and sv have.', 'it:10:1', 'sv:9:1', 'pt:8:1', 'es:8:1'],
  ]);
});

test('two editions are laid side by side once for all languages', () => {
  const [old, next] = [
    ['alfa frase', 'beta gama frase longa', 'delta alfa frase'],
    ['alfa frase', 'delta alfa frase kapa nova'],
  ];
  const body = (lines: readonly string[] | undefined, more: string): string =>
    (lines ?? []).map((line) => `- ${line}${more}`).join('\n');
  const pages = blueprint({
    pt: { body: body(next, ''), from: 'b' },
    it: { body: body(next, ''), from: 'b' },
    sv: body(old, ''),
    es: body(old, ' a'),
  });
  const missing = told({ ...pages, ...ledger });
  expect(missing).toHaveLength(1);
  expect(missing[0]?.[0]).toMatch(/^sv and es still have the list item/);
});

test('a section that is missing whole is told once, by its heading', () => {
  const section =
    '## B {/* #b */}\n\num\n\n- dois\n\n### C {/* #c */}\n\n| a |\n| - |\n| b |\n\n![d](e.png)\n\n<Note>\n\nf\n\n</Note>';
  const [before, after] = ['## A {/* #a */}\n\nantes', '## D {/* #d */}\n\ndepois'];
  const pages = blueprint({
    pt: { body: `${before}\n\n${section}\n\n${after}`, from: 'b' },
    it: `${before}\n\n${after}`,
  });
  expect(told({ ...pages, ...ledger })).toEqual([
    ['it lacks the heading “B”, which the newer pt has.', 'it:10:1', 'pt:12:1'],
  ]);
});

describe('the cause', () => {
  const shorter = table('um', 'três');

  test.each([
    [
      'an older source, which lacks something',
      'b',
      'a',
      true,
      'it lacks the table row “dois dois”, which the newer pt has.',
      'Bring it to the source commit of pt.',
    ],
    [
      'a newer source, which the other lacks something of',
      'a',
      'b',
      true,
      'pt still has the table row “dois dois”, which the newer it lacks.',
      'Take it out of pt when that is brought to the newer source.',
    ],
    [
      'the same source',
      'a',
      'a',
      true,
      'it lacks the table row “dois dois”, which pt has.',
      'The source is the same, so that the translations should agree: compare it with pt.',
    ],
    [
      'sources of which it is not known which is newer',
      'a',
      'b',
      false,
      'it lacks the table row “dois dois”, which pt has.',
      'Add the commits to sources.yaml, so that the checker can tell which side is newer.',
    ],
  ])('is %s', (_, pt, it, dated, message, help) => {
    const pages = blueprint({ pt: { body: full.pt, from: pt }, it: { body: shorter, from: it } });
    const [finding] = findingsOf(checkFiles(dated ? { ...pages, ...ledger } : pages), 'table-row-missing');
    expect(finding).toMatchObject({ message, help });
  });

  test('is a defect where an older translation agrees with the newest, and one of the newest does not', () => {
    const pages = blueprint({
      pt: { body: full.pt, from: 'b' },
      it: { body: shorter, from: 'b' },
      sv: full.sv,
    });
    const [finding] = findingsOf(checkFiles({ ...pages, ...ledger }), 'table-row-missing');
    expect(finding?.message).toBe('it lacks the table row “dois dois”, which pt and sv have.');
    expect(finding?.help).toContain('The source is the same');
  });

  test('is told of all older editions at once', () => {
    const pages = blueprint({
      pt: { body: full.pt, from: 'c' },
      it: { body: shorter, from: 'b' },
      sv: table('ett', 'tre'),
    });
    expect(told({ ...pages, ...ledger })).toEqual([
      ['it and sv lack the table row “dois dois”, which the newer pt has.', 'it:10:1', 'sv:10:1', 'pt:11:1'],
    ]);
  });
});

describe('places correspond', () => {
  test('across all that stands before them', () => {
    const page = (intro: string, last: string): string =>
      `${intro}\n\n## A {/* #a */}\n\n- um\n- [dois](${last}.mdx)\n\n${table('x')}`;
    const pages = { pt: page('um', 'a'), it: page('uno\ndue\n\ntre', 'a'), sv: page('ett', 'b') };
    expect(told(blueprint(pages))).toEqual([
      ['The link target differs: sv has b, pt and it have a.', 'sv:13:3', 'pt:13:3', 'it:16:3'],
    ]);
  });

  test('with the words that stand there, in every language', () => {
    const [finding] = checkFiles(blueprint({ ...full, sv: table('ett', 'tre') })).findings;
    expect(finding?.places.map(({ excerpt }) => excerpt)).toEqual([
      undefined,
      'dois dois',
      'due due',
      'dos dos',
    ]);
  });

  test('also in rows that differ elsewhere', () => {
    const row = (link: string, application: string): string => `| [x](${link}.mdx) | ${application} |`;
    const body = (...rows: readonly string[]): string => ['| a | b |', '| - | - |', ...rows].join('\n');
    const applications =
      'applications:\n  - id: target\n    name: { pt: Target }\n  - id: campaign\n    name: { pt: Campaign }\n';
    const pages = blueprint({
      pt: body(row('one', 'Target'), row('two', 'Campaign')),
      it: body(row('other', 'Target'), row('two', 'Campaign')),
      sv: body(row('one', 'Target'), row('two', 'Target')),
    });
    expect(told({ ...pages, 'applications.yaml': applications })).toEqual([
      ['The link target differs: it has other, pt and sv have one.', 'it:10:3', 'pt:10:3', 'sv:10:3'],
      [
        'The applications in the table row “x” differ: sv has target, pt and it have campaign.',
        'sv:11:16',
        'pt:11:16',
        'it:11:16',
      ],
    ]);
  });
});
