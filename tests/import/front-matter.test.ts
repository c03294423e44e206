import { describe, expect, test } from 'vitest';
import { importFrontMatter } from '../../src/import/front-matter.ts';
import type { ImportRule } from '#import';

function front(text: string, applications: string[] = []): { text: string; rules: string[] } {
  const rules: string[] = [];
  const warn = (
    rule: ImportRule,
    { position }: { position?: { start: { line: number } } | undefined },
  ): void => {
    rules.push(`${String(position?.start.line)} ${rule}`);
  };
  return { text: importFrontMatter(text, applications, warn), rules };
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
  ])('%j becomes %j', (text, expected) => {
    expect(front(text)).toEqual({ text: expected, rules: [] });
  });
});

describe('applications', () => {
  test.each([
    ['title: A\n', 'title: A\napplications:\n  - beacon\n  - tide\n'],
    ['title: A\n\n\n', 'title: A\napplications:\n  - beacon\n  - tide\n\n\n'],
    ['applications: [x]\n', 'applications: [x]\n'],
    ['applications: []\n', 'applications: []\n'],
    ['{ title: A }\n', '{ title: A }\n'],
    ['', 'applications:\n  - beacon\n  - tide\n'],
  ])('%j becomes %j', (text, expected) => {
    expect(front(text, ['beacon', 'tide']).text).toBe(expected);
  });
});

test('sentences that are no YAML are put in quotes', () => {
  expect(front('kt: 1\ntitle: Beacon: an overview \n', ['tide'])).toEqual({
    text: "kt: 1\ntitle: 'Beacon: an overview'\napplications:\n  - tide\n",
    rules: ['3 front-matter-mended'],
  });
});

test.each(['a: [\n', 'a: 1\na: 2\n', 'only words\n', '- a\n'])('%j is kept, with a warning', (text) => {
  expect(front(text, ['tide'])).toMatchObject({
    text,
    rules: [expect.stringContaining('front-matter-unreadable')],
  });
});
