import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { imported } from './imported.ts';
import { importFrontMatter } from '../../src/import/front-matter.ts';
import type { ImportRule } from '#import';

const ids = ['273d024f-a220-4336-89f2-e3bffafcdc37', '5c1d4c0e-8f0b-4a57-9d3e-6b1a7e2f9c84'] as const;
const hash = '83cda30e0fac5c3a2c38ca4b2df2c2405736e4a0';

function front(text: string): { text: string; rules: string[] } {
  const rules: string[] = [];
  const warn = (
    rule: ImportRule,
    { position }: { position?: { start: { line: number } } | undefined },
  ): void => {
    if (rule !== 'front-matter-missing') rules.push(`${String(position?.start.line)} ${rule}`);
  };
  return { text: importFrontMatter(text, warn), rules };
}

describe('keeps', () => {
  test.each([
    'title: Kundresor\nkt: null\n',
    "title: 'Kundresor'\nsource-wordcount: '231'\n\n",
    '# kept\nb: 1\na: [x,  y]   # so\n',
    'description: >\n  Två\n  rader\n',
    'version: 8\n',
    '',
    '\n',
  ])('%j as it is', (text) => {
    expect(front(text)).toEqual({ text, rules: [] });
  });
});

describe('changes sentences', () => {
  test.each([
    ["title: 'Kundresor '\n", "title: 'Kundresor'\n"],
    ['title: "Kundresor  "\nkt: 1\n', 'title: "Kundresor"\nkt: 1\n'],
    ["solution: 'Beacon '\n", "solution: 'Beacon '\n"],
    ['title: Via [!DNL Beacon] hem\n', 'title: Via Beacon hem\n'],
    ['description: [!UICONTROL Spara] nu\n', "description: 'Spara nu'\n"],
    ['title: [!DNL Beacon]\n', "title: 'Beacon'\n"],
    ["title: 'L''arrivo [!DNL Beacon]'\n", "title: 'L''arrivo Beacon'\n"],
    ['short-description: a [!DNL b &#x200B;] c\n', 'short-description: a b c\n'],
    ['title: a [!DNL b [!UICONTROL c]]\n', 'title: a b c\n'],
    ['description: Мост &#x200B;через [!DNL &#8203;x]\n', 'description: Мост через x\n'],
    ['title: &quot;A&quot; &amp; b\n', 'title: \'"A" & b\'\n'],
    ["title: 'A&nbsp;&#x200B;b'\n", "title: 'A b'\n"],
    ['title: 2024\n', "title: '2024'\n"],
    ['title: [A, b]\n', "title: '[A, b]'\n"],
    ['title: #A\n', "title: '#A'\n"],
    ['title: *A* b\n', "title: '*A* b'\n"],
    ['description:\n  Harbour: a guide\n', "description:\n  'Harbour: a guide'\n"],
    ['role:\nkt: null\n', '# role:\nkt: null\n'],
  ])('%j becomes %j', (text, expected) => {
    expect(front(text)).toEqual({ text: expected, rules: [] });
  });
});

