import { describe, expect, test } from 'vitest';
import { readCatalogue } from '#catalogue';
import type { PastPage, SourceHistory } from '#drift';
import { directionOf, orderOf } from '../../../src/drift/evidence/direction.ts';
import { commit } from '../../catalogue/page-text.ts';
import { blueprint, ledger } from '../blueprint.ts';
import { version } from './past-page.ts';

const [a, b] = [commit('a'), commit('b')];

function read(known: boolean) {
  const files = {
    ...blueprint({
      pt: 'a',
      it: { body: 'a', from: 'b' },
      sv: { body: 'a', from: 'c' },
      es: { body: 'a', from: 'c' },
    }),
    ...(known && ledger),
  };
  const { blueprints, sources } = readCatalogue(
    Object.entries(files).map(([path, text]) => ({ path, text })),
  );
  const [first] = blueprints;
  if (!first) throw new Error('There is no blueprint.');
  return { pages: first.pages, sources };
}

const sourceSays = (order: number | null): SourceHistory => ({ order: () => order, differs: () => null });
const past = (
  versions: Readonly<Record<string, readonly string[]>>,
): ReadonlyMap<string, readonly PastPage[]> =>
  new Map(
    Object.entries(versions).map(([path, digits]) => [path, digits.map((digit) => version(digit, 'a'))]),
  );
/** It was at the second commit before it came to the first: the first is the newer one. */
const backwards = { 'sv/page.mdx': ['a', 'b'] };

describe('which of two source commits is the newer one', () => {
  const { pages, sources } = read(true);
  const nothing = read(false).sources;

  test('says first the repository of the source, then the ledger, then the past of the pages', () => {
    const all = { source: sourceSays(1), sources, past: past(backwards) };
    expect(orderOf(a, b, pages, all)).toEqual({ order: 1, by: 'source' });
    const withoutSource = orderOf(a, b, pages, { ...all, source: sourceSays(null) });
    expect(withoutSource.by).toBe('ledger');
    expect(withoutSource.order).toBeLessThan(0);
    expect(orderOf(a, b, pages, { ...all, source: null, sources: nothing })).toEqual({
      order: 1,
      by: 'history',
    });
  });

  test.each<[string, Readonly<Record<string, readonly string[]>>, number | null]>([
    ['from the page of today back', { 'pt/page.mdx': ['b'] }, 1],
    ['from one version of the past to another', { 'es/page.mdx': ['b', 'a'] }, -1],
    ['where all pages agree', { 'es/page.mdx': ['b', 'a'], 'it/page.mdx': ['a'] }, -1],
    ['not where they disagree', { 'es/page.mdx': ['b', 'a'], 'pt/page.mdx': ['b'] }, null],
    ['not where none saw both', { 'es/page.mdx': ['b'], 'sv/page.mdx': ['a'] }, null],
  ])('is known from the past %s', (_, versions, order) => {
    expect(orderOf(a, b, pages, { source: null, sources: nothing, past: past(versions) })).toEqual({
      order,
      by: order === null ? null : 'history',
    });
  });

  test('is not asked of one commit', () => {
    expect(orderOf(a, a, pages, { source: sourceSays(1), sources, past: new Map() })).toEqual({
      order: 0,
      by: null,
    });
  });

  test('tells the page that leads, whichever is named first', () => {
    const [pt, it] = pages;
    if (!it) throw new Error('There is no second page.');
    const dating = { source: null, sources: nothing, past: past({ 'pt/page.mdx': ['b'] }) };
    expect(directionOf(pt, it, pages, dating)).toEqual({ leader: 'pt', leaderBy: 'history' });
    expect(directionOf(it, pt, pages, dating)).toEqual({ leader: 'pt', leaderBy: 'history' });
    expect(directionOf(it, pt, pages, { ...dating, past: new Map() })).toEqual({
      leader: null,
      leaderBy: null,
    });
  });
});
