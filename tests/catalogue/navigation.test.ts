import { describe, expect, test } from 'vitest';
import { readCatalogue } from '#catalogue';
import { readNavigation } from '../../src/catalogue/navigation.ts';
import { identity, pageText } from './page-text.ts';

function read(lines: readonly string[] | undefined, slugs: readonly string[]) {
  const file = lines && { path: 'pt/navigation.yaml', text: `${lines.join('\n')}\n` };
  return readNavigation('pt', file, new Set(slugs));
}

/** The diagnostics as `rule path:line:column`. */
function faults({ diagnostics }: ReturnType<typeof read>): string[] {
  return diagnostics.map(({ rule, places: [{ path, line, column }] }) => `${rule} ${path}:${line}:${column}`);
}

function page(slug: string, title: string | null = null) {
  return { kind: 'page', slug, title };
}

function area(id: string, title: string, ...entries: readonly object[]) {
  return { kind: 'area', id, title, entries };
}

const tree = [
  'entries:',
  '  - overview',
  '  - id: journeys',
  '    title: Jornadas',
  '    entries:',
  '      - journeys/overview',
  '      - id: events',
  '        title: Eventos',
  '        entries:',
  '          - page: journeys/events',
  '            title: Por evento',
  '          - title: Campaign Standard',
  '            url: https://example.com/docs',
  '      - journeys/batch',
];

const slugs = ['overview', 'journeys/overview', 'journeys/events', 'journeys/batch'];

describe('without a file', () => {
  const { navigation, diagnostics } = read(undefined, ['b/x', 'top', 'a-b/c_d/y', 'a-b/w', 'b/a', 'a/b/z']);

  test('each folder is an area, in alphabetical order, and the pages at the root come last', () => {
    expect(navigation.entries).toEqual([
      area('a-b', 'A b', page('a-b/w')),
      area('a-b-c_d', 'C d', page('a-b/c_d/y')),
      area('a-b-2', 'B', page('a/b/z')),
      area('b', 'B', page('b/a'), page('b/x')),
      page('top'),
    ]);
  });

  test('nothing is declared, and nothing reported', () => {
    expect([navigation.declared, diagnostics]).toEqual([false, []]);
  });
});

describe('with a file', () => {
  test('pages, areas and links stand in its order, also within each other', () => {
    const link = { kind: 'link', title: 'Campaign Standard', url: 'https://example.com/docs' };
    expect(read(tree, slugs)).toMatchObject({
      diagnostics: [],
      navigation: {
        declared: true,
        entries: [
          page('overview'),
          area(
            'journeys',
            'Jornadas',
            page('journeys/overview'),
            area('events', 'Eventos', page('journeys/events', 'Por evento'), link),
            page('journeys/batch'),
          ),
        ],
      },
    });
  });

  test.each([
    ['by its slug', [...tree, '      - journeys/evant'], '15:9'],
    ['with a label', [...tree, '      - title: Evento', '        page: journeys/evant'], '16:15'],
  ])(
    'an entry %s without a page is told at its place, with the nearest page, and left out',
    (_, lines, at) => {
      const reading = read(lines, [...slugs, 'journeys/event']);
      expect(faults(reading)).toContain(`navigation-entry-broken pt/navigation.yaml:${at}`);
      expect(reading.diagnostics[0]).toMatchObject({
        message: '“journeys/evant” has no page in this language.',
        help: 'Did you mean “journeys/event”? Correct the entry, remove it, or add pt/journeys/evant.mdx.',
      });
      expect(reading.navigation.entries).toEqual([
        ...read(tree, slugs).navigation.entries,
        area('journeys-2', 'Journeys', page('journeys/event')),
      ]);
    },
  );

  test('an entry that stands twice is told at the second place, and shown at the first', () => {
    const reading = read([...tree, '  - page: journeys/events'], slugs);
    expect(faults(reading)).toEqual(['navigation-entry-broken pt/navigation.yaml:15:11']);
    expect(reading.diagnostics[0]?.message).toContain('twice');
    expect(reading.navigation.entries).toEqual(read(tree, slugs).navigation.entries);
  });

  test('an id that two areas have is told at the second, and the second gets another one', () => {
    const reading = read(
      [...tree, '  - id: events', '    title: Mais', '    entries: [more]'],
      [...slugs, 'more'],
    );
    expect(reading.diagnostics).toMatchObject([
      {
        rule: 'navigation-entry-broken',
        message: 'Two areas have the id “events”; the first stands on line 7.',
        places: [
          { line: 15, column: 9 },
          { line: 7, column: 13 },
        ],
      },
    ]);
    expect(reading.navigation.entries.at(-1)).toEqual(area('events-2', 'Mais', page('more')));
  });

  test('a page that it does not list is told at the page, and shown behind all others', () => {
    const reading = read(tree, [...slugs, 'new-area/page', 'loose']);
    expect(faults(reading)).toEqual([
      'navigation-page-unlisted pt/loose.mdx:1:1',
      'navigation-page-unlisted pt/new-area/page.mdx:1:1',
    ]);
    expect(reading.navigation.entries.slice(2)).toEqual([
      area('new-area', 'New area', page('new-area/page')),
      page('loose'),
    ]);
  });

  test('an area with nothing in it is not shown, one with a link is', () => {
    const lines = ['  - id: a', '    title: A', '  - id: b', '    title: B', '    entries:'];
    const link = ['      - title: L', '        url: http://example.com'];
    expect(read(['entries:', ...lines, ...link], []).navigation).toMatchObject({
      entries: [area('b', 'B', { kind: 'link', title: 'L', url: 'http://example.com' })],
      declared: true,
    });
  });
});

