import { expect, test } from 'vitest';
import { withApostrophes, withStandIns } from '../../src/search/apostrophe.ts';

test('words that an apostrophe joins are two in the index, and one to the reader', () => {
  const html = '<p>L’index et <em>l’expédition</em></p>';
  expect(withStandIns(html)).toMatch(/^<p>L[!-/:-@[-`{-~]index et /);
  expect(withStandIns(html)).not.toContain('’');
  expect(withApostrophes(withStandIns(html))).toBe(html);
});

test.each(["l'index", '‘klant’', '’s nachts', 'les amis’', '1’2'])('%s is left as it is', (text) => {
  expect(withStandIns(text)).toBe(text);
  expect(withApostrophes(text)).toBe(text);
});
