import type { Element, Root } from 'xast';
import { fromXml } from 'xast-util-from-xml';
import { describe, expect, test } from 'vitest';
import { atomFeed } from '../../src/site/feed.ts';
import { identity, pageText } from '../catalogue/page-text.ts';
import { site, siteFrom } from './site-from.ts';

const words = { title: 'Novidades', new: 'Novo', changed: 'Atualizado' };

const files = [
  {
    path: 'pt/navigation.yaml',
    text: 'entries:\n  - id: area\n    title: Área & mais\n    entries: [a, b, c]\n',
  },
  { path: 'pt/a.mdx', text: pageText({ 'exl-id': identity(1), title: 'A <b> & c' }) },
  { path: 'pt/b.mdx', text: pageText({ 'exl-id': identity(2), title: 'B' }) },
  { path: 'pt/c.mdx', text: pageText({ 'exl-id': identity(3), title: 'C' }) },
  { path: 'it/a.mdx', text: pageText({ 'exl-id': identity(1), title: 'A' }) },
];

const dates = new Map([
  [
    'pt/a.mdx',
    { published: '2024-01-01T00:00:00+01:00', arrived: null, changed: '2025-05-05T12:00:00-06:00' },
  ],
  ['pt/b.mdx', { published: '2026-02-03T04:05:06Z', arrived: null, changed: '2026-02-03T04:05:06Z' }],
  ['it/a.mdx', { published: null, arrived: null, changed: '2025-01-01T00:00:00Z' }],
]);

const catalogue = siteFrom(files, { dates });
const feed = rootOf(atomFeed(catalogue, 'pt', words, site));

function rootOf(xml: string): Element {
  const { children }: Root = fromXml(xml);
  const found = children.find((node) => node.type === 'element');
  if (!found) throw new Error('The document has no element.');
  return found;
}

function all(parent: Element, name: string): Element[] {
  return parent.children.filter((node): node is Element => node.type === 'element' && node.name === name);
}

function text(parent: Element, name: string): string | undefined {
  const [value] = all(parent, name)[0]?.children ?? [];
  return value?.type === 'text' ? value.value : undefined;
}

/** What RFC 4287 asks of a feed (§4.1.1) or an entry (§4.1.2). */
function expectForm(element: Element): void {
  for (const name of ['id', 'title', 'updated']) expect(all(element, name), name).toHaveLength(1);
  expect(URL.canParse(text(element, 'id') ?? '')).toBe(true);
  // RFC 3339, with `T` and `Z` in capitals.
  expect(text(element, 'updated')).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/);
  const links = all(element, 'link').map(({ attributes }) => attributes);
  for (const { href } of links) expect(URL.canParse(href ?? ''), href ?? '').toBe(true);
  const alternates = links
    .filter(({ rel }) => rel === 'alternate')
    .map(({ type, hreflang }) => `${type} ${hreflang}`);
  expect(new Set(alternates).size).toBe(alternates.length);
  expect(alternates.length).toBeGreaterThan(0);
  for (const { attributes } of all(element, 'category')) expect(attributes['term']).not.toBe('');
}

describe('the feed of a language', () => {
  test('has the form of RFC 4287', () => {
    expect(feed.attributes).toEqual({ xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': 'pt-BR' });
    expectForm(feed);
    const [author] = all(feed, 'author');
    expect(author && text(author, 'name')).toBe('Isogloss');
    const self = all(feed, 'link').find(({ attributes }) => attributes['rel'] === 'self');
    expect(self?.attributes['href']).toBe('https://blueprints.example/pt/feed.xml');
    const entries = all(feed, 'entry');
    expect(entries).toHaveLength(2);
    for (const entry of entries) expectForm(entry);
    expect(text(feed, 'updated')).toBe(entries[0] && text(entries[0], 'updated'));
  });

  test('tells the newest first, and leaves out what has no date', () => {
    expect(all(feed, 'entry').map((entry) => [text(entry, 'title'), text(entry, 'updated')])).toEqual([
      ['B', '2026-02-03T04:05:06Z'],
      ['A <b> & c', '2025-05-05T18:00:00Z'],
    ]);
  });

  test('tells what is new from what has changed', () => {
    const kinds = all(feed, 'entry').map((entry) => all(entry, 'category')[0]?.attributes);
    expect(kinds).toEqual([
      { term: 'new', label: 'Novo' },
      { term: 'changed', label: 'Atualizado' },
    ]);
  });

  test('calls a page the same wherever the site is, and another in each language', () => {
    const idsIn = (language: 'pt' | 'it', at: URL): (string | undefined)[] =>
      all(rootOf(atomFeed(catalogue, language, words, at)), 'entry').map((entry) => text(entry, 'id'));
    const ids = idsIn('pt', site);
    expect(idsIn('pt', new URL('http://localhost:4321/'))).toEqual(ids);
    expect(new Set([...ids, ...idsIn('it', site)]).size).toBe(3);
  });

  test('is one also where nothing has a date', () => {
    const empty = rootOf(atomFeed(siteFrom(files), 'pt', words, site));
    expectForm(empty);
    expect(all(empty, 'entry')).toEqual([]);
  });
});
