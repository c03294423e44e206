import { expect, test } from 'vitest';
import { bodyOf, warningsOf } from '../imported.ts';

const address = 'https://video.example/v/1?quality=12&learn=on';

test.each([
  ['in a quotation', `>[!VIDEO](${address})`],
  ['in a paragraph', `[!VIDEO](${address})`],
])('a video %s stands by itself', (_, text) => {
  expect(bodyOf(text)).toBe(`<Video src="${address}" />`);
  expect(warningsOf(text)).toEqual([]);
});

test('keeps its title', () => {
  expect(bodyOf(`[!VIDEO Första steget](${address})`)).toBe(
    `<Video src="${address}" title="Första steget" />`,
  );
});

test('is a link in a sentence', () => {
  expect(bodyOf('Se [!VIDEO](https://a.example)')).toBe('Se [https://a.example](https://a.example)');
  expect(warningsOf('Se [!VIDEO](https://a.example)')).toEqual(['1:4 mark-unknown']);
});
