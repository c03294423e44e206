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

test.each([
  [`Se [!VIDEO](${address}) nu`, `Se\n\n<Video src="${address}" />\n\nnu`],
  [
    `>[!VIDEO](${address})\n>[!VIDEO](${address})`,
    `<Video src="${address}" />\n\n<Video src="${address}" />`,
  ],
  [`> Se\n> [!VIDEO](${address})`, `> Se\n>\n> <Video src="${address}" />`],
])('parts a sentence: %j', (text, expected) => {
  expect(bodyOf(text)).toBe(expected);
  expect(warningsOf(text)).toEqual([]);
});

test('is a link in a cell', () => {
  expect(bodyOf('| [!VIDEO x](https://a.example) |\n|---|')).toBe('| [x](https://a.example) |\n| --- |');
});
