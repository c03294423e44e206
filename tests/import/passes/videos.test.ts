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
  ['in a sentence', 'Se [!VIDEO](https://a.example) nu', 'Se\n\n<Video src="https://a.example" />\n\nnu'],
  [
    'one below the other',
    '>[!VIDEO](https://a.example)\n>[!VIDEO](https://b.example)',
    '<Video src="https://a.example" />\n\n<Video src="https://b.example" />',
  ],
  [
    'with text in its quotation',
    '>[!VIDEO](https://a.example)\n>\n>b',
    '> <Video src="https://a.example" />\n>\n> b',
  ],
  [
    'with its transcript',
    '>[!VIDEO](https://a.example){transcript=true}',
    '<Video src="https://a.example" />',
  ],
  ['in an item', '1. a\n   >[!VIDEO](https://a.example)', '1. a\n   <Video src="https://a.example" />'],
  ['in HTML', '<video src="a.mp4" title="b">c</video>', '<Video src="a.mp4" title="b" />'],
  ['with sources', '<video>\n<source src="a.mp4">\n</video>', '<Video src="a.mp4" />'],
  [
    'in a frame',
    '<iframe src="https://www.youtube.com/embed/1" title="b"></iframe>',
    '<Video src="https://www.youtube.com/embed/1" title="b" />',
  ],
])('a video %s stands on a line of its own', (_, text, expected) => {
  expect(bodyOf(text)).toBe(expected);
  expect(warningsOf(text)).toEqual([]);
});

test('is a link in a cell', () => {
  const cell = '[!VIDEO](https://a.example)';
  expect(bodyOf(`| a |\n|---|\n| ${cell} |`)).toBe(
    '| a |\n| --- |\n| [https://a.example](https://a.example) |',
  );
});
