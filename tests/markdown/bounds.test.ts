import { describe, expect, test } from 'vitest';
import { isSuspicious, outOfBounds, readDocument } from '#markdown';

describe('a text that could stall the parser is refused at its place', () => {
  test.each([
    ['one mark too often', `# a\n${'['.repeat(200)}${' ['.repeat(7_801)}`, 2],
    ['entities', '&amp;'.repeat(8_001), 1],
    ['one sign too often in a row', `a\nb ${'~'.repeat(401)}`, 2],
    ['quotes in quotes', `a\n\n${'> '.repeat(60)}b`, 3],
    ['lists in lists', `${'- '.repeat(60)}b`, 1],
    ['numbered lists in lists', `${'1. '.repeat(60)}b`, 1],
    ['a table that is filled up', `${'|'.repeat(400)}\n${'|-'.repeat(400)}|\n${'a\n'.repeat(1_000)}`, 1],
  ])('%s', (_, text, line) => {
    expect(outOfBounds(text)).toMatchObject({ rule: 'page-too-complex', line });
    expect(readDocument(text)).toMatchObject({ nodes: [], problems: [{ rule: 'page-too-complex' }] });
  });

  test.each([
    ['elements', '<div>\n'.repeat(2_000) + '</div>\n'.repeat(2_000)],
    ['elements on one line', '<span>'.repeat(3_900) + '</span>'.repeat(3_900)],
    ['lists, line by line', Array.from({ length: 390 }, (_, depth) => `${'  '.repeat(depth)}- a`).join('\n')],
    [
      'quotes',
      Array.from(
        { length: 120 },
        (_, depth) => '>'.repeat(Math.min(depth, 59)).padEnd(depth, '- ') + 'a',
      ).join('\n'),
    ],
  ])('%s within each other without end', (_, text) => {
    expect(readDocument(text)).toMatchObject({ nodes: [], problems: [{ rule: 'page-too-complex' }] });
  });
});

describe('what real pages have is allowed', () => {
  test.each([
    ['a thematic break', '-'.repeat(400)],
    ['the row below a head, padded', `| a |\n|${'-'.repeat(5_000)}|\n| b |`],
    ['letters in a row', 'a'.repeat(5_000)],
    ['many of one mark', '[a](b) '.repeat(3_000)],
    [
      'a wide table',
      `${'| a '.repeat(20)}|\n${'| - '.repeat(20)}|\n${`${'| b '.repeat(20)}|\n`.repeat(200)}`,
    ],
    ['a few lists in lists', `${'- '.repeat(20)}a`],
  ])('%s', (_, text) => {
    expect(outOfBounds(text)).toBeNull();
    expect(readDocument(text).nodes).not.toEqual([]);
  });

  test('also elements in a hundred others', () => {
    const text = '<div>\n'.repeat(98) + 'a\n' + '</div>\n'.repeat(98);
    expect(readDocument(text).problems).toEqual([]);
  });
});

test('bounds are themselves found in little time', () => {
  const start = performance.now();
  outOfBounds(`${'* '.repeat(59)}a`);
  outOfBounds(' '.repeat(500_000));
  outOfBounds('a|'.repeat(3_900).padEnd(500_000, '\n'));
  outOfBounds(`${'-'.repeat(399)} `.repeat(1_300));
  expect(performance.now() - start).toBeLessThan(1_000);
});

describe('isSuspicious', () => {
  test.each([
    ['long', 'texto '.repeat(30_000)],
    ['full of one mark', '*a* '.repeat(700)],
    ['a table that is filled up', `${'|'.repeat(300)}\n${'a\n'.repeat(200)}`],
  ])('a text that is %s', (_, text) => {
    expect(isSuspicious(text)).toBe(true);
  });

  test('but not a page', () => {
    expect(
      isSuspicious('## Título {/* #a */}\n\n- *um* [link](b.mdx)\n\n| a | b |\n| - | - |\n'.repeat(100)),
    ).toBe(false);
  });
});
