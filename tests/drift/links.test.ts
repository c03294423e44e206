import { describe, expect, test } from 'vitest';
import { identity, pageText } from '../catalogue/page-text.ts';
import { checkFiles, findingsOf, placesOf } from './check-files.ts';

function navigation(...pages: readonly string[]): string {
  return `entries:\n  - id: a\n    title: A\n    entries: [${pages.join(', ')}]\n`;
}

/** Checks a page at pt/area/page.mdx that has links, in a catalogue with one more page in Portuguese and one in Swedish. */
function check(body: string, declared = true) {
  return checkFiles({
    ...(declared && { 'pt/navigation.yaml': navigation('area/page', 'area/other') }),
    'pt/area/page.mdx': pageText({ 'exl-id': identity(1) }, `${body}\n\n## Aqui {/* #here */}`),
    'pt/area/other.mdx': pageText({ 'exl-id': identity(2) }, '## Lá {/* #there */}\n\n# Sem id'),
    'sv/area/svenska.mdx': pageText({ 'exl-id': identity(3) }, '## Där {/* #svensk */}'),
  });
}

test.each([
  ['a page', '[a](other.mdx)'],
  ['a heading with an id', '[a](other.mdx#there)'],
  ['a heading whose id is made of its words', '[a](other.mdx#sem-id)'],
  ['the page itself', '[a](#here) [b](page.mdx#here)'],
  ['a page that only another language has', '[a](svenska.mdx) [b](../../sv/area/svenska.mdx#svensk)'],
  ['a file that is no page', '[a](../files/manual.pdf)'],
  ['the web', '[a](https://example.com/x.mdx) [b](mailto:a@example.com)'],
  ['a place that the site resolves', '[a](/pt/other)'],
])('a link to %s is whole', (_, body) => {
  expect(findingsOf(check(body), 'link-broken')).toEqual([]);
});

describe('a broken link is told at its place, with what it may have meant', () => {
  test.each([
    [
      'to no page',
      'a [b](othr.mdx)',
      '8:3',
      'The link leads to othr.mdx, which is no page.',
      'Did you mean “area/other”?',
    ],
    [
      'to no page of another folder',
      '[a](../x/other.mdx)',
      '8:1',
      'The link leads to ../x/other.mdx, which is no page.',
      'Did you mean “area/other”?',
    ],
    [
      'to no heading',
      '[a](other.mdx#ther)',
      '8:1',
      'The link leads to #ther, which is no heading of pt/area/other.mdx.',
      'Did you mean “there”?',
    ],
    [
      'to no heading of the page itself',
      '[a](#xyz)',
      '8:1',
      'The link leads to #xyz, which is no heading of pt/area/page.mdx.',
      'Known: here.',
    ],
    [
      'in a cell',
      '| a |\n| - |\n| <a href="no.mdx">b</a> |',
      '10:3',
      'The link leads to no.mdx, which is no page.',
      'readers see the words',
    ],
    [
      'of a badge',
      'a <Badge url="no.mdx">b</Badge>',
      '8:3',
      'The link leads to no.mdx, which is no page.',
      'readers see the words',
    ],
  ])('%s', (_, body, place, message, help) => {
    const [finding, ...more] = findingsOf(check(body), 'link-broken');
    expect(more).toEqual([]);
    expect(finding).toMatchObject({ severity: 'error', message, languages: ['pt'] });
    expect(finding && placesOf(finding)).toEqual([`pt/area/page.mdx:${place}`]);
    expect(finding?.help).toContain(help);
  });
});

test('a link to a page that cannot be read is not broken: the page has an error of its own', () => {
  const report = checkFiles({
    'pt/navigation.yaml': navigation('a', 'b', 'c'),
    'pt/a.mdx': pageText({}, '[b](b.mdx#x) [c](c.mdx#y)'),
    'pt/b.mdx': pageText({ 'exl-id': identity(2) }, '<br>'),
    'pt/c.mdx': '# Sem dados\n\n## y {/* #y */}',
  });
  expect(report.findings.map(({ rule }) => rule).sort()).toEqual(['front-matter-missing', 'syntax-invalid']);
});

test('a language that does not declare its pages is not asked for them', () => {
  expect(findingsOf(check('[a](no.mdx) [b](#no)', false), 'link-broken')).toEqual([]);
});
