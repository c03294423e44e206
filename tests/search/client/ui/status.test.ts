import { expect, test } from 'vitest';
import { type Progress, statusText } from '../../../../src/search/client/ui/status.ts';
import { SearchTexts } from '../../../../src/search/client/ui/texts.ts';
import type { SearchWords } from '../../../../src/search/client/ui/words.ts';

const texts = new SearchTexts(
  {
    blueprints: { one: '{{count}} blueprint', other: '{{count}} blueprints' },
    results: { one: '{{count}} result for “{{query}}”', other: '{{count}} results for “{{query}}”' },
    none: 'Nothing for “{{query}}”',
    noneChosen: 'Nothing fits',
    alsoSearching: 'also {{languages}}…',
  } as unknown as SearchWords,
  'en',
);
const status = (progress: Partial<Progress>): string =>
  statusText(texts, { query: 'x', found: 2, fitting: 2, awaited: [], ...progress });

test('tells how much was found, and who is still asked', () => {
  expect(status({})).toBe('2 results for “x”');
  expect(status({ fitting: 1, awaited: ['sv', 'es'] })).toBe('1 result for “x” · also Swedish and Spanish…');
  expect(status({ found: 1234, fitting: 1234, query: '' })).toBe('1,234 blueprints');
});

test('does not say that there is nothing before all have answered', () => {
  expect(status({ found: 0, fitting: 0, awaited: ['sv'] })).toBe('also Swedish…');
  expect(status({ found: 0, fitting: 0 })).toBe('Nothing for “x”');
  expect(status({ fitting: 0 })).toBe('Nothing fits');
});

test('a query is put in as it is', () => {
  expect(status({ query: '$& {{count}}' })).toBe('2 results for “$& {{count}}”');
});
