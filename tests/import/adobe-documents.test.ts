import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatPage } from '#format';
import { parsePage } from '#markdown';
import { adobeDocuments } from './adobe-documents.ts';
import { imported } from './imported.ts';
import { differenceOf, wordsOfOriginal, wordsOfResult } from './visible-words.ts';

test('any document of Adobe’s Markdown is imported with all of its words, to what import and formatter leave alone', () => {
  fc.assert(
    fc.property(adobeDocuments, (text) => {
      const once = imported(text).text;
      const rules = parsePage(once).problems.map(({ rule }) => rule);
      expect(rules.filter((rule) => /syntax|forbidden|unknown|too/.test(rule))).toEqual([]);
      expect(differenceOf(wordsOfOriginal(text), wordsOfResult(once))).toBeNull();
      expect(imported(once, 'page.mdx').text).toBe(once);
      expect(formatPage(once)).toEqual({ text: once, unchanged: null });
    }),
    { numRuns: 30 },
  );
});
