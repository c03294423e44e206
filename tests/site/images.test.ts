import { expect, test } from 'vitest';
import { readDocument, toSegments } from '#markdown';
import { withoutMissingImages } from '../../src/site/images.ts';

/** The HTML of a page whose catalogue has one image, `a.png`. */
function shown(text: string): string {
  const nodes = withoutMissingImages(readDocument(text).nodes, (source) => source === 'a.png');
  const segments = toSegments(nodes, {
    link: (href) => ({ href }),
    image: (source) => source,
    headingLinkLabel: () => '',
  });
  return JSON.stringify(segments);
}

test('an image of the catalogue is shown', () => {
  expect(shown('![Flow](a.png)')).toContain('<img');
});

test('of a missing image the alternative text remains', () => {
  const html = shown('![Flow](b.png)');
  expect(html).toContain('Flow');
  expect(html).not.toMatch(/<img|<a /);
});

test('an image of another host becomes a link, with its address where it has no words', () => {
  expect(shown('![Flow](https://example.com/a.png)')).toMatch(
    /<a [^>]*href=.{1,2}https:\/\/example.com\/a.png[^>]*>Flow<\/a>/,
  );
  expect(shown('![](https://example.com/a.png)')).toContain('>https://example.com/a.png</a>');
});

test('a link with such an image keeps its target', () => {
  const html = shown('[![Flow](https://example.com/a.png)](https://example.com/flow)');
  expect(html).toContain('https://example.com/flow');
  expect(html).not.toContain('a.png');
});
