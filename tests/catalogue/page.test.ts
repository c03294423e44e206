import { describe, expect, test } from 'vitest';
import { readApplications, readPage } from '#catalogue';
import { identity, pageText } from './page-text.ts';

const { applications } = readApplications({
  path: 'applications.yaml',
  text: 'applications:\n  - id: adobe-campaign\n    name: { pt: C }\n  - id: journey-optimizer\n    name: { pt: J }\n',
});

function read(text: string) {
  return readPage({ path: 'pt/area/page.mdx', text }, applications);
}

/** The diagnostics as `rule line:column`. */
function faults(text: string): string[] {
  return read(text).diagnostics.map(({ rule, places: [{ line, column }] }) => `${rule} ${line}:${column}`);
}

test('a complete page has no diagnostics', () => {
  const { page, diagnostics } = read(
    pageText({ applications: '[adobe-campaign]', 'ht-degree': '54%' }, 'Olá.'),
  );
  expect(diagnostics).toEqual([]);
  expect(page).toMatchObject({
    language: 'pt',
    slug: 'area/page',
    frontMatter: {
      title: 'Jornadas',
      'exl-id': identity(1),
      applications: ['adobe-campaign'],
      'ht-degree': 54,
    },
  });
});

test('a path that is of no page is a mistake of the caller', () => {
  expect(() => readPage({ path: 'en/page.mdx', text: pageText() }, applications)).toThrow(RangeError);
});

describe('pages that are left out', () => {
  test.each([
    ['an empty file', '', ['front-matter-missing 1:1']],
    ['no front matter', '# Jornadas\n', ['front-matter-missing 1:1']],
    ['an empty line before it', `\n${pageText()}`, ['front-matter-missing 1:1']],
    ['front matter further below', '# A\n\n---\ntitle: x\n---\n', ['front-matter-missing 1:1']],
    ['front matter that never ends', '---\ntitle: x\n', ['front-matter-missing 1:1']],
    ['a list', '---\n- a\n---\n', ['front-matter-unreadable 2:1']],
    ['a sentence', '---\nhello\n---\n', ['front-matter-unreadable 2:1']],
    ['a colon in a value', pageText({ title: 'a: b' }), ['front-matter-unreadable 2:8']],
    ['a key named twice', pageText({ kt: '1\ntitle: x' }), ['front-matter-unreadable 7:1']],
    [
      'two keys named twice',
      '---\na: b\na: b\na: b\n---\n',
      ['front-matter-unreadable 3:1', 'front-matter-unreadable 4:1'],
    ],
    ['an alias of nothing', pageText({ title: '*t' }), ['front-matter-unreadable 2:1']],
    ['nothing in it', '---\n---\n', ['key-missing 1:1', 'key-missing 1:1', 'key-missing 1:1']],
    ['no title', pageText({ title: null }), ['key-missing 1:1']],
    ['no description', pageText({ description: null }), ['key-missing 1:1']],
    ['no commit', pageText({ 'source-git-commit': null }), ['key-missing 1:1']],
    ['a title without text', pageText({ title: '"  "' }), ['key-malformed 2:8']],
    ['a title that is a number', pageText({ title: '42' }), ['key-malformed 2:8']],
    ['a title that is nothing', pageText({ title: '' }), ['key-malformed 2:8']],
    ['an id that is none', pageText({ 'exl-id': 'overview' }), ['key-malformed 4:9']],
    ['a short commit', pageText({ 'source-git-commit': 'abc1234' }), ['key-malformed 5:20']],
    [
      'a commit of digits without quotes',
      pageText({ 'source-git-commit': '1'.repeat(40) }),
      ['key-malformed 5:20'],
    ],
    ['a commit in capitals', pageText({ 'source-git-commit': 'A'.repeat(40) }), ['key-malformed 5:20']],
    ['applications as text', pageText({ applications: 'adobe-campaign' }), ['key-malformed 6:15']],
    [
      'an application that is nothing',
      pageText({ applications: '[adobe-campaign, null]' }),
      ['key-malformed 6:32'],
    ],
    ['a share above 100%', pageText({ 'ht-degree': '101%' }), ['key-malformed 6:12']],
    ['a share in words', pageText({ 'ht-degree': 'half' }), ['key-malformed 6:12']],
    ['a negative count', pageText({ 'source-wordcount': '-1' }), ['key-malformed 6:19']],
    ['half a word', pageText({ 'source-wordcount': '1.5' }), ['key-malformed 6:19']],
    [
      'two faults',
      pageText({ title: '', 'source-git-commit': 'x' }),
      ['key-malformed 2:8', 'key-malformed 5:20'],
    ],
  ])('%s', (_, text, expected) => {
    expect(faults(text)).toEqual(expected);
    expect(read(text).page).toBeNull();
  });

  test('aliases that expand without end', () => {
    const levels = ['a: &a [x, x, x, x, x, x, x, x, x]'];
    for (const [name, of] of ['ba', 'cb', 'dc', 'ed', 'fe', 'gf'].map((pair) => pair.split('')))
      levels.push(
        `${name ?? ''}: &${name ?? ''} [${Array<string>(9)
          .fill(`*${of ?? ''}`)
          .join(', ')}]`,
      );
    expect(faults(['---', ...levels, '---', ''].join('\n'))).toEqual(['front-matter-unreadable 2:1']);
  });
});