describe('mends', () => {
  test.each([
    ['title: Beacon: an overview \n', "title: 'Beacon: an overview'\n", ['2']],
    ["description: 'it's'\n", "description: 'it''s'\n", ['2']],
    ['description: "quoted" rest\n', 'description: \'"quoted" rest\'\n', ['2']],
    ['title: A\ntitle: B\nkt: 1\n', 'title: A\n# title: B\nkt: 1\n', ['3']],
    ['title:\tA\n\tdescription: B\n', 'title: A\ndescription: B\n', ['3']],
    ['title: A\n  description: B\nkt: 1\n', 'title: A\ndescription: B\nkt: 1\n', ['2']],
    ['role:\n\t- User\n\t- Admin\n', 'role:\n  - User\n  - Admin\n', ['3']],
    ['feature: [A, B\ntopic: x\n', "feature: '[A, B'\ntopic: x\n", ['3']],
    ['title: A\njust words\nkt: 1\n', 'title: A\n# just words\nkt: 1\n', ['3']],
    [`exl-id: ${ids.join(',')}\nkt: 1\n`, `exl-id: ${ids[0]} # also ${ids[1]}\nkt: 1\n`, ['2']],
    [`kt: 1\nexl-id: [${ids[0]}]\n`, `kt: 1\nexl-id: ${ids[0]} # was [${ids[0]}]\n`, ['3']],
    ['exl-id: a-1,b-2\nkt: 1\n', '# exl-id: a-1,b-2\nkt: 1\n', ['2']],
    [
      `source-git-commit: ${hash.toUpperCase()}\n`,
      `source-git-commit: ${hash} # was ${hash.toUpperCase()}\n`,
      ['2'],
    ],
    ['role:\n  a: 1\nkt: 1\n', '# role:\n#   a: 1\nkt: 1\n', ['2']],
    ['title: "A" b\n# remark\nkt: 1\n', 'title: \'"A" b\'\n# remark\nkt: 1\n', ['2']],
    ['source-wordcount: n/a\nkt: 1\n', '# source-wordcount: n/a\nkt: 1\n', ['2']],
    ['only words\n', '# only words\n', ['2']],
    ['{ a: 1, b: [ }\n', '# { a: 1, b: [ }\n', ['2']],
  ])('%j to %j', (text, expected, lines) => {
    const mended = front(text);
    expect(mended).toEqual({ text: expected, rules: lines.map((line) => `${line} front-matter-mended`) });
    expect(front(mended.text)).toEqual({ text: mended.text, rules: [] });
  });

  test('any text to what it leaves alone', () => {
    const pieces = [
      'title: ',
      'a',
      ': ',
      '\n',
      '\t',
      '  ',
      '- ',
      '"',
      "'",
      '[',
      '#',
      '|',
      '>',
      '*x',
      '&x ',
      'kt: 1\n',
      'title: b\n',
      '{',
      '?',
    ];
    const texts = fc
      .array(fc.constantFrom(...pieces), { maxLength: 12 })
      .map((parts) => `${parts.join('')}\n`);
    fc.assert(
      fc.property(texts, (text) => {
        const once = front(text);
        if (once.rules.some((rule) => rule.endsWith('unreadable'))) expect(once.text).toBe(text);
        else expect(front(once.text)).toEqual({ text: once.text, rules: [] });
      }),
      { numRuns: 500 },
    );
  });
});

test.each([
  ['title: a\ndescription: b\n', 'source-git-commit'],
  [`title: ''\nsource-git-commit: ${hash}\n`, 'title, description'],
  [`title: a\ndescription: b\nsource-git-commit: ${hash.slice(8)}\n`, 'source-git-commit'],
])('tells what %j lacks', (text, keys) => {
  const { warnings } = imported(`---\n${text}---\n`);
  expect(warnings.map(({ message }) => message)).toEqual([`The front matter has no valid ${keys}.`]);
});

describe('front matter that does not end', () => {
  test('ends behind its last key', () => {
    const text = '---\ntitle: A\ndescription: B\n\n# C\n\n[!WHAT d]\n';
    expect(imported(text).text).toBe('---\ntitle: A\ndescription: B\n---\n\n# C\n\nd\n');
    expect(imported(text).warnings.map(({ rule, line }) => `${line} ${rule}`)).toEqual([
      '1 front-matter-missing',
      '4 front-matter-mended',
      '7 mark-unknown',
    ]);
  });

  test('ends there, whatever stands in the body', () => {
    const text = '---\ntitle: A\n# remark\ndescription: B\n\n# C\n\nd: e\n\nText.\n\n---\n\nf\n';
    expect(imported(text).text).toBe(
      '---\ntitle: A\n# remark\ndescription: B\n---\n\n# C\n\nd: e\n\nText.\n\n---\n\nf\n',
    );
  });

  test.each(['---\n\na: 1\n', '---\nTo: him\nFrom: her\n\nHi.\n'])('is none in %j', (text) => {
    expect(imported(text).warnings.map(({ rule }) => rule)).toEqual(['front-matter-missing']);
  });
});
