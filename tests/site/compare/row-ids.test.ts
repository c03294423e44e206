import { expect, it } from 'vitest';
import type { Language } from '#catalogue';
import { rowIds } from '../../../src/site/compare/row-ids.ts';

const row = (...languages: readonly Language[]) => ({
  pieces: new Map(languages.map((language) => [language, [0]] as const)),
});

it('names rows by the heading that they stand behind, and counts anew behind the next', () => {
  const anchors = [null, 'a', null, null, 'b', null];
  const rows = anchors.map(() => row('pt'));
  let next = 0;
  expect(rowIds(rows, () => anchors[next++] ?? null)).toEqual(['start.1', 'a', 'a.1', 'a.2', 'b', 'b.1']);
});

it('gives no id twice, nor one that every page has', () => {
  const ids = rowIds([row('pt'), row('it'), row('pt')], () => 'content');
  expect(new Set(ids).size).toBe(3);
  expect(ids).not.toContain('content');
});

it('takes the id of the first language that has the heading', () => {
  expect(rowIds([row('it', 'sv')], (language) => (language === 'sv' ? 'sv-id' : null))).toEqual(['sv-id']);
});