describe('pages that are kept', () => {
  test.each([
    ['a byte order mark', `\uFEFF${pageText({ 'zz-top': 'x' })}`, ['key-unknown 6:1']],
    ['line ends of Windows', pageText({ 'zz-top': 'x' }).replaceAll('\n', '\r\n'), ['key-unknown 6:1']],
    [
      'spaces behind the fences',
      pageText({ 'zz-top': 'x' }).replaceAll('---', '--- \t'),
      ['key-unknown 6:1'],
    ],
    ['an alias', pageText({ title: '&t Jornadas', description: '*t' }), []],
    ['a key of the prototype', pageText({ constructor: 'x' }), ['key-unknown 6:1']],
    [
      'an unknown application',
      pageText({ applications: '[adobe-campaign, adobe-campain]' }),
      ['application-unknown 6:32'],
    ],
    [
      'two of them in a block',
      pageText({ applications: '\n  - x\n  - journey-optimizer\n  - y' }),
      ['application-unknown 7:5', 'application-unknown 9:5'],
    ],
    ['no id', pageText({ 'exl-id': null }), []],
    [
      'what the tools write',
      pageText({ 'source-wordcount': "'231'", kt: '', thumbnail: '', solution: 'A, B,' }),
      [],
    ],
  ])('with %s', (_, text, expected) => {
    expect(faults(text)).toEqual(expected);
    expect(read(text).page?.frontMatter.title).toBe('Jornadas');
  });

  test('keep the prototype of objects as it is', () => {
    read('---\n__proto__: { polluted: true }\n---\n');
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });
});

describe('help', () => {
  test.each([
    [
      'the misspelt key',
      pageText({ title: null, titel: 'x' }),
      'The page has “titel”: did you mean “title”?',
    ],
    ['the key’s meaning', pageText({ description: null }), 'Add “description”: One or two sentences'],
    ['the known key', pageText({ aplications: '[]' }), 'Did you mean “applications”?'],
    ['nothing for a key like no other', pageText({ zzzzzzzz: 'x' }), 'It is kept as it is'],
    [
      'the known application',
      pageText({ applications: '[adobe-campain]' }),
      'Did you mean “adobe-campaign”?',
    ],
    [
      'all known applications',
      pageText({ applications: '[zzz]' }),
      'Known: adobe-campaign, journey-optimizer.',
    ],
  ])('offers %s', (_, text, help) => {
    expect(read(text).diagnostics[0]?.help).toContain(help);
  });

  test('points at the misspelt key', () => {
    expect(faults(pageText({ title: null, kt: '1', titel: 'x' }))).toEqual(['key-missing 6:1']);
  });
});

test('placeOf gives the place of a key, and the first line where the page lacks it', () => {
  const { page } = read(pageText({ applications: '[adobe-campaign]' }));
  expect(page?.placeOf('applications')).toEqual({ path: 'pt/area/page.mdx', line: 6, column: 1 });
  expect(page?.placeOf('solution')).toEqual({ path: 'pt/area/page.mdx', line: 1, column: 1 });
});
