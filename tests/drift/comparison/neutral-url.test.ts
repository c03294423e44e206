import { describe, expect, test } from 'vitest';
import { neutralUrl } from '../../../src/drift/comparison/neutral-url.ts';

const from = 'pt/area/page.mdx';

describe('addresses that are the same in every language', () => {
  test.each([
    ['a page of the area', 'other.mdx', '../../sv/area/other.mdx', 'area/other'],
    ['a page of another area', '../b/other.mdx#id', '../../it/b/other.mdx#id', 'b/other#id'],
    ['a heading of the page itself', '#id', 'page.mdx#id', '#id'],
    ['a file that is no page', '../files/a.pdf', '../../sv/files/a.pdf', 'files/a.pdf'],
    [
      'a path with the language',
      'https://example.com/pt/docs/a',
      'https://example.com/sv/docs/a',
      'https://example.com/docs/a',
    ],
    [
      'a path with language and region',
      'https://example.com/pt-br/docs/a',
      'https://example.com/docs/a',
      'https://example.com/docs/a',
    ],
    [
      'a path with a script',
      'https://example.com/zh-hans/a',
      'https://example.com/it/a',
      'https://example.com/a',
    ],
    [
      'a parameter for the language',
      'https://example.com/a?lang=pt-BR&q=1',
      'https://example.com/a?q=1',
      'https://example.com/a?q=1',
    ],
    [
      'a film of Adobe’s in the language',
      'https://video.tv.adobe.com/v/101/?quality=12',
      'https://video.tv.adobe.com/v/102?quality=12',
      'https://video.tv.adobe.com/v?quality=12',
    ],
    [
      'a film’s subtitles',
      'https://video.example.com/v/1?captions=por_br',
      'https://video.example.com/v/1',
      'https://video.example.com/v/1',
    ],
    ['an ending', 'https://example.com/a.html', 'https://example.com/a/', 'https://example.com/a'],
    ['a host in capitals', 'HTTPS://Example.COM/a', 'https://example.com/a', 'https://example.com/a'],
    [
      'a text to scroll to',
      'https://example.com/a#:~:text=Olá',
      'https://example.com/a#:~:text=Hej',
      'https://example.com/a',
    ],
    ['an empty fragment', 'https://example.com/a#', 'https://example.com/a', 'https://example.com/a'],
  ])('%s', (_, first, second, neutral) => {
    expect([neutralUrl(first, from), neutralUrl(second, from)]).toEqual([neutral, neutral]);
  });
});

test('a page that stands elsewhere in another language is the same page', () => {
  const slugs = new Map([
    ['pt/area/old.mdx', 'area/new'],
    ['sv/area/new.mdx', 'area/new'],
  ]);
  expect(neutralUrl('old.mdx#id', from, slugs)).toBe('area/new#id');
  expect(neutralUrl('new.mdx#id', 'sv/area/page.mdx', slugs)).toBe('area/new#id');
});

describe('addresses that are not the same', () => {
  test.each([
    ['other.mdx', 'another.mdx'],
    ['other.mdx#a', 'other.mdx#b'],
    ['other.mdx', 'other.mdx#a'],
    ['#a', '#b'],
    ['https://example.com/a', 'https://example.com/b'],
    ['https://example.com/a', 'https://example.org/a'],
    ['https://example.com/a', 'http://example.com/a'],
    ['https://example.com:8080/a', 'https://example.com/a'],
    ['https://example.com/a?v=1', 'https://example.com/a?v=2'],
    ['https://example.com/a#b', 'https://example.com/a#c'],
    ['mailto:a@example.com', 'mailto:b@example.com'],
    ['tel:+1', 'tel:+2'],
    ['/a', '/b'],
    ['//example.com/a', '//example.com/b'],
    ['../../../a', '../../../b'],
    ['http://[', 'http://]'],
  ])('%s and %s', (first, second) => {
    expect(neutralUrl(first, from)).not.toBe(neutralUrl(second, from));
  });
});