describe('what is malformed is told at its place, and the folders take the place of the file', () => {
  const expected = (form: string) => `expected ${form}`;
  const entryForms =
    'a page (its slug, or page and title), a link (title and url) or an area (id, title and entries)';
  const listOfAreas = 'the lists “areas” and “pages” have become one list, “entries”';

  test.each<[string, readonly string[], string, string]>([
    ['nothing', [''], '1:1', 'pt/navigation.yaml: expected “entries”, a list of pages, areas and links'],
    ['no list', ['entries:'], '1:9', 'entries: expected a list'],
    ['the old form', ['# x', 'areas:', '  - id: a'], '2:1', `pt/navigation.yaml: ${listOfAreas}`],
    ['an id with a capital', ['entries:', '  - id: Journeys', '    title: J'], '2:9', 'entries.0.id: '],
    [
      'no id',
      ['entries:', '  - title: J', '    entries: []'],
      '2:5',
      'entries.0.id: expected text, found none',
    ],
    ['no title', ['entries:', '  - id: a'], '2:5', 'entries.0.title: expected text, found none'],
    [
      'no title further in',
      ['entries:', '  - id: a', '    title: A', '    entries:', '      - id: b', "        title: ' '"],
      '6:16',
      'entries.0.entries.0.title: expected text, found none',
    ],
    [
      'an unknown key',
      ['entries:', '  - id: a', '    title: A', '    pages: [x]'],
      '4:5',
      'entries.0.pages: unknown key; expected only id, title, entries',
    ],
    [
      'an unknown key of a page',
      ['entries:', '  - page: a', '    label: A'],
      '3:5',
      'entries.0.label: unknown key; expected only page, title',
    ],
    [
      'an unknown key of the file',
      ['entries: []', 'title: A'],
      '2:1',
      'title: unknown key; expected only entries',
    ],
    ['a title alone', ['entries:', '  - title: A'], '2:5', `entries.0: ${expected(entryForms)}`],
    ['a number', ['entries:', '  - a', '  - 404'], '3:5', `entries.1: ${expected(entryForms)}`],
    ['a list in the list', ['entries:', '  - [a]'], '2:5', `entries.0: ${expected(entryForms)}`],
    [
      'a link without a title',
      ['entries:', '  - url: https://example.com'],
      '2:5',
      'entries.0.title: expected text, found none',
    ],
    [
      'a link that is neither https nor http',
      ['entries:', '  - title: A', '    url: javascript:alert(1)'],
      '3:10',
      'entries.0.url: expected an address that begins with https:// or http://',
    ],
    ['a list that does not end', ['entries: ['], '2:1', 'Not valid YAML: '],
  ])('%s', (_, lines, place, message) => {
    const reading = read(lines, ['area/page']);
    expect(faults(reading)).toEqual([`data-file-malformed pt/navigation.yaml:${place}`]);
    expect(reading.diagnostics[0]?.message).toContain(message);
    expect(reading.navigation).toMatchObject({ declared: false, entries: [{ id: 'area' }] });
  });

  test('all that is malformed is told at once', () => {
    const reading = read(['entries:', '  - id: A', '    name: x', '  - 1', '  - id: b', '    titel: B'], []);
    expect(faults(reading).map((fault) => fault.split('yaml:')[1])).toEqual([
      '2:9',
      '2:5',
      '3:5',
      '4:5',
      '5:5',
      '6:5',
    ]);
  });
});

test('the entry of a page whose front matter cannot be used is not broken', () => {
  const text = 'entries:\n  - id: a\n    title: A\n    entries: [page, broken]\n';
  const { diagnostics, navigation } = readCatalogue([
    { path: 'pt/navigation.yaml', text },
    { path: 'pt/page.mdx', text: pageText({ 'exl-id': identity(1) }) },
    { path: 'pt/broken.mdx', text: '# Sem dados\n' },
  ]);
  expect(diagnostics.map(({ rule }) => rule)).toEqual(['front-matter-missing']);
  expect(navigation.get('pt')?.entries).toEqual([area('a', 'A', page('page'), page('broken'))]);
});
