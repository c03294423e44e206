import { expect, test } from 'vitest';
import { type Area, type NavigationEntry, pagesInOrder, stepsThrough } from '#catalogue';

const inner: Area = {
  kind: 'area',
  id: 'inner',
  title: 'Inner',
  entries: [{ kind: 'page', slug: 'b', title: 'B' }],
};
const outer: Area = {
  kind: 'area',
  id: 'outer',
  title: 'Outer',
  entries: [
    { kind: 'link', title: 'L', url: 'https://example.com' },
    inner,
    { kind: 'page', slug: 'c', title: null },
  ],
};
const entries: readonly NavigationEntry[] = [{ kind: 'page', slug: 'a', title: null }, outer];

test('all entries come in reading order, with the keys that lead to them', () => {
  expect(stepsThrough(entries).map(({ entry, keys }) => `${entry.kind} ${keys.join('.')}`)).toEqual([
    'page entries.0',
    'area entries.1',
    'link entries.1.entries.0',
    'area entries.1.entries.1',
    'page entries.1.entries.1.entries.0',
    'page entries.1.entries.2',
  ]);
});

test('pages come with the areas that they stand in, outermost first', () => {
  expect(pagesInOrder(entries).map(({ entry: { slug }, trail }) => [slug, trail])).toEqual([
    ['a', []],
    ['b', [outer, inner]],
    ['c', [outer]],
  ]);
});
