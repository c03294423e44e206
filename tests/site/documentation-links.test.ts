import { expect, test } from 'vitest';
import { inReadersLanguage } from '../../src/site/documentation-links.ts';

const host = 'https://experienceleague.adobe.com';

test.each([
  ['pt', `${host}/docs/a/b?x=1#c`, `${host}/pt-br/docs/a/b?x=1#c`],
  ['it', `${host}/docs/a`, `${host}/it/docs/a`],
  ['it', `${host}/sv/docs/a`, `${host}/sv/docs/a`],
  ['it', `${host}/home`, `${host}/home`],
  ['it', 'https://example.com/docs/a', 'https://example.com/docs/a'],
  ['it', `https://example.com/?u=${host}/docs/a`, `https://example.com/?u=${host}/docs/a`],
] as const)('in %s, %s leads to %s', (language, url, expected) => {
  expect(inReadersLanguage(url, language)).toBe(expected);
});
