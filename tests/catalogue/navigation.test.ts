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

const nested = [
  'areas:',
  '  - id: journeys',
  '    title: Jornadas',
  '    pages: [journeys/overview, journeys/batch]',
  '    areas:',
  '      - id: events',
  '        title: Eventos',
  '        pages:',
  '          - journeys/events',
];

describe('without a file', () => {
  const { navigation, diagnostics } = read(undefined, ['b/x', 'top', 'a-b/c_d/y', 'a-b/w', 'b/a']);

  test('each folder is an area, in alphabetical order, with the pages at the root last', () => {
    expect(navigation.areas).toEqual([
      { id: 'a-b', title: 'A b', pages: ['a-b/w'], areas: [] },
      { id: 'a-b-c_d', title: 'C d', pages: ['a-b/c_d/y'], areas: [] },
      { id: 'b', title: 'B', pages: ['b/a', 'b/x'], areas: [] },
      { id: '', title: '', pages: ['top'], areas: [] },
    ]);
  });

  test('nothing is declared, and nothing reported', () => {
    expect([navigation.declared, diagnostics]).toEqual([false, []]);
  });
});

describe('with a file', () => {
  test('areas stand in its order, also within each other', () => {
    const reading = read(nested, ['journeys/events', 'journeys/batch', 'journeys/overview']);
    expect(reading.diagnostics).toEqual([]);
    expect(reading.navigation).toMatchObject({
      declared: true,
      areas: [
        {
          id: 'journeys',
          pages: ['journeys/overview', 'journeys/batch'],
          areas: [{ title: 'Eventos', pages: ['journeys/events'], areas: [] }],
        },
      ],
    });
  });

  test('an entry without a page is told at its place, with the nearest page, and left out', () => {
    const reading = read(nested, ['journeys/overview', 'journeys/event', 'journeys/batch']);
    expect(faults(reading)).toContain('navigation-entry-broken pt/navigation.yaml:9:13');
    expect(reading.diagnostics[0]?.help).toBe(
      'Did you mean “journeys/event”? Correct the entry, remove it, or add pt/journeys/events.mdx.',
    );
    expect(reading.navigation.areas[0]).toMatchObject({ id: 'journeys', areas: [] });
  });

  test('an entry that stands twice is told at the second place, and shown at the first', () => {
    const reading = read(
      [...nested, '          - journeys/batch'],
      ['journeys/overview', 'journeys/batch', 'journeys/events'],
    );
    expect(faults(reading)).toEqual(['navigation-entry-broken pt/navigation.yaml:10:13']);
    expect(reading.diagnostics[0]?.message).toContain('twice');
    expect(reading.navigation.areas[0]?.areas[0]?.pages).toEqual(['journeys/events']);
  });

  test('a page that it does not list is told at the page, and shown in an area of its folder', () => {
    const reading = read(nested, ['journeys/overview', 'journeys/batch', 'journeys/events', 'new-area/page']);
    expect(faults(reading)).toEqual(['navigation-page-unlisted pt/new-area/page.mdx:1:1']);
    expect(reading.navigation.areas.at(-1)).toEqual({
      id: 'new-area',
      title: 'New area',
      pages: ['new-area/page'],
      areas: [],
    });
  });

  test('an area without a page is not shown', () => {
    const { navigation } = read(['areas:', '  - id: a', '    title: A'], []);
    expect(navigation).toEqual({ areas: [], declared: true });
  });

  test.each([
    ['nothing in it', [''], '1:1'],
    ['an id with a capital', ['areas:', '  - id: Journeys', '    title: J'], '2:9'],
    ['no title', ['areas:', '  - id: journeys'], '2:5'],
    [
      'no title further in',
      ['areas:', '  - id: a', '    title: A', '    areas:', '      - id: b', "        title: ''"],
      '6:16',
    ],
    ['an unknown key', ['areas:', '  - id: a', '    title: A', '    page: [x]'], '2:5'],
    ['a list that does not end', ['areas: ['], '2:1'],
  ])('%s is malformed, and the folders take its place', (_, lines, place) => {
    const reading = read(lines, ['area/page']);
    expect(faults(reading)).toEqual([`data-file-malformed pt/navigation.yaml:${place}`]);
    expect(reading.navigation).toMatchObject({ declared: false, areas: [{ id: 'area' }] });
  });
});

test('the entry of a page whose front matter cannot be used is not broken', () => {
  const text = 'areas:\n  - id: a\n    title: A\n    pages: [page, broken]\n';
  const { diagnostics, navigation } = readCatalogue([
    { path: 'pt/navigation.yaml', text },
    { path: 'pt/page.mdx', text: pageText({ 'exl-id': identity(1) }) },
    { path: 'pt/broken.mdx', text: '# Sem dados\n' },
  ]);
  expect(diagnostics.map(({ rule }) => rule)).toEqual(['front-matter-missing']);
  expect(navigation.get('pt')?.areas[0]?.pages).toEqual(['page', 'broken']);
});
