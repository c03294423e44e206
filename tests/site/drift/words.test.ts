import { describe, expect, test } from 'vitest';
import { readDocument } from '#markdown';
import { countWords, wordsAt } from '../../../src/site/drift/words.ts';

test('words are counted as each language sets them apart', () => {
  expect(countWords('L’edizione più recente, 10.000 volte.', 'it')).toBe(5);
  expect(countWords('高速な処理', 'ja')).toBeGreaterThan(1);
  expect(countWords(' — … ', 'pt')).toBe(0);
});

describe('what begins at a place', () => {
  const { outline } = readDocument(
    '# One\n\n## Two three\n\nFour five.\n\n### Six\n\n* seven eight\n* nine\n\n| ten | eleven |\n| --- | --- |\n| twelve | thirteen fourteen |\n\n## Last\n',
  );
  const at = (line: number, column = 1, excerpt?: string): number =>
    wordsAt(outline, { path: 'es/a.mdx', language: 'es', line, column, ...(excerpt && { excerpt }) }, 'es');

  test('is a whole section with the sections in it', () => {
    expect(at(3)).toBe(13);
  });

  test('is a block, an item or a row', () => {
    expect(at(5)).toBe(2);
    expect(at(10, 1)).toBe(1);
    expect(at(14)).toBe(3);
  });

  test('is what the report says where nothing begins', () => {
    expect(at(99, 1, 'two words')).toBe(2);
    expect(at(99)).toBe(0);
  });
});
